#include "model/timing/randomtime.h"

#include "model/design/activation.h"
#include "model/timing/distribution.h"
#include "model/timing/ticks.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

constexpr double mostlyBelow = 1 - 1e-6;

RandomTime timeOf(const Latency &latency)
{
    const auto nanoseconds = double(ticksPerSecond);
    if (latency.family == Family::Constant) {
        const auto value = double(ticksOf(std::min(latency.value->seconds(), 1e9)));
        return {value, value, value};
    }
    RandomTime time;
    if (const auto variate = variateOf(latency)) {
        time.variates.push_back(variate->times(nanoseconds));
        if (latency.family == Family::Gamma) {
            // Without fitting it again; the bound is Chernoff's.
            constexpr double t = 13.8; // e^-t is a millionth
            const auto &[shape, scale] = std::pair(variate->form, variate->scale * nanoseconds);
            time.mean = shape * scale;
            time.high = (shape + std::sqrt(2 * t * shape) + t) * scale;
        } else {
            time.mean = mean(latency).value_or(0) * nanoseconds;
            time.high = longest(latency).value_or(quantile(latency, mostlyBelow).value_or(0))
                * nanoseconds;
        }
    } else {
        time.complete = false;
    }
    return time;
}

} // namespace

RandomTime &RandomTime::operator+=(const RandomTime &other)
{
    constant += other.constant;
    mean += other.mean;
    high += other.high;
    variates.insert(variates.end(), other.variates.begin(), other.variates.end());
    complete = complete && other.complete;
    return *this;
}

RandomTime randomLatency(const Element &element)
{
    if (element.latency)
        return timeOf(*element.latency);
    RandomTime none;
    none.complete = element.kind == Kind::Event;
    return none;
}

RandomTime randomTransport(const Flow &flow)
{
    return flow.latency ? timeOf(*flow.latency) : RandomTime();
}

RandomTime randomRead(const Design &design, const Graph::Edge &edge, const Flow &flow)
{
    RandomTime read = randomTransport(flow);
    const auto places = int(design.elements.size());
    const Element &from = design.elements.at(edge.from % places).second;
    if (activationOf(from) == Activation::Passive)
        read += randomLatency(from);
    return read;
}

void addRead(std::vector<RandomTime> &reads, RandomTime read)
{
    const auto constant
        = std::ranges::find_if(reads, [](const RandomTime &one) { return !one.isRandom(); });
    if (read.isRandom() || constant == reads.end()) {
        reads.push_back(std::move(read));
        return;
    }
    const bool complete = constant->complete && read.complete;
    if (read.constant > constant->constant)
        *constant = std::move(read);
    constant->complete = complete;
}

std::vector<RandomTime> randomReads(const Design &design, const Graph &data, int element)
{
    const Element &reader = design.elements.at(element).second;
    std::vector<RandomTime> reads;
    if (activationOf(reader, !data.into(element).isEmpty()) == Activation::Passive)
        return reads;
    for (const Graph::Edge &edge : data.into(element)) {
        const Flow &flow = design.flows.at(edge.flow);
        if (pulls(design, flow))
            addRead(reads, randomRead(design, edge, flow));
    }
    return reads;
}

} // namespace tempo
