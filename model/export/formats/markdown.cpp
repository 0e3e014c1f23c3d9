#include "model/export/escape.h"
#include "model/export/formats.h"
#include "model/export/markdown/markdownblocks.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MarkdownReport)
};

} // namespace

Result<QByteArray> writeMarkdown(const Design &design, const ExportOptions &options)
{
    const Report report = buildReport(design, options.report);
    QString text = u"# "_s + markdownEscaped(report.title) + u"\n\n"_s;
    if (options.date)
        text += markdownEscaped(Tr::tr("As of %1").arg(dateText(*options.date))) + u"\n\n"_s;
    for (const ReportPart &part : report.parts) {
        text += u"## "_s + markdownEscaped(part.title) + u"\n\n"_s;
        if (!part.answer.isEmpty())
            text += u"**"_s + markdownEscaped(part.answer) + u"**\n\n"_s;
        for (const ReportBlock &block : part.blocks)
            text += std::visit([&](const auto &one) { return markdownOf(design, one); }, block);
    }
    while (text.endsWith("\n\n"_L1))
        text.chop(1);
    return text.toUtf8();
}

} // namespace tempo
