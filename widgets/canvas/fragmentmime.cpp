#include "widgets/canvas/fragmentmime.h"

#include "model/render/canvaspainter.h"
#include "model/yaml/writer.h"

namespace tempo {
namespace {

const QString plain = QStringLiteral("text/plain");
const QString svg = QStringLiteral("image/svg+xml");
const QString png = QStringLiteral("image/png");
const QString image = QStringLiteral("application/x-qt-image");

constexpr double sharpness = 2; // pixels a canvas unit

} // namespace

FragmentMime::FragmentMime(const Design &fragment, Design design)
    : m_yaml(writeDesign(fragment)), m_design(std::move(design))
{
    for (const auto &[id, element] : fragment.elements)
        m_drawn << id;
    for (const Flow &flow : fragment.flows) {
        if (fragment.elements.isEmpty())
            m_drawn << flow.from << flow.to;
    }
}

QStringList FragmentMime::formats() const
{
    return {QString(fragmentMimeType), plain, svg, png, image};
}

QVariant FragmentMime::retrieveData(const QString &type, QMetaType) const
{
    const Palette &colours = palette(ThemeKind::Light);
    if (type == fragmentMimeType)
        return m_yaml;
    if (type == plain)
        return QString::fromUtf8(m_yaml);
    if (type == svg)
        return designSvg(m_design, colours, m_drawn);
    if (type == image)
        return designImage(m_design, colours, sharpness, m_drawn);
    if (type != png)
        return {};
    const Result<QByteArray> bytes = designPng(m_design, colours, sharpness, m_drawn);
    return bytes ? QVariant(*bytes) : QVariant();
}

} // namespace tempo
