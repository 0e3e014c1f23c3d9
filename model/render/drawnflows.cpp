#include "model/render/drawnflows.h"

#include "model/render/frames.h"
#include "model/render/marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace tempo {

namespace {

constexpr double headRoom = 12;     ///< what a label leaves of its stretch at either end
constexpr double flagAbove = 14;    ///< what stands above a box
constexpr double captionBelow = 20; ///< and below
constexpr double secondLine = 14;   ///< and where a figure and a tempo stand in two lines
constexpr double widestTempo = 90;  ///< of the words for a tempo beside a figure
constexpr double besideLine = 3;    ///< from a line to a label that has to stand beside it
constexpr double farthest = 150;    ///< from a line to a label that finds no room by it

/// Areas that labels keep clear of, by where they are. Those of a flow don't count for it itself.
class Areas
{
public:
    void add(const QRectF &area, qsizetype flow = -1)
    {
        if (std::max(area.width(), area.height()) > longestArea)
            return;
        forEachCell(area, [&](const Cell &cell) {
            m_cells[cell] << Entry{area, flow};
            return false;
        });
    }

    bool touches(const QRectF &area, qsizetype flow = -1) const
    {
        return forEachCell(area, [&](const Cell &cell) {
            return std::ranges::any_of(m_cells.value(cell), [&](const Entry &other) {
                return other.area.intersects(area) && (flow < 0 || other.flow != flow);
            });
        });
    }

private:
    using Cell = std::pair<qint64, qint64>;

    struct Entry
    {
        QRectF area;
        qsizetype flow;
    };

    /// Lines longer than this cross so much that keeping clear of them isn't worth their cells.
    static constexpr double longestArea = 1e5;

    static qint64 cellOf(double place)
    {
        return qint64(std::floor(std::clamp(place / 160, -1e15, 1e15)));
    }

    /// Whether \a visit says true of a cell that the area lies in; stops there.
    template <class Visit>
    static bool forEachCell(const QRectF &area, Visit visit)
    {
        for (qint64 y = cellOf(area.top()); y <= cellOf(area.bottom()); ++y) {
            for (qint64 x = cellOf(area.left()); x <= cellOf(area.right()); ++x) {
                if (visit(Cell(x, y)))
                    return true;
            }
        }
        return false;
    }

    QHash<Cell, QList<Entry>> m_cells;
};

struct Stretch
{
    QPointF from;
    QPointF to;

    bool isLevel() const { return from.y() == to.y(); }
    double length() const { return std::abs(to.x() - from.x()) + std::abs(to.y() - from.y()); }
};

/// Places for the middle of a label on its line, the best first: on level stretches, on others,
/// beside it.
QList<QPointF> placesOn(const QSizeF &label, const QList<QPointF> &line)
{
    QList<Stretch> stretches;
    for (qsizetype i = 0; i + 1 < line.size(); ++i)
        stretches << Stretch{line.at(i), line.at(i + 1)};
    std::ranges::stable_sort(stretches, [](const Stretch &a, const Stretch &b) {
        return std::pair(a.isLevel(), a.length()) > std::pair(b.isLevel(), b.length());
    });
    QList<QPointF> places;
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
        for (const Stretch &stretch : std::as_const(stretches)) {
            const double needed = (stretch.isLevel() ? label.width() : label.height()) / 2;
            if (stretch.length() * std::min(share, 1 - share) >= needed + headRoom)
                places << stretch.from + (stretch.to - stretch.from) * share;
        }
    }
    for (const Stretch &stretch : std::as_const(stretches)) {
        const QPointF beside = stretch.isLevel() ? QPointF(0, label.height() / 2 + besideLine)
                                                 : QPointF(label.width() / 2 + besideLine, 0);
        const QPointF middle = (stretch.from + stretch.to) / 2;
        places << middle - beside << middle + beside;
    }
    return places;
}

