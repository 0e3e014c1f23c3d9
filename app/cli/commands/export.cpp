#include "model/export/exporter.h"

#include "app/cli/documents.h"
#include "model/base/suggest.h"
#include "widgets/charts/chartpainter.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ExportCommand)
};

Exit listFormats(Console &console)
{
    for (const Exporter &exporter : exporters()) {
        console.print(QString(QString::fromLatin1(exporter.id) + u'\t'
                              + QCoreApplication::translate("tempo::Exporter", exporter.about)));
    }
    return Exit::Fine;
}

Exit complain(const QString &sentence, Console &console)
{
    console.note(sentence);
    return Exit::BadInput;
}

} // namespace

Exit runExport(const Arguments &arguments, Console &console)
{
    const QString format = arguments.one("format");
    if (format == u"list")
        return listFormats(console);
    const Exporter *exporter = exporterById(format);
    if (!exporter)
        return complain(Tr::tr("There is no format '%1'.%2 Formats: %3.")
                            .arg(format, didYouMean(format, exporterIds()),
                                 exporterIds().join(QStringLiteral(", "))),
                        console);
    if (!arguments.has("file") || !arguments.has("output"))
        return complain(Tr::tr("An export needs a design and -o OUT."), console);
    ExportOptions options;
    options.charts = chartPainter();
    if (arguments.has("date")) {
        const QDate date = QDate::fromString(arguments.one("date"), Qt::ISODate);
        if (!date.isValid())
            return complain(
                Tr::tr("'%1' is not a day; write it as 2026-03-02.").arg(arguments.one("date")),
                console);
        options.date = date;
    }
    const OpenedDesign opened = openMeasuredDesign(arguments.one("file"), console);
    if (!opened.design)
        return Exit::BadInput;
    const auto bytes = exporter->write(*opened.design, options);
    if (!bytes)
        return complain(bytes.error(), console);
    return console.deliver(arguments.one("output"), *bytes);
}

} // namespace tempo
