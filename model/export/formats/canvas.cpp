#include "model/export/formats.h"

#include "model/render/canvaspainter.h"
#include "model/render/figurefaces.h"

namespace tempo {

Result<QByteArray> writeSvg(const Design &design, const ExportOptions &)
{
    return designSvg(design, palette(ThemeKind::Light), {}, computedFaces(design));
}

Result<QByteArray> writePng(const Design &design, const ExportOptions &options)
{
    return designPng(design, palette(ThemeKind::Light), options.pixelsPerUnit, {},
                     computedFaces(design));
}

Result<QByteArray> writeCanvasPdf(const Design &design, const ExportOptions &)
{
    return designPdf(design, palette(ThemeKind::Light), computedFaces(design));
}

} // namespace tempo
