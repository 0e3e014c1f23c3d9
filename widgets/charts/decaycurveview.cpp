#include "widgets/charts/decaycurveview.h"

#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tempo {

namespace {

constexpr double reach = 14;      ///< of the handle, for a finger
constexpr double keyFactor = 1.1; ///< by which an arrow moves it
constexpr double least = 1e-3;    ///< seconds
constexpr double most = 10 * 365 * 86400.0;

/// A unit of time, and the parts of it that are written.
struct Unit
{
    double seconds;
    int parts;
};

/// The next span that is another one when rounded.
double nextSpan(double span, double factor)
{
    double next = span * factor;
    while (roundSpan(next) == span && next > least && next < most)
        next *= factor;
    return next;
}

} // namespace

double roundSpan(double seconds)
{
    Unit unit{0.001, 1};
    for (const Unit &one : {Unit{1, 10}, Unit{60, 4}, Unit{3600, 4}, Unit{86400, 4}}) {
        if (seconds >= one.seconds)
            unit = one;
    }
    const double count = seconds / unit.seconds;
    const int parts = count < 10 ? unit.parts : 1;
    return std::round(count * parts) * unit.seconds / parts;
}

DecayCurveView::DecayCurveView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Curve of the value"));
    setToolTip(tr("Pull the handle, or move it with the arrow keys."));
}

void DecayCurveView::setCurve(const DecayCurve &curve)
{
    const double from = m_curve.from;
    const double to = m_curve.to;
    m_curve = curve;
    if (m_isPulled) { // the axis stays under the pointer
        m_curve.from = from;
        m_curve.to = to;
    }
    setAccessibleDescription(handleText(curve.decay));
    update();
}

QSize DecayCurveView::sizeHint() const
{
    return {320, 210};
}

QSize DecayCurveView::minimumSizeHint() const
{
    return {240, 190};
}

CurvePlot DecayCurveView::plot() const
{
    return curvePlot(m_curve, rect(), fontOf(type::caption));
}

QPointF DecayCurveView::handle() const
{
    return handleAt(m_curve, plot());
}

bool DecayCurveView::isOnHandle(const QPointF &place) const
{
    const CurvePlot where = plot();
    const bool isBeside = std::abs(place.x() - handle().x()) <= reach;
    return isBeside && place.y() >= where.plot.top() - reach
        && place.y() <= where.plot.bottom() + reach;
}

void DecayCurveView::want(double seconds)
{
    const double rounded = roundSpan(std::clamp(seconds, least, most));
    if (rounded > 0 && rounded != m_curve.decay.span.seconds())
        Q_EMIT spanWanted(rounded);
}

void DecayCurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = coloursOf(this);
    paintDecayCurve(painter, rect(), m_curve, colours, fontOf(type::caption));
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.accent, colours.focusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(handle(), reach - 4, reach - 4);
}

void DecayCurveView::mousePressEvent(QMouseEvent *event)
{
    m_isPulled = event->button() == Qt::LeftButton && isOnHandle(event->position());
    m_grabbed = event->position().x() - handle().x();
}

void DecayCurveView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isPulled)
        want(plot().seconds(event->position().x() - m_grabbed));
    setCursor(m_isPulled || isOnHandle(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void DecayCurveView::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_isPulled, false))
        Q_EMIT gestureEnded();
}

void DecayCurveView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        want(nextSpan(m_curve.decay.span.seconds(), keyFactor));
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        want(nextSpan(m_curve.decay.span.seconds(), 1 / keyFactor));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DecayCurveView::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat())
        Q_EMIT gestureEnded();
    QWidget::keyReleaseEvent(event);
}

void DecayCurveView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT gestureEnded();
    update();
}

} // namespace tempo
