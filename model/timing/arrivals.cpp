#include "model/timing/arrivals.h"

#include <algorithm>

namespace tempo {

namespace {

template <class Pick>
Arrivals paired(const Arrivals &one, const Arrivals &other, Pick pick)
{
    std::vector<Ticks> instants = one.instants();
    std::ranges::transform(instants, other.instants(), instants.begin(), pick);
    return Arrivals(std::move(instants));
}

} // namespace

Arrivals Arrivals::plus(Ticks by) const
{
    Arrivals later = *this;
    for (Ticks &instant : later.m_instants)
        instant += by;
    return later;
}

Arrivals Arrivals::caught(const std::vector<Run> &runs) const
{
    Arrivals caught = *this;
    for (Ticks &instant : caught.m_instants) {
        const auto run = std::ranges::lower_bound(runs, instant, {}, &Run::start);
        Q_ASSERT(run != runs.end());
        instant = run->published;
    }
    return caught;
}

Arrivals Arrivals::smaller(const Arrivals &one, const Arrivals &other)
{
    return paired(one, other, [](Ticks a, Ticks b) { return std::min(a, b); });
}

Arrivals Arrivals::larger(const Arrivals &one, const Arrivals &other)
{
    return paired(one, other, [](Ticks a, Ticks b) { return std::max(a, b); });
}

} // namespace tempo
