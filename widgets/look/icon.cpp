#include "widgets/look/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initIcons()
{
    Q_INIT_RESOURCE(look);
}

namespace tempo {
namespace {

/// Paints an SVG whose strokes are `currentColor` in the colour of the theme at the time of
/// painting, so that an icon survives a change of theme and is sharp at every scale.
class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Palette &colours = coloursOf(nullptr);
        const QColor colour = mode == QIcon::Disabled
            ? Palette::mixed(colours.muted, colours.surface, 0.55)
            : colours.text;
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TintedIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon iconOf(const QString &name, const QWidget *widget)
{
    Q_UNUSED(widget) // one theme for the whole program
    initIcons();
    QFile file(u":/icons/" + name + u".svg");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(file.readAll()));
}

} // namespace tempo
