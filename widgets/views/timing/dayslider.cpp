#include "widgets/views/timing/dayslider.h"

#include "widgets/look/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTime>

namespace tempo {

namespace {

constexpr int hour = 60;
constexpr int minutesOfDay = 24 * hour;
constexpr int groove = 28; ///< height of the slider itself
constexpr int marks = 10;  ///< height of the marks of runs
constexpr int labels = 16;
constexpr int roomForLabel = 60;

} // namespace

DaySlider::DaySlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, minutesOfDay - 1);
    setSingleStep(1);
    setPageStep(hour);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DaySlider::setRuns(const QList<int> &minutes)
{
    m_runs = minutes;
    update();
}

QSize DaySlider::sizeHint() const
{
    return {240, groove + marks + labels};
}

double DaySlider::xOf(int minute) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int along = QStyle::sliderPositionFromValue(0, minutesOfDay - 1, minute, width() - handle,
                                                      option.upsideDown);
    return along + handle / 2.0;
}

void DaySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.rect.setHeight(groove);
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    const Palette &colours = coloursOf(this);
    painter.setPen(QPen(colours.accent, 2));
    for (const int minute : m_runs)
        painter.drawLine(QPointF(xOf(minute), groove), QPointF(xOf(minute), groove + marks - 2));
    painter.setFont(fontOf(type::caption));
    painter.setPen(colours.muted);
    const int step = width() / (24 / 3) >= roomForLabel ? 3 : width() / 4 >= roomForLabel ? 6 : 12;
    for (int at = 0; at < 24; at += step) {
        const double x = xOf(at * hour);
        const QRectF area(x - roomForLabel / 2.0, groove + marks, roomForLabel, labels);
        const bool isFirst = at == 0;
        const QString text = QTime(at, 0).toString(QStringLiteral("HH:mm"));
        const QRectF shown = isFirst
            ? QRectF(isRightToLeft() ? width() - roomForLabel : 0, area.top(), roomForLabel, labels)
            : area;
        painter.drawText(shown,
                         int(Qt::AlignVCenter
                             | (!isFirst              ? Qt::AlignHCenter
                                    : isRightToLeft() ? Qt::AlignRight
                                                      : Qt::AlignLeft)
                             | Qt::AlignAbsolute),
                         text);
    }
}

} // namespace tempo
