#include "model/layout/layering.h"

#include "model/design/graph.h"
#include "model/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

/// The layered drawing of Sugiyama, Tagawa and Toda (IEEE Trans. SMC 11(2), 1981) in its simplest
/// useful form. An element's layer is the longest path that leads to it; in a cycle, flows against
/// the graph's order don't count. Within a layer, elements are sorted by the median of their
/// neighbours (Eades and Wormald, Algorithmica 11, 1994), to and fro; then each is moved towards
/// its median as far as the distance to its neighbours lets it, by isotonic regression.
///
/// a -> b -> d and a -> c -> d give a | b above c | d, with a and d half-way between b and c.
///
/// Limits: a flow over several layers reserves no room in those between. O(elements log elements +
/// flows) for each of a fixed number of sweeps. Tested by tests/model/layout/tst_placement.cpp.

namespace tempo {

namespace {

using Layer = std::vector<int>;

constexpr int orderSweeps = 4;
constexpr int moveSweeps = 3;

double medianOf(std::vector<double> &values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The values nearest to \a wanted (least squares) that grow by at least \a step: pool adjacent
/// violators.
std::vector<double> spread(const std::vector<double> &wanted, double step)
{
    struct Block
    {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    std::vector<Block> blocks;
    for (size_t i = 0; i < wanted.size(); ++i) {
        blocks.push_back({wanted[i] - double(i) * step, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> values;
    for (const Block &block : blocks) {
        for (int i = 0; i < block.count; ++i)
            values.push_back(block.mean() + double(values.size()) * step);
    }
    return values;
}

class Layering
{
public:
    explicit Layering(const Design &design)
        : m_graph(design, {Carries::Data, Carries::Model}),
          m_layer(size_t(m_graph.size()), 0),
          m_y(size_t(m_graph.size()), 0)
    {
        findLayers();
    }

    QList<QPointF> centres()
    {
        QList<QPointF> places(m_graph.size());
        double top = 0;
        Layer alone;
        for (const Layer &part : parts()) {
            if (part.size() == 1)
                alone.push_back(part.front());
            else
                top = placePart(part, top, places);
        }
        placeAlone(alone, top, places);
        return places;
    }

private:
    double x(int element) const { return m_layer[size_t(element)] * layoutGrid.width(); }

    void findLayers()
    {
        std::vector<int> rank(m_layer.size());
        for (int i = 0; i < m_graph.size(); ++i)
            rank[size_t(m_graph.order().at(i))] = i;
        const auto isForward = [&](const Graph::Edge &edge) {
            return rank[size_t(edge.from)] < rank[size_t(edge.to)];
        };
        for (const int element : m_graph.order()) {
            for (const Graph::Edge &edge : m_graph.into(element)) {
                if (isForward(edge))
                    m_layer[size_t(element)]
                        = std::max(m_layer[size_t(element)], m_layer[size_t(edge.from)] + 1);
            }
        }
        bringToReaders();
    }

    /// What nothing flows into goes beside its first reader.
    void bringToReaders()
    {
        for (int element = 0; element < m_graph.size(); ++element) {
            const auto &out = m_graph.outOf(element);
            if (!m_graph.into(element).isEmpty() || out.isEmpty())
                continue;
            const auto first = std::ranges::min_element(
                out, {}, [&](const Graph::Edge &edge) { return m_layer[size_t(edge.to)]; });
            m_layer[size_t(element)] = std::max(0, m_layer[size_t(first->to)] - 1);
        }
    }

    /// The connected parts, by their first element.
    std::vector<Layer> parts() const
    {
        std::vector<Layer> found;
        std::vector<char> seen(m_layer.size(), 0);
        for (int start = 0; start < m_graph.size(); ++start) {
            if (seen[size_t(start)])
                continue;
            Layer part{start};
            seen[size_t(start)] = 1;
            const auto visit = [&](int element) {
                if (!std::exchange(seen[size_t(element)], 1))
                    part.push_back(element);
            };
            for (size_t i = 0; i < part.size(); ++i) {
                for (const Graph::Edge &edge : m_graph.outOf(part[i]))
                    visit(edge.to);
                for (const Graph::Edge &edge : m_graph.into(part[i]))
                    visit(edge.from);
            }
            std::ranges::sort(part);
            found.push_back(std::move(part));
        }
        return found;
    }

    std::vector<Layer> layersOf(const Layer &part) const
    {
        int last = 0;
        for (const int element : part)
            last = std::max(last, m_layer[size_t(element)]);
        std::vector<Layer> layers(size_t(last) + 1);
        for (const int element : part)
            layers[size_t(m_layer[size_t(element)])].push_back(element);
        return layers;
    }

    /// Where the neighbours of an element lie, on one side or on both; its own place without any.
    double wanted(int element, bool fromLeft, bool fromRight) const
    {
        std::vector<double> places;
        if (fromLeft) {
            for (const Graph::Edge &edge : m_graph.into(element))
                places.push_back(m_y[size_t(edge.from)]);
        }
        if (fromRight) {
            for (const Graph::Edge &edge : m_graph.outOf(element))
                places.push_back(m_y[size_t(edge.to)]);
        }
        return places.empty() ? m_y[size_t(element)] : medianOf(places);
    }

    void sortLayer(Layer &layer, bool fromLeft)
    {
        std::vector<std::pair<double, int>> keyed;
        for (const int element : layer)
            keyed.emplace_back(wanted(element, fromLeft, !fromLeft), element);
        std::ranges::stable_sort(keyed, {}, &std::pair<double, int>::first);
        std::ranges::transform(keyed, layer.begin(), &std::pair<double, int>::second);
        number(layer);
    }

    /// Places for the sorting: rows around the middle, so that layers of any size compare.
    void number(const Layer &layer)
    {
        for (size_t i = 0; i < layer.size(); ++i)
            m_y[size_t(layer[i])] = double(i) - double(layer.size() - 1) / 2;
    }

    void moveLayer(const Layer &layer, bool fromLeft, bool fromRight)
    {
        std::vector<double> places;
        for (const int element : layer)
            places.push_back(wanted(element, fromLeft, fromRight));
        places = spread(places, 1);
        for (size_t i = 0; i < layer.size(); ++i)
            m_y[size_t(layer[i])] = places[i];
    }

    /// Places one connected part below \a top; gives the top of the next.
    double placePart(const Layer &part, double top, QList<QPointF> &places)
    {
        std::vector<Layer> layers = layersOf(part);
        std::ranges::for_each(layers, [this](const Layer &layer) { number(layer); });
        for (int sweep = 0; sweep < orderSweeps; ++sweep) {
            for (Layer &layer : layers)
                sortLayer(layer, true);
            for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
                sortLayer(*layer, false);
        }
        for (int sweep = 0; sweep < moveSweeps; ++sweep) {
            for (const Layer &layer : layers)
                moveLayer(layer, true, sweep > 0);
            for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
                moveLayer(*layer, sweep > 0, true);
        }
        return write(part, top, places);
    }

    double write(const Layer &part, double top, QList<QPointF> &places) const
    {
        const auto row = [this](int element) { return m_y[size_t(element)]; };
        const double first = row(*std::ranges::min_element(part, {}, row));
        double bottom = top;
        for (const int element : part) {
            // Whole fives keep the figures of the document short; rows stay a step apart.
            const double y = top + std::round((row(element) - first) * layoutGrid.height() / 5) * 5;
            places[element] = QPointF(x(element), y);
            bottom = std::max(bottom, y);
        }
        return bottom + layoutGrid.height();
    }

    static void placeAlone(const Layer &alone, double top, QList<QPointF> &places)
    {
        const int columns = std::clamp(int(std::sqrt(double(alone.size()))), 4, 12);
        for (int i = 0; i < int(alone.size()); ++i) {
            const int row = i / columns;
            const int column = i % columns;
            places[alone[size_t(i)]]
                = QPointF(column * layoutGrid.width(), top + row * layoutGrid.height());
        }
    }

    Graph m_graph;
    std::vector<int> m_layer;
    std::vector<double> m_y; ///< rows; not yet places on the canvas
};

} // namespace

QList<QPointF> layeredCentres(const Design &design)
{
    return Layering(design).centres();
}

} // namespace tempo
