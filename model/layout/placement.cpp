#include "model/layout/placement.h"

#include "model/layout/boxindex.h"
#include "model/layout/layering.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tempo {

namespace {

/// Room that a new box keeps to its neighbours: for flows at its sides, flag and caption.
constexpr QSizeF clearance{40, 40};

/// How far the layered layout has to be moved to come near what people placed: the median of the
/// distances, which one box far away doesn't drag along.
QPointF offsetOf(const Design &design, const QList<QPointF> &layered)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const auto &[id, place] : design.canvas.positions) {
        const qsizetype element = design.elements.indexOf(id);
        if (element < 0)
            continue;
        x.push_back(place.x() - layered.at(element).x());
        y.push_back(place.y() - layered.at(element).y());
    }
    if (x.empty())
        return {};
    const auto middle = [](std::vector<double> &values) {
        const auto half = values.begin() + std::ptrdiff_t(values.size() / 2);
        std::ranges::nth_element(values, half);
        return *half;
    };
    return {middle(x), middle(y)};
}

/// The places in rings around a start, nearest rows first.
QPointF freePlace(const BoxIndex &taken, QPointF start)
{
    const auto isFree = [&](QPointF centre) {
        const QRectF room = boxAround(centre).adjusted(-clearance.width(), -clearance.height(),
                                                       clearance.width(), clearance.height());
        return taken.touching(room).isEmpty();
    };
    for (int ring = 0;; ++ring) {
        for (int column = 0; column <= ring; ++column) {
            const double dx = column * layoutGrid.width();
            const double dy = (ring - column) * layoutGrid.height();
            for (const QPointF &shift :
                 {QPointF(dx, dy), QPointF(dx, -dy), QPointF(-dx, dy), QPointF(-dx, -dy)}) {
                if (isFree(start + shift))
                    return start + shift;
            }
        }
    }
}

} // namespace

QRectF boxAround(QPointF centre)
{
    return {centre - QPointF(boxSize.width() / 2, boxSize.height() / 2), boxSize};
}

OrderedMap<QPointF> placed(const Design &design)
{
    const auto hasPlace
        = [&](const auto &item) { return design.canvas.positions.contains(item.first); };
    OrderedMap<QPointF> places;
    if (std::ranges::all_of(design.elements, hasPlace)) {
        for (const auto &[id, element] : design.elements)
            places.set(id, design.canvas.positions.value(id));
        return places;
    }
    const QList<QPointF> layered = layeredCentres(design);
    const QPointF offset = offsetOf(design, layered);
    BoxIndex taken;
    bool isAnyTaken = false;
    for (const auto &[id, place] : design.canvas.positions) {
        if (design.elements.contains(id)) {
            taken.add(place);
            isAnyTaken = true;
        }
    }
    for (qsizetype i = 0; i < layered.size(); ++i) {
        const QString &id = design.elements.at(i).first;
        QPointF place = layered.at(i) + offset;
        if (const QPointF *own = design.canvas.positions.find(id)) {
            place = *own;
        } else if (isAnyTaken) {
            place = freePlace(taken, place);
            taken.add(place);
        }
        places.set(id, place);
    }
    return places;
}

QRectF boundsOf(const OrderedMap<QPointF> &centres)
{
    QRectF bounds;
    for (const auto &[id, centre] : centres)
        bounds |= boxAround(centre);
    return bounds;
}

} // namespace tempo
