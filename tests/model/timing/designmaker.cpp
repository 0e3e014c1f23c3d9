#include "tests/model/timing/designmaker.h"

#include <algorithm>
#include <array>

namespace tempo {

namespace {

QString id(int place)
{
    return QStringLiteral("e%1").arg(place);
}

} // namespace

Design DesignMaker::make()
{
    Design design;
    const int inputs = 1 + below(3);
    const int size = inputs + 2 + below(5);
    for (int place = 0; place < size; ++place)
        design.elements.set(id(place), element(place, inputs, size));
    for (int to = inputs; to < size; ++to)
        connect(design, to);
    if (below(4) == 0 && inputs > 1)
        design.flows << flow(design, 0, inputs - 1);
    return design;
}

Element DesignMaker::element(int place, int inputs, int size)
{
    static constexpr std::array between{Kind::Job,   Kind::Stream,  Kind::Service,
                                        Kind::Store, Kind::Feature, Kind::Feature};
    Element element;
    element.id = id(place);
    element.kind = place < inputs ? (below(2) ? Kind::Event : Kind::Source)
        : place == size - 1       ? (below(2) ? Kind::Action : Kind::Prediction)
                                  : between[size_t(below(int(between.size())))];
    element.latency = Latency::constant(Duration(below(8)));
    element.join = below(2) ? Join::All : Join::Any;
    if (element.kind == Kind::Feature)
        element.featureClass = std::array{FeatureClass::Precomputed, FeatureClass::Streaming,
                                          FeatureClass::Windowed}[size_t(below(3))];
    if (element.kind != Kind::Store && below(2))
        schedule(element);
    return element;
}

void DesignMaker::schedule(Element &element)
{
    static constexpr std::array periods{2, 3, 4, 6, 8, 12};
    element.every = Duration(periods[size_t(below(int(periods.size())))]);
    element.offset = Duration(below(12));
    if (element.featureClass == FeatureClass::Windowed)
        element.watermark = Duration(below(4));
}

void DesignMaker::connect(Design &design, int to)
{
    const int count = 1 + below(std::min(to, 3));
    for (int made = 0; made < count; ++made) {
        const Flow one = flow(design, below(to), to);
        if (design.flowIndex(one.key()) < 0)
            design.flows << one;
    }
}

Flow DesignMaker::flow(const Design &design, int from, int to)
{
    Flow flow;
    flow.from = id(from);
    flow.to = id(to);
    flow.latency = Latency::constant(Duration(below(5)));
    const Kind kind = design.element(flow.to).kind;
    if (below(3) == 0 && kind != Kind::Event && kind != Kind::Source)
        flow.pull = below(2);
    return flow;
}

} // namespace tempo
