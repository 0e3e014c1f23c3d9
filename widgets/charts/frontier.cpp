#include "widgets/charts/frontier.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "widgets/charts/chartaxis.h"
#include "widgets/charts/labelplacing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Frontier)
};

constexpr double gap = 8;       ///< between labels and what they stand at
constexpr double dot = 4.5;     ///< radius of a point
constexpr double large = 7;     ///< of the recommended one
constexpr double halo = 10;     ///< of the ring around the design as it is
constexpr double together = 12; ///< points so close get one label
constexpr double same = 1e-6;   ///< of shares and, relatively, costs

double greatestCost(const Frontier &frontier)
{
    double greatest = 0;
    for (const FrontierPoint &point : frontier.points)
        greatest = std::max(greatest, point.cost);
    return greatest;
}

bool isSame(const RungFigures &a, const RungFigures &b)
{
    return std::abs(*a.kept - *b.kept) <= same
        && std::abs(*a.costPerMonth - *b.costPerMonth) <= same * std::max(1.0, *a.costPerMonth);
}

bool isKnown(const LadderStep &step)
{
    return step.figures.kept && step.figures.costPerMonth;
}

FrontierPoint pointOf(const LadderStep &step)
{
    return {step.title, *step.figures.costPerMonth, *step.figures.kept, step.isEfficient};
}

void markCurrent(Frontier &frontier, const Ladder &ladder)
{
    if (!isKnown(ladder.current))
        return;
    for (FrontierPoint &point : frontier.points) {
        const RungFigures own{0, point.kept, point.cost};
        if (isSame(own, ladder.current.figures)) {
            point.isCurrent = true;
            return;
        }
    }
    FrontierPoint current = pointOf(ladder.current);
    current.title = Tr::tr("as it is", "the design on a chart");
    current.isCurrent = true;
    frontier.points << current;
}

/// Points that lie together, and their one label.
struct Cluster
{
    QList<FrontierPoint> points;
    QPointF place;

    bool isStrong() const
    {
        return std::ranges::any_of(points, [](const FrontierPoint &point) {
            return point.isRecommended || point.isCurrent;
        });
    }

    QString text() const
    {
        const FrontierPoint &first = points.first();
        if (points.size() > 2)
            return Tr::tr("%1 to %2", "tempos that lie together")
                .arg(isolated(first.title), isolated(points.last().title));
        if (points.size() == 2)
            return Tr::tr("%1, %2", "tempos that lie together")
                .arg(isolated(first.title), isolated(points.last().title));
        const bool isNamed = first.isCurrent && first.title != Tr::tr("as it is");
        return isNamed ? Tr::tr("%1 · as it is").arg(isolated(first.title)) : first.title;
    }
};

class Painting
{
public:
    Painting(QPainter &painter, const QRectF &area, const Frontier &frontier,
             const Palette &colours, const QFont &font)
        : m_painter(painter),
          m_frontier(frontier),
          m_colours(colours),
          m_font(font),
          m_metrics(font),
          m_plot(frontierPlot(area, font)),
          m_labels(QRectF(QPointF(m_plot.left() + 2, area.top()), area.bottomRight()))
    {
        m_strong = font;
        m_strong.setWeight(QFont::DemiBold);
    }

    void paint()
    {
        m_painter.setFont(m_font);
        paintGrid();
        paintCosts();
        paintEnough();
        paintLine();
        for (const FrontierPoint &point : m_frontier.points)
            paintPoint(point);
        paintLabels();
    }

private:
    QPointF at(const FrontierPoint &point) const { return placeOf(m_frontier, point, m_plot); }

    double yOf(double kept) const { return m_plot.bottom() - kept * m_plot.height(); }

