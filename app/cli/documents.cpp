#include "app/cli/documents.h"

#include "model/timing/measurements.h"
#include "model/yaml/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::OpenedDesign)
};

} // namespace

OpenedDesign openMeasuredDesign(const QString &file, Console &console)
{
    OpenedDesign opened = openDesign(file, console);
    if (!opened.design)
        return opened;
    const QString folder = file == u"-" ? QDir::currentPath() : QFileInfo(file).absolutePath();
    MeasuredDesign measured = withMeasurements(std::move(*opened.design), folder);
    for (const QString &problem : std::as_const(measured.problems))
        console.note(Tr::tr("%1: warning: %2", "file, what is wrong").arg(file, problem));
    opened.design = std::move(measured.design);
    return opened;
}

OpenedDesign openDesign(const QString &file, Console &console)
{
    OpenedDesign opened;
    opened.file = file;
    const auto bytes = readFile(file);
    if (bytes) {
        ReadResult read = readDesign(*bytes);
        opened.text = *bytes;
        opened.design = std::move(read.design);
        opened.problems = std::move(read.problems);
        opened.lostComments = std::move(read.lostComments);
    } else {
        opened.problems << Diagnostic{Severity::Error, {1, 1}, bytes.error()};
    }
    console.report(file, opened.problems);
    return opened;
}

} // namespace tempo
