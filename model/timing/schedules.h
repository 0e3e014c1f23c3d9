#pragma once

#include "model/timing/runs.h"

#include <QDateTime>

#include <map>
#include <memory>
#include <mutex>

namespace tempo {

/// The schedules of a design, each looked at once however often it is asked for: a year of a
/// calendar takes its time. It keeps a reference to the design. Any thread may ask.
class Schedules
{
public:
    Schedules(const Design &design, QDateTime from) : m_design(design), m_from(std::move(from)) {}

    /// Of a scheduled element, by its place, with runs of some length.
    std::shared_ptr<const Schedule> of(int element, RunLength run);

private:
    const Design &m_design;
    QDateTime m_from;
    std::mutex m_mutex;
    std::map<std::tuple<int, Ticks, Ticks>, std::shared_ptr<const Schedule>> m_known;
};

} // namespace tempo
