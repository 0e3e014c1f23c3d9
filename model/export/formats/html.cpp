#include "model/export/formats.h"
#include "model/export/html/htmlblocks.h"

namespace tempo {

Result<QByteArray> writeHtml(const Design &design, const ExportOptions &options)
{
    return htmlPage({design, options}, buildReport(design, options.report)).toUtf8();
}

} // namespace tempo
