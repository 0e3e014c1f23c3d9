#include "model/timing/reading.h"

#include "model/design/activation.h"
#include "model/timing/distribution.h"

#include <algorithm>

namespace tempo {

KnownTime stageLatency(const Design &design, const Element &element)
{
    if (!element.latency)
        return {0, element.kind == Kind::Event};
    const auto judged = judgedLatency(*element.latency, design.header.judgeAt);
    return {judged.value_or(0), judged.has_value()};
}

KnownTime transportTime(const Design &design, const Flow &flow)
{
    if (!flow.latency)
        return {0, true};
    const auto judged = judgedLatency(*flow.latency, design.header.judgeAt);
    return {judged.value_or(0), judged.has_value()};
}

KnownTime readingTime(const Design &design, const Graph &data, int element)
{
    const Element &reader = design.elements.at(element).second;
    KnownTime reading;
    if (activationOf(reader, !data.into(element).isEmpty()) == Activation::Passive)
        return reading;
    for (const Graph::Edge &edge : data.into(element)) {
        const Flow &flow = design.flows.at(edge.flow);
        if (!pulls(design, flow))
            continue;
        KnownTime one = transportTime(design, flow);
        const Element &from = design.elements.at(edge.from).second;
        if (activationOf(from) == Activation::Passive) {
            const KnownTime lookUp = stageLatency(design, from);
            one.seconds += lookUp.seconds;
            reading.complete = reading.complete && lookUp.complete;
        }
        reading.complete = reading.complete && one.complete;
        reading.seconds = std::max(reading.seconds, one.seconds);
    }
    return reading;
}

} // namespace tempo