    void paintGrid()
    {
        for (const int percent : {0, 25, 50, 75, 100}) {
            const double y = yOf(percent / 100.0);
            m_painter.setPen(QPen(m_colours.line, 1));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_colours.muted);
            const QRectF label(m_plot.left() - 100, y - 10, 100 - gap, 20);
            m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, sharePercent(percent));
        }
    }

    void paintCosts()
    {
        const double line = m_metrics.height();
        const QList<double> ticks = niceTicks(greatestCost(m_frontier), 5);
        const bool isSmall = ticks.last() < 10;
        m_painter.setPen(m_colours.muted);
        for (const double tick : ticks) {
            const double x = m_plot.left() + tick / ticks.last() * m_plot.width();
            const QRectF label(x - 80, m_plot.bottom() + gap / 2, 160, line);
            m_painter.drawText(label, Qt::AlignCenter,
                               isolatedFigure(QLocale().toString(tick, 'f', isSmall ? 2 : 0)));
        }
        const QRectF title(m_plot.left(), m_plot.bottom() + gap / 2 + line, m_plot.width(), line);
        m_painter.drawText(title, Qt::AlignCenter,
                           Tr::tr("cost a month, %1").arg(m_frontier.currency));
    }

    void paintEnough()
    {
        if (!m_frontier.enough)
            return;
        const QRectF band(m_plot.left(), yOf(1), m_plot.width(), yOf(*m_frontier.enough) - yOf(1));
        m_painter.fillRect(band, Palette::mixed(m_colours.met, m_colours.surface, 0.14));
        m_painter.setPen(QPen(m_colours.met, 1, Qt::DashLine));
        m_painter.drawLine(band.bottomLeft(), band.bottomRight());
    }

    void paintLine()
    {
        QList<FrontierPoint> efficient;
        for (const FrontierPoint &point : m_frontier.points) {
            if (point.isEfficient)
                efficient << point;
        }
        std::ranges::sort(efficient, {}, &FrontierPoint::cost);
        QPolygonF line;
        for (const FrontierPoint &point : std::as_const(efficient))
            line << at(point);
        m_painter.setPen(QPen(m_colours.accent, 1.5));
        m_painter.drawPolyline(line);
    }

    void paintPoint(const FrontierPoint &point)
    {
        const double radius = point.isRecommended ? large : dot;
        m_labels.avoid(QRectF(at(point) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        if (point.isCurrent) {
            m_painter.setPen(QPen(m_colours.text, 1.5));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(at(point), halo, halo);
        }
        const bool isOnLine = point.isEfficient || point.isRecommended;
        const QColor ink = point.isRecommended ? m_colours.met
            : isOnLine                         ? m_colours.accent
                                               : m_colours.muted;
        m_painter.setPen(QPen(ink, 2));
        m_painter.setBrush(point.isRecommended ? ink : m_colours.surface);
        m_painter.drawEllipse(at(point), radius, radius);
    }

    QList<Cluster> clusters() const
    {
        QList<Cluster> all;
        for (const FrontierPoint &point : m_frontier.points) {
            Cluster own{{point}, at(point)};
            const auto near = std::ranges::find_if(all, [&own](const Cluster &other) {
                const QPointF apart = other.place - own.place;
                return !other.isStrong() && std::hypot(apart.x(), apart.y()) < together;
            });
            if (near == all.end() || own.isStrong())
                all << own;
            else
                near->points << point;
        }
        std::ranges::stable_sort(all, std::ranges::greater(), &Cluster::isStrong);
        return all;
    }

    void paintLabels()
    {
        for (const Cluster &cluster : clusters())
            paintLabel(cluster);
        if (m_frontier.enough)
            paintEnoughLabel();
    }

    void paintLabel(const Cluster &cluster)
    {
        const FrontierPoint &first = cluster.points.first();
        const QFont &font = cluster.isStrong() ? m_strong : m_font;
        const QString text = cluster.text();
        const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 4, m_metrics.height());
        const double distance = first.isCurrent ? halo + 2 : first.isRecommended ? large + 2 : gap;
        const auto area = m_labels.place(cluster.place, size, distance);
        if (!area)
            return;
        QColor ground = m_colours.surface; // so that lines don't run through it
        ground.setAlphaF(0.75);
        m_painter.fillRect(*area, ground);
        m_painter.setFont(font);
        m_painter.setPen(first.isRecommended ? m_colours.met : m_colours.text);
        m_painter.drawText(*area, Qt::AlignCenter, text);
    }

    void paintEnoughLabel()
    {
        const QString text = Tr::tr("at least %1 of what the fastest keeps")
                                 .arg(sharePercent(m_frontier.keepShare * 100));
        const QSizeF size(m_metrics.horizontalAdvance(text) + 4, m_metrics.height());
        const double y = yOf(*m_frontier.enough) + 2;
        for (const double x : {m_plot.right() - size.width() - gap, m_plot.left() + gap,
                               m_plot.center().x() - size.width() / 2}) {
            for (const double down : {0.0, size.height()}) {
                const QRectF area(QPointF(x, y + down), size);
                if (!m_labels.take(area))
                    continue;
                m_painter.setFont(m_font);
                m_painter.setPen(m_colours.met);
                m_painter.drawText(area, Qt::AlignCenter, text);
                return;
            }
        }
    }

    QPainter &m_painter;
    const Frontier &m_frontier;
    const Palette &m_colours;
    QFont m_font;
    QFont m_strong;
    QFontMetricsF m_metrics;
    QRectF m_plot;
    LabelPlacing m_labels;
};

} // namespace

Frontier frontierOf(const Design &design, const Ladder &ladder)
{
    Frontier frontier;
    frontier.currency = design.header.currency;
    frontier.keepShare = design.header.keepShare;
    for (qsizetype i = 0; i < ladder.rungs.size(); ++i) {
        if (!isKnown(ladder.rungs.at(i)))
            continue;
        FrontierPoint point = pointOf(ladder.rungs.at(i));
        point.isRecommended = ladder.recommended == i;
        frontier.points << point;
    }
    const auto fastest = std::ranges::min_element(
        ladder.rungs, {}, [](const LadderStep &rung) { return rung.figures.period; });
    if (fastest != ladder.rungs.end() && fastest->figures.kept)
        frontier.enough = *fastest->figures.kept * design.header.keepShare;
    markCurrent(frontier, ladder);
    return frontier;
}

QStringList frontierWords(const Frontier &frontier)
{
    QStringList words;
    for (const FrontierPoint &point : frontier.points) {
        QString sentence = Tr::tr("“%1” keeps %2 of the value for %3 a month")
                               .arg(isolated(point.title), sharePercent(point.kept * 100),
                                    displayMoney(point.cost, frontier.currency));
        if (point.isRecommended)
            sentence += Tr::tr(", recommended");
        if (point.isCurrent)
            sentence += Tr::tr(", the design as it is");
        words << sentence;
    }
    return words;
}

QRectF frontierPlot(const QRectF &area, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double left = metrics.horizontalAdvance(sharePercent(100)) + gap;
    const double below = 2 * metrics.height() + gap;
    return area.adjusted(left, metrics.height() + gap, -3 * gap, -below);
}

QPointF placeOf(const Frontier &frontier, const FrontierPoint &point, const QRectF &plot)
{
    const double end = niceTicks(greatestCost(frontier), 5).last();
    return {plot.left() + point.cost / end * plot.width(),
            plot.bottom() - point.kept * plot.height()};
}

void paintFrontier(QPainter &painter, const QRectF &area, const Frontier &frontier,
                   const Palette &colours, const QFont &font)
{
    if (!frontier.points.isEmpty())
        Painting(painter, area, frontier, colours, font).paint();
}

} // namespace tempo
