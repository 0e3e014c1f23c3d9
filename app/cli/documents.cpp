#include "app/cli/documents.h"

#include "model/yaml/reader.h"

namespace tempo {

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
