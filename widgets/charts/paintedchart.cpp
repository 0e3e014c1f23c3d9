#include "widgets/charts/paintedchart.h"

#include "widgets/look/look.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace tempo {

namespace {

constexpr double dimmed = 0.45;
constexpr int usualWidth = 480;

} // namespace

PaintedChart::PaintedChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaintedChart::draw(Drawing drawing, const QString &words)
{
    m_drawing = std::move(drawing);
    setAccessibleDescription(words);
    fit();
    update();
}

void PaintedChart::setDimmed(bool isDimmed)
{
    if (m_isDimmed == isDimmed)
        return;
    m_isDimmed = isDimmed;
    update();
}

ChartStyle PaintedChart::style() const
{
    return {coloursOf(this), fontOf(type::caption), fontOf(type::hint, true), isRightToLeft()};
}

int PaintedChart::heightForWidth(int width) const
{
    return m_drawing.height ? int(std::ceil(m_drawing.height(width, style()))) : 0;
}

QSize PaintedChart::sizeHint() const
{
    return {usualWidth, heightForWidth(width())};
}

void PaintedChart::fit()
{
    setFixedHeight(heightForWidth(width()));
}

void PaintedChart::paintEvent(QPaintEvent *)
{
    if (!m_drawing.paint)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_isDimmed ? dimmed : 1);
    painter.setLayoutDirection(layoutDirection());
    m_drawing.paint(painter, QRectF(rect()), style());
}

void PaintedChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PaintedChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace tempo
