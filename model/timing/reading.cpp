#include "model/timing/reading.h"

#include "model/design/activation.h"
#include "model/timing/distribution.h"
#include "model/timing/paths.h"

#include <algorithm>

namespace tempo {

KnownTime stageLatency(const Design &design, const Element &element)
{
    return stageLatency(element, design.header.judgeAt);
}

KnownTime stageLatency(const Element &element, JudgeAt judgeAt)
{
    if (!element.latency)
        return {0, element.kind == Kind::Event};
    const auto judged = judgedLatency(*element.latency, judgeAt);
    return {judged.value_or(0), judged.has_value()};
}

KnownTime transportTime(const Design &design, const Flow &flow)
{
    return transportTime(flow, design.header.judgeAt);
}

KnownTime transportTime(const Flow &flow, JudgeAt judgeAt)
{
    if (!flow.latency)
        return {0, true};
    const auto judged = judgedLatency(*flow.latency, judgeAt);
    return {judged.value_or(0), judged.has_value()};
}

KnownTime readingTime(const Design &design, const Graph &data, int element)
{
    return readingTime(design, data, element, design.header.judgeAt);
}

KnownTime readingTime(const Design &design, const Graph &data, int element, JudgeAt judgeAt)
{
    const Element &reader = design.elements.at(element).second;
    KnownTime reading;
    if (activationOf(reader, !data.into(element).isEmpty()) == Activation::Passive)
        return reading;
    for (const Graph::Edge &edge : data.into(element)) {
        const Flow &flow = design.flows.at(edge.flow);
        if (!pulls(design, edge))
            continue;
        KnownTime one = transportTime(flow, judgeAt);
        const Element &from = design.elements.at(edge.from).second;
        if (activationOf(from) == Activation::Passive) {
            const KnownTime lookUp = stageLatency(from, judgeAt);
            one.seconds += lookUp.seconds;
            reading.complete = reading.complete && lookUp.complete;
        }
        reading.complete = reading.complete && one.complete;
        reading.seconds = std::max(reading.seconds, one.seconds);
    }
    return reading;
}

} // namespace tempo
