#pragma once

#include "model/design/graph.h"
#include "model/timing/variate.h"

#include <vector>

namespace tempo {

/// A time that may be random: a constant and the sum of independent variates, in nanoseconds. What
/// is unknown counts 0.
struct RandomTime
{
    double constant = 0;
    double mean = 0;
    double high = 0; ///< what it exceeds once in a million times, or less
    std::vector<Variate> variates = {};
    bool complete = true; ///< false: a part is unknown

    bool isRandom() const { return !variates.empty(); }

    RandomTime &operator+=(const RandomTime &other);
};

/// An element's latency: 0 on an event that says nothing.
RandomTime randomLatency(const Element &element);

/// The time of transport of a flow; absent: 0.
RandomTime randomTransport(const Flow &flow);

/// What a reader waits for that fetches over a flow: the transport and, out of a passive stage,
/// its look-up.
RandomTime randomRead(const Design &design, const Graph::Edge &edge, const Flow &flow);

/// The reads of a stage that go out in parallel, over all its pull flows: those that are random,
/// and one for the longest of the others; none for events, sources and passive stages. \a data
/// holds the flows that carry data.
std::vector<RandomTime> randomReads(const Design &design, const Graph &data, int element);

/// Adds a read to those that go out in parallel.
void addRead(std::vector<RandomTime> &reads, RandomTime read);

} // namespace tempo
