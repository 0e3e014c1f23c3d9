#include "app/cli/documents.h"
#include "model/render/canvaspainter.h"
#include "model/render/figurefaces.h"
#include "model/timing/measurements.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::RenderCommand)
};

constexpr double pixelsPerUnit = 2;

QStringList suffixes()
{
    return {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
}

/// \a figures are computed with the latencies that were measured.
Result<QByteArray> draw(const Design &design, const FigureFaces &figures, const QString &suffix)
{
    const Palette &colours = palette(ThemeKind::Light);
    if (suffix == u"png")
        return designPng(design, colours, pixelsPerUnit, {}, figures);
    return suffix == u"pdf" ? designPdf(design, colours, figures)
                            : designSvg(design, colours, {}, figures);
}

} // namespace

Exit runRender(const Arguments &arguments, Console &console)
{
    const QString path = arguments.one("output");
    const QString suffix
        = path == u"-" ? QStringLiteral("svg") : QFileInfo(path).suffix().toLower();
    if (!suffixes().contains(suffix)) {
        console.note(
            Tr::tr("The ending of %1 names no picture format; write to a file that ends in %2.")
                .arg(path, suffixes().join(QStringLiteral(", "))));
        return Exit::BadInput;
    }
    const OpenedDesign opened = openMeasuredDesign(arguments.one("file"), console);
    if (!opened.design)
        return Exit::BadInput;
    const QString folder = QFileInfo(arguments.one("file")).absolutePath();
    const MeasuredDesign measured = withMeasurements(*opened.design, folder);
    const auto picture = draw(*opened.design, computedFaces(measured.design), suffix);
    if (!picture) {
        console.note(picture.error());
        return Exit::NotWritten;
    }
    return console.deliver(path, *picture);
}

} // namespace tempo
