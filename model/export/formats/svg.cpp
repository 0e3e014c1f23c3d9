#include "model/export/formats.h"

#include "model/render/canvaspainter.h"

namespace tempo {

Result<QByteArray> writeSvg(const Design &design, const ExportOptions &)
{
    return designSvg(design, palette(ThemeKind::Light));
}

} // namespace tempo
