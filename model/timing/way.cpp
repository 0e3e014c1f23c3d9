#include "model/timing/way.h"

#include "model/timing/reading.h"

#include <algorithm>
#include <numeric>

namespace tempo {

namespace {

bool isConstant(const std::optional<Latency> &latency)
{
    return !latency || latency->family == Family::Constant;
}

bool isSource(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

/// The least common multiple of two positive periods, or nothing where it is out of range.
std::optional<Ticks> commonPeriod(Ticks one, Ticks other)
{
    Ticks product = 0;
    if (__builtin_mul_overflow(one / std::gcd(one, other), other, &product))
        return std::nullopt;
    return product;
}

} // namespace

/// Makes a way step by step; each step says whether there can be one.
class Way::Builder
{
public:
    Builder(const Design &design, const Graph &data, const Between &part, QDateTime from)
        : m_design(design), m_data(data), m_part(part), m_from(std::move(from))
    {
    }

    std::optional<Way> build(qint64 cap)
    {
        if (m_part.isEmpty() || m_part.hasCycle)
            return std::nullopt;
        for (const int element : m_part.elements) {
            if (!addStage(element))
                return std::nullopt;
        }
        if (!setHorizon(cap))
            return std::nullopt;
        for (size_t place = 0; place < m_schedules.size(); ++place) {
            if (m_schedules[place])
                m_way.m_stages[place].runs = m_schedules[place]->in(m_way.m_window);
        }
        return std::move(m_way);
    }

private:
    bool addStage(int place);
    bool addInputs(Stage &stage);
    bool setHorizon(qint64 cap);
    Ticks longestWay() const;

    const Element &element(int place) const { return m_design.elements.at(place).second; }

    const Design &m_design;
    const Graph &m_data;
    const Between &m_part;
    QDateTime m_from;
    Way m_way;
    std::vector<std::optional<Schedule>> m_schedules; ///< by stage
};

bool Way::Builder::addStage(int place)
{
    const Element &made = element(place);
    const bool hasInputs = place != m_part.origin && !m_data.into(place).isEmpty();
    Stage stage;
    stage.element = place;
    stage.activation = activationOf(made, hasInputs);
    stage.join = made.join;
    if (!isConstant(made.latency) || (made.every && !made.offset) || !addInputs(stage))
        return false;
    const KnownTime latency = stageLatency(m_design, made);
    const KnownTime reading = readingTime(m_design, m_data, place);
    m_way.m_isComplete = m_way.m_isComplete && latency.complete && reading.complete;
    stage.delay = ticksOf(latency.seconds) + ticksOf(reading.seconds);
    std::optional<Schedule> schedule;
    if (stage.activation == Activation::Scheduled) {
        const Ticks held = made.watermark ? ticksOf(made.watermark->seconds()) : 0;
        const RunLength run
            = isSource(made) ? RunLength{0, stage.delay} : RunLength{stage.delay, held};
        schedule.emplace(m_design, made, run, m_from);
        if (schedule->pilesUp())
            return false;
        m_way.m_isScheduled = true;
    }
    m_way.m_stages.push_back(std::move(stage));
    m_schedules.push_back(std::move(schedule));
    return true;
}

/// The flows from elsewhere are only looked at for the reading time, which all pulls share.
bool Way::Builder::addInputs(Stage &stage)
{
    for (const Graph::Edge &edge : m_data.into(stage.element)) {
        const Flow &flow = m_design.flows.at(edge.flow);
        const bool pull = pulls(m_design, flow);
        const bool isOnWay = stage.element != m_part.origin && m_part.elements.contains(edge.from);
        const bool isRead = pull && stage.activation != Activation::Passive;
        if (isOnWay || isRead) {
            if (!isConstant(flow.latency) || !isConstant(element(edge.from).latency))
                return false;
        }
        if (isOnWay) {
            const KnownTime transport = transportTime(m_design, flow);
            stage.inputs.append({edge.from, pull, ticksOf(transport.seconds)});
        }
    }
    return true;
}

/// The longest that anything can take from the origin to the target.
Ticks Way::Builder::longestWay() const
{
    QHash<int, Ticks> longest;
    for (size_t place = 0; place < m_way.m_stages.size(); ++place) {
        const Stage &stage = m_way.m_stages[place];
        Ticks most = 0;
        for (const Hop &hop : stage.inputs)
            most = std::max(most, longest.value(hop.from) + hop.transport);
        most += stage.delay;
        if (const auto &schedule = m_schedules[place]) {
            const auto &watermark = element(stage.element).watermark;
            most += 2 * schedule->longestGap() + stage.delay
                + (watermark ? ticksOf(watermark->seconds()) : 0);
        }
        longest.insert(stage.element, most);
    }
    return longest.value(m_part.target);
}

bool Way::Builder::setHorizon(qint64 cap)
{
    std::optional<Ticks> length
        = ticksPerSecond; // anything: nothing changes where nothing is scheduled
    bool isFirst = true;
    for (const auto &schedule : m_schedules) {
        if (!schedule || !length)
            continue;
        const std::optional<Ticks> period = schedule->period();
        if (!period)
            length.reset();
        else
            length = isFirst ? period : commonPeriod(*length, *period);
        if (period && !length)
            return false;
        isFirst = false;
    }
    const qint64 start = m_from.toSecsSinceEpoch();
    if (!length)
        length = (m_from.addYears(1).toSecsSinceEpoch() - start) * ticksPerSecond;
    double publications = 0;
    for (const auto &schedule : m_schedules)
        publications += schedule ? double(*length) / double(schedule->longestGap()) : 0;
    if (publications > double(cap))
        return false;
    const Ticks from = start * ticksPerSecond;
    const Ticks most = longestWay();
    m_way.m_horizon = {from, from + *length};
    m_way.m_window = {from - most, from + *length + most};
    return true;
}

std::optional<Way> Way::between(const Design &design, const Graph &data, int origin, int target,
                                const QDateTime &from, qint64 cap)
{
    const Between part = tempo::between(data, origin, target);
    return Builder(design, data, part, from).build(cap);
}

} // namespace tempo
