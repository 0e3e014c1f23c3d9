#include "model/timing/latencybounds.h"

#include "model/timing/distribution.h"

namespace tempo {

namespace {

using Maybe = std::optional<Latency>;

bool isUnknown(const Latency &latency)
{
    return latency.family == Family::Samples && latency.measured.isEmpty();
}

Maybe least(const Latency &latency)
{
    if (isUnknown(latency))
        return std::nullopt;
    return Latency::constant(Duration(shortest(latency).value_or(0)));
}

Maybe greatest(const Latency &latency)
{
    if (isUnknown(latency))
        return std::nullopt;
    const std::optional<double> bound = longest(latency);
    return bound ? Latency::constant(Duration(*bound)) : latency;
}

template <class Bound>
Design with(Design design, Bound bound)
{
    const auto isRandom
        = [](const Maybe &latency) { return latency && latency->family != Family::Constant; };
    for (int place = 0; place < int(design.elements.size()); ++place) {
        const auto &[id, element] = design.elements.at(place);
        if (isRandom(element.latency)) {
            const QString key = id;
            design.elements[key].latency = bound(*design.elements[key].latency);
        }
    }
    for (int flow = 0; flow < int(design.flows.size()); ++flow) {
        if (isRandom(design.flows.at(flow).latency))
            design.flows[flow].latency = bound(*design.flows.at(flow).latency);
    }
    return design;
}

} // namespace

Design withLeastLatencies(Design design)
{
    return with(std::move(design), least);
}

Design withGreatestLatencies(Design design)
{
    return with(std::move(design), greatest);
}

Design withJudgedLatencies(Design design)
{
    const JudgeAt judgeAt = design.header.judgeAt;
    return with(std::move(design), [judgeAt](const Latency &latency) -> Maybe {
        const std::optional<double> judged = judgedLatency(latency, judgeAt);
        return judged ? Maybe(Latency::constant(Duration(*judged))) : std::nullopt;
    });
}

Design withUnknownPhases(Design design)
{
    for (int place = 0; place < int(design.elements.size()); ++place) {
        const auto &[id, element] = design.elements.at(place);
        if (element.every && element.offset) {
            const QString key = id;
            design.elements[key].offset.reset();
        }
    }
    return design;
}

} // namespace tempo
