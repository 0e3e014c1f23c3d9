#include "app/cli/documents.h"
#include "model/yaml/writer.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FmtCommand)
};

void warnOfComments(const OpenedDesign &opened, Console &console)
{
    for (const int line : opened.lostComments) {
        const Diagnostic lost{Severity::Warning,
                              {line, 1},
                              Tr::tr("this comment is not kept: only those at the top and directly "
                                     "above an element or a flow are")};
        console.report(opened.file, {lost});
    }
}

Exit format(const QString &file, bool checkOnly, Console &console)
{
    const OpenedDesign opened = openDesign(file, console);
    if (!opened.design)
        return Exit::BadInput;
    const QByteArray canonical = writeDesign(*opened.design);
    if (checkOnly) {
        if (canonical == opened.text)
            return Exit::Fine;
        console.note(Tr::tr("%1 is not in canonical form.").arg(file));
        return Exit::Found;
    }
    if (canonical == opened.text && file != u"-")
        return Exit::Fine;
    warnOfComments(opened, console);
    return console.deliver(file, canonical);
}

} // namespace

Exit runFmt(const Arguments &arguments, Console &console)
{
    Exit exit = Exit::Fine;
    for (const QString &file : arguments.all("file"))
        exit = worse(exit, format(file, arguments.has("check"), console));
    return exit;
}

} // namespace tempo
