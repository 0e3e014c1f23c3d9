#include "widgets/charts/timescale.h"

#include "model/base/displaytext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tempo {

namespace {

constexpr double gap = 6;          ///< between names
constexpr double roomForTick = 84; ///< of an axis, in pixels

/// A mark's name where it stands.
struct PlacedName
{
    QRectF area;
    QString text;
    int line = 0;
};

double lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 2;
}

QString nameOf(const TimeScale &scale, const TimeMark &mark)
{
    if (mark.seconds <= scale.most)
        return mark.title;
    return scale.isMirrored ? QString(u'←' + mark.title) : QString(mark.title + u" →");
}

const QFont &fontOfMark(const TimeMark &mark, const ChartStyle &style)
{
    return mark.look == TimeMark::Look::Figure ? style.font : style.strongFont;
}

/// Names centred over their marks, inside the plot, each in the first line in which it is free.
QList<PlacedName> placedNames(const TimeScale &scale, const QList<TimeMark> &marks,
                              const ChartStyle &style)
{
    QList<PlacedName> names;
    const double height = lineHeight(style.strongFont);
    for (const TimeMark &mark : marks) {
        PlacedName name{{}, nameOf(scale, mark), 0};
        const double width
            = std::ceil(QFontMetricsF(fontOfMark(mark, style)).horizontalAdvance(name.text)) + 2;
        const double centre = scale.x(std::min(mark.seconds, scale.most));
        const double left = std::clamp(centre - width / 2, scale.plot.left(),
                                       std::max(scale.plot.left(), scale.plot.right() - width));
        name.area = QRectF(left, 0, width, height);
        const auto collides = [&name](const PlacedName &other) {
            return other.line == name.line && other.area.left() < name.area.right() + gap
                && name.area.left() < other.area.right() + gap;
        };
        while (std::ranges::any_of(names, collides))
            ++name.line;
        names << name;
    }
    return names;
}

int linesOf(const QList<PlacedName> &names)
{
    int lines = 0;
    for (const PlacedName &name : names)
        lines = std::max(lines, name.line + 1);
    return lines;
}

QColor colourOf(TimeMark::Look look, const Palette &colours)
{
    switch (look) {
    case TimeMark::Look::Met:
        return colours.met;
    case TimeMark::Look::Missed:
        return colours.missed;
    case TimeMark::Look::Judged:
        return colours.text;
    case TimeMark::Look::Figure:
        break;
    }
    return colours.muted;
}

bool isLimit(const TimeMark &mark)
{
    return mark.look == TimeMark::Look::Met || mark.look == TimeMark::Look::Missed;
}

} // namespace

double TimeScale::x(double seconds) const
{
    const double along = plot.width() * seconds / most;
    return isMirrored ? plot.right() - along : plot.left() + along;
}

QRectF TimeScale::span(double from, double to, double top, double height) const
{
    return QRectF(QPointF(x(from), top), QPointF(x(to), top + height)).normalized();
}

double timeStep(double seconds, int most)
{
    static constexpr std::array steps{1.,       2.,         5.,         10.,        15.,
                                      30.,      60.,        120.,       300.,       600.,
                                      900.,     1800.,      3600.,      7200.,      10'800.,
                                      21'600.,  43'200.,    86'400.,    172'800.,   432'000.,
                                      604'800., 1'209'600., 2'592'000., 7'776'000., 31'536'000.};
    const double least = seconds / std::max(1, most);
    if (least > steps.back())
        return std::ceil(least / steps.back()) * steps.back();
    if (least > 0.5)
        return *std::ranges::lower_bound(steps, least);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1., 2., 5.}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

double timeAxisHeight(const ChartStyle &style)
{
    return lineHeight(style.font) + 4;
}

void paintTimeAxis(QPainter &painter, const TimeScale &scale, const ChartStyle &style)
{
    const double step = timeStep(scale.most, std::max(2, int(scale.plot.width() / roomForTick)));
    const double width = scale.plot.width() * step / scale.most;
    painter.setFont(style.font);
    for (int tick = 0; tick * step <= scale.most * (1 + 1e-9); ++tick) {
        const double x = scale.x(tick * step);
        painter.setPen(QPen(style.colours.line, 1));
        painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
        painter.setPen(style.colours.muted);
        painter.drawText(
            QRectF(x - width / 2, scale.plot.bottom() + 4, width, lineHeight(style.font)),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip,
            tick == 0 ? QLocale().toString(0) : displayDuration(tick * step));
    }
}

double marksHeight(const TimeScale &scale, const QList<TimeMark> &marks, const ChartStyle &style)
{
    return linesOf(placedNames(scale, marks, style)) * lineHeight(style.strongFont) + 4;
}

void paintMarks(QPainter &painter, const TimeScale &scale, const QList<TimeMark> &marks,
                const ChartStyle &style)
{
    const QList<PlacedName> names = placedNames(scale, marks, style);
    const double height = lineHeight(style.strongFont);
    for (qsizetype place = 0; place < marks.size(); ++place) {
        const TimeMark &mark = marks.at(place);
        if (mark.seconds > scale.most)
            continue;
        const double bottom = scale.plot.top() - 4 - names.at(place).line * height;
        const QColor colour = colourOf(mark.look, style.colours);
        const double x = scale.x(mark.seconds);
        painter.setPen(QPen(colour, isLimit(mark) ? 2 : 1,
                            isLimit(mark) ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, bottom), QPointF(x, scale.plot.bottom()));
    }
    for (qsizetype place = 0; place < marks.size(); ++place) {
        const double bottom = scale.plot.top() - 4 - names.at(place).line * height;
        const QRectF area = names.at(place).area.translated(0, bottom - height);
        painter.fillRect(area, style.colours.surface);
        painter.setFont(fontOfMark(marks.at(place), style));
        painter.setPen(colourOf(marks.at(place).look, style.colours));
        painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, names.at(place).text);
    }
}

} // namespace tempo
