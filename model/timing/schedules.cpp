#include "model/timing/schedules.h"

namespace tempo {

std::shared_ptr<const Schedule> Schedules::of(int element, RunLength run)
{
    const std::lock_guard lock(m_mutex);
    auto &known = m_known[{element, run.busy, run.holding}];
    if (!known)
        known = std::make_shared<const Schedule>(m_design, m_design.elements.at(element).second,
                                                 run, m_from);
    return known;
}

} // namespace tempo