/// Places above and below a line where a label finds no room by it, the nearest first.
QList<QPointF> placesNear(const QSizeF &label, QPointF onLine)
{
    QList<QPointF> places;
    for (double away = label.height(); away <= farthest; away += label.height() / 2)
        places << onLine - QPointF(0, away) << onLine + QPointF(0, away);
    return places;
}

/// Whether what is written below a box may need two lines.
bool hasTwoLines(const ElementFigure &figure)
{
    if (figure.figure.text.isEmpty())
        return false;
    return figure.natural
        || textWidth(figure.figure.text, canvasFont(11, true)) + widestTempo > boxSize.width();
}

class Labels
{
public:
    Labels(const Design &design, const OrderedMap<QPointF> &centres, const FigureFaces &figures)
    {
        for (const auto &[id, centre] : centres) {
            const bool isDeep = hasTwoLines(figures.elements.value(id));
            const double below = captionBelow + (isDeep ? secondLine : 0);
            m_taken.add(boxAround(centre).adjusted(0, -flagAbove, 0, below));
        }
        for (const auto &[id, frame] : design.canvas.frames)
            m_taken.add(frameTitleArea(frame));
        for (const auto &[id, note] : design.canvas.notes)
            m_taken.add(noteArea(note));
    }

    void addLines(const QList<DrawnFlow> &flows)
    {
        for (qsizetype flow = 0; flow < flows.size(); ++flow) {
            const QList<QPointF> &points = flows.at(flow).route.points;
            for (qsizetype i = 0; i + 1 < points.size(); ++i)
                m_lines.add(
                    QRectF(points.at(i), points.at(i + 1)).normalized().adjusted(-2, -2, 2, 2),
                    flow);
        }
    }

    /// Puts a label where nothing lies in its way, first by its line, else near it.
    void place(DrawnFlow &flow, qsizetype index)
    {
        const QSizeF size = labelArea(flow.face, flow.route).size();
        if (size.isEmpty())
            return;
        const QList<QPointF> onLine = placesOn(size, flow.route.points);
        std::optional<QPointF> middle = best(onLine, size, index);
        if (!middle)
            middle = best(placesNear(size, onLine.first()), size, index);
        flow.route.label = middle.value_or(onLine.first());
        m_taken.add(areaAt(flow.route.label, size));
    }

private:
    static QRectF areaAt(QPointF middle, const QSizeF &size)
    {
        return {middle - QPointF(size.width() / 2, size.height() / 2), size};
    }

    /// The first place clear of boxes, labels and lines, else of boxes and labels.
    std::optional<QPointF> best(QList<QPointF> places, const QSizeF &size, qsizetype flow) const
    {
        places.removeIf([&](QPointF middle) { return m_taken.touches(areaAt(middle, size)); });
        const auto clear = std::ranges::find_if(
            places, [&](QPointF middle) { return !m_lines.touches(areaAt(middle, size), flow); });
        if (clear != places.end())
            return *clear;
        return places.isEmpty() ? std::nullopt : std::optional(places.first());
    }

    Areas m_taken; ///< by boxes, notes and labels
    Areas m_lines;
};

} // namespace

QList<DrawnFlow> drawnFlows(const Design &design, const OrderedMap<QPointF> &centres,
                            const FigureFaces &figures)
{
    QList<DrawnFlow> drawn;
    auto flow = design.flows.begin();
    for (Route &route : routesOf(design, centres)) {
        flow = std::find_if(flow, design.flows.end(),
                            [&](const Flow &one) { return one.key() == route.flow; });
        drawn << DrawnFlow{flowFace(design, *flow, figures.flows.value(flow->key())),
                           onOutlines(std::move(route), design, centres)};
    }
    Labels labels(design, centres, figures);
    labels.addLines(drawn);
    for (qsizetype i = 0; i < drawn.size(); ++i)
        labels.place(drawn[i], i);
    return drawn;
}

} // namespace tempo
