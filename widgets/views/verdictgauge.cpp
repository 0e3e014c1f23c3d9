#include "widgets/views/verdictgauge.h"

#include "widgets/look/look.h"

#include <QLocale>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace tempo {

namespace {

constexpr double thickness = 14;
constexpr double bound = 0.25; ///< where batch and real-time begin
constexpr double gap = 0.012;  ///< between bands, in index

/// An index with its sign and two places.
QString signedIndex(double index)
{
    const QString sign = index > 0 ? QStringLiteral("+") : QString();
    return sign + QLocale().toString(index, 'f', 2);
}

/// The angle of an index in degrees, counter-clockwise from three o'clock.
double angleOf(double index)
{
    return 90 - index * 90;
}

} // namespace

VerdictGauge::VerdictGauge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Verdict gauge"));
}

void VerdictGauge::showIndex(std::optional<double> index)
{
    m_index = index;
    setAccessibleDescription(index ? tr("Index %1").arg(signedIndex(*index)) : tr("No index yet"));
    update();
}

QSize VerdictGauge::sizeHint() const
{
    return {260, 136};
}

void VerdictGauge::drawBand(QPainter &painter, const QRectF &arc, double from, double to,
                            const QColor &colour) const
{
    painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, int(std::lround(angleOf(from) * 16)),
                    int(std::lround((angleOf(to) - angleOf(from)) * 16)));
}

void VerdictGauge::drawNeedle(QPainter &painter, const QRectF &arc) const
{
    const double radians = angleOf(*m_index) * std::numbers::pi / 180;
    const double length = arc.width() / 2 - thickness - 4;
    const QPointF tip = arc.center() + QPointF(std::cos(radians), -std::sin(radians)) * length;
    const QColor ink = coloursOf(this).text;
    painter.setPen(QPen(ink, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(arc.center(), tip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(arc.center(), 5, 5);
}

void VerdictGauge::drawWords(QPainter &painter, const QRectF &arc) const
{
    painter.setFont(fontOf(type::caption));
    painter.setPen(coloursOf(this).muted);
    const double top = arc.center().y() + 8;
    const QString index = m_index ? tr("index %1").arg(signedIndex(*m_index)) : tr("no index yet");
    const QRectF words(0, top, width(), 16);
    painter.drawText(QRectF(arc.left() - 30, top, 60 + thickness, 16), Qt::AlignHCenter,
                     tr("batch"));
    painter.drawText(words, Qt::AlignHCenter, index);
    painter.drawText(QRectF(arc.right() - 30 - thickness, top, 60 + thickness, 16),
                     Qt::AlignHCenter, tr("real-time"));
}

void VerdictGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = coloursOf(this);
    const double radius = std::min((width() - 72) / 2.0, height() - 34.0) - thickness / 2;
    const QRectF arc(width() / 2.0 - radius, thickness / 2 + 6, 2 * radius, 2 * radius);
    drawBand(painter, arc, -1, -bound - gap, colours.batch);
    drawBand(painter, arc, -bound + gap, bound - gap, colours.nearRealTime);
    drawBand(painter, arc, bound + gap, 1, colours.realTime);
    if (m_index)
        drawNeedle(painter, arc);
    drawWords(painter, arc);
}

} // namespace tempo
