#include "app/cli/comparison.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DiffCommand)
};

} // namespace

Exit runDiff(const Arguments &arguments, Console &console)
{
    const QString oldFile = arguments.one("old");
    const QString newFile = arguments.one("new");
    if (oldFile == u"-" && newFile == u"-") {
        console.note(Tr::tr("Only one of the two designs can be standard input; name a file for "
                            "the other."));
        return Exit::BadInput;
    }
    OpenedDesign before = openMeasuredDesign(oldFile, console);
    OpenedDesign after = openMeasuredDesign(newFile, console);
    if (!before.design || !after.design)
        return Exit::BadInput;
    const Comparison comparison = compare(std::move(before), std::move(after));
    if (arguments.has("json"))
        console.print(comparisonJson(comparison));
    else
        printComparison(comparison, console);
    return Exit::Fine;
}

} // namespace tempo
