#include "widgets/views/plan/ganttpainter.h"

#include "model/plan/workdays.h"
#include "widgets/look/look.h"
#include "widgets/look/strokes.h"
#include "widgets/views/plan/taskmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Gantt)
};

constexpr qreal barHeight = 16;
constexpr qreal roomForDays = 18; ///< from this width on each day has its number

struct BarStyle
{
    QColor fill;
    QColor line;
    Qt::PenStyle pen = Qt::SolidLine;
    bool isHatched = false;
};

BarStyle styleOf(TaskStatus status, const Palette &c)
{
    switch (status) {
    case TaskStatus::Todo:
        return {Palette::mixed(c.accent, c.surface, 0.16), c.accent, Qt::SolidLine, false};
    case TaskStatus::Doing:
        return {Palette::mixed(c.accent, c.surface, 0.22), c.accent, Qt::SolidLine, true};
    case TaskStatus::Done:
        return {Palette::mixed(c.met, c.surface, 0.28), c.met, Qt::SolidLine, false};
    case TaskStatus::Dropped:
        break;
    }
    return {c.surface, c.muted, Qt::DashLine, false};
}

void paintTick(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
}

QString dayTick(const GanttScale &scale, QDate day, bool isRelative)
{
    if (isRelative)
        return QLocale().toString(workdaysBetween(scale.first, day) + 1);
    return QLocale().toString(day.day());
}

void paintHeading(QPainter &painter, const QRectF &rect, const QString &text,
                  const Palette &colours)
{
    painter.setPen(colours.text);
    const QRectF room = rect.adjusted(space::xs, 0, -space::xs, 0);
    if (painter.fontMetrics().horizontalAdvance(text) <= room.width())
        painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter, text);
}

/// Each month at its start, or where the visible part begins.
void paintMonths(QPainter &painter, const GanttScale &scale, qreal height, const Palette &colours)
{
    QDate day = scale.firstShown();
    while (day <= scale.lastShown()) {
        const QDate last = QDate(day.year(), day.month(), day.daysInMonth());
        const QRectF month = scale.span(day, std::min(last, scale.lastShown()), 2, height - 2);
        const bool isWide = month.width() >= 90;
        paintHeading(painter, month.intersected(QRectF(0, 0, scale.room, height)),
                     QLocale().toString(day, isWide ? u"MMMM yyyy"_s : u"MMM"_s), colours);
        day = last.addDays(1);
    }
}

void paintDays(QPainter &painter, const GanttScale &scale, QDate monday, qreal height,
               bool isRelative, const Palette &colours)
{
    for (int day = 0; day < (isRelative ? 5 : 7); ++day) {
        const QDate date = monday.addDays(day);
        paintTick(painter, scale.span(date, date, height, height - 2),
                  dayTick(scale, date, isRelative), colours.muted);
    }
}

} // namespace

QRectF barIn(const GanttScale &scale, const Task &task, const QRectF &row)
{
    const QRectF bar
        = scale.span(*task.start, *task.end, row.center().y() - barHeight / 2, barHeight);
    const qreal inset = std::min(1.5, bar.width() / 8);
    return bar.adjusted(inset, 0, -inset, 0);
}

void paintBar(QPainter &painter, const QRectF &bar, TaskStatus status, const Palette &colours)
{
    const BarStyle style = styleOf(status, colours);
    const qreal radius = std::min(4.0, bar.width() / 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(bar, radius, radius);
    if (style.isHatched) {
        painter.setBrush(QBrush(style.line, Qt::BDiagPattern));
        painter.drawRoundedRect(bar, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.line, 1.2, style.pen));
    painter.drawRoundedRect(bar.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
    const bool saysSign = status == TaskStatus::Done || status == TaskStatus::Dropped;
    if (saysSign && bar.width() >= 14) {
        painter.setFont(fontOf(type::caption, true));
        painter.drawText(bar, Qt::AlignCenter, signOf(status));
    }
}

void paintDependency(QPainter &painter, const QRectF &from, const QRectF &to, bool isMirrored,
                     const QColor &colour, qreal width)
{
    constexpr qreal stub = 5;
    const qreal sign = isMirrored ? -1 : 1;
    const QPointF start(isMirrored ? from.left() : from.right(), from.center().y());
    const QPointF end(isMirrored ? to.right() : to.left(), to.center().y());
    const qreal between = to.top() > from.top() ? from.bottom() + 5 : from.top() - 5;
    QPolygonF path{start};
    if ((end.x() - start.x()) * sign >= 2 * stub) {
        const qreal x = end.x() - sign * stub * 1.4;
        path << QPointF(x, start.y()) << QPointF(x, end.y());
    } else {
        path << QPointF(start.x() + sign * stub, start.y())
             << QPointF(start.x() + sign * stub, between)
             << QPointF(end.x() - sign * stub * 1.4, between)
             << QPointF(end.x() - sign * stub * 1.4, end.y());
    }
    path << end;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF({end, end + QPointF(-sign * 5, -3), end + QPointF(-sign * 5, 3)}));
}

void paintWeekends(QPainter &painter, const GanttScale &scale, qreal top, qreal height,
                   const Palette &colours)
{
    for (QDate day = scale.firstShown(); day <= scale.lastShown(); day = day.addDays(1)) {
        if (day.dayOfWeek() == Qt::Saturday)
            painter.fillRect(scale.span(day, day.addDays(1), top, height), colours.sunk);
        if (day.dayOfWeek() == Qt::Monday) {
            const QRectF column = scale.span(day, day, top, height);
            const qreal x = scale.isMirrored ? column.right() - 1 : column.left();
            painter.fillRect(QRectF(x, top, 1, height),
                             Palette::mixed(colours.line, colours.surface, 0.6));
        }
    }
}

void paintTicks(QPainter &painter, const GanttScale &scale, qreal height, bool isRelative,
                const Palette &colours)
{
    painter.setFont(fontOf(type::caption));
    const bool hasDays = scale.dayWidth >= roomForDays;
    if (!isRelative)
        paintMonths(painter, scale, height / 2, colours);
    QDate monday = scale.firstShown();
    monday = monday.addDays(1 - monday.dayOfWeek());
    for (; monday <= scale.lastShown(); monday = monday.addDays(7)) {
        const QRectF week = scale.span(monday, monday.addDays(6), height / 2 - 1, height / 2);
        const QString number = QLocale().toString(scale.first.daysTo(monday) / 7 + 1);
        if (isRelative && hasDays)
            paintHeading(painter, week.translated(0, 2 - week.top()), Tr::tr("Week %1").arg(number),
                         colours);
        if (hasDays)
            paintDays(painter, scale, monday, height / 2, isRelative, colours);
        else
            paintTick(painter, week,
                      isRelative ? Tr::tr("W%1", "week").arg(number)
                                 : QLocale().toString(monday.day()),
                      colours.muted);
    }
}

} // namespace tempo
