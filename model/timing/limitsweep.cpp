#include "model/timing/limitsweep.h"

#include "model/design/activation.h"
#include "model/timing/paths.h"

#include <algorithm>
#include <limits>

/// Where nothing waits and every stage waits for all of its inputs, the judged time over the ways
/// through an element is the longest from any event to it plus the longest from it to the target.
/// Since every event that reaches the element reaches the target too, the smallest limit - judged
/// is the smallest (limit - longest after it) less the longest before it, and each of the two comes
/// out of one sweep in the order of the flows. Example: of two branches of 10 ms and 50 ms that are
/// joined before a limit of 60 ms, the first has a slack of 50 ms and the second of 10 ms.
///
/// Limits: it knows nothing of a target where anything before it has a schedule, a random latency
/// or a cycle, or takes the earliest of several inputs, for then the longest way doesn't tell.
/// Cost: O(elements + flows). After Kelley and Walker, Critical-Path Planning and Scheduling
/// (1959). Covered by tst_limitsweep, measured by bench_slack.

namespace tempo {

namespace {

/// Beyond it, in seconds, all times together leave what paths are asked about.
constexpr double longestTimes = 20 * 366 * 86'400.0;

constexpr Ticks never = std::numeric_limits<Ticks>::max();

bool isConstant(const std::optional<Latency> &latency)
{
    return !latency || latency->family == Family::Constant;
}

double constantOf(const std::optional<Latency> &latency)
{
    return latency && latency->value ? latency->value->seconds() : 0;
}

} // namespace

/// Reads a design into the arrays, each element after those before it.
class LimitSweep::Filler
{
public:
    Filler(LimitSweep &sweep, const Design &design, const Graph &data, Question question)
        : m_sweep(sweep),
          m_design(design),
          m_data(data),
          m_isReaction(question == Question::Reaction)
    {
    }

    void fill()
    {
        const auto size = size_t(m_data.size());
        m_sweep.m_spots.resize(size);
        m_sweep.m_places.assign(m_data.order().begin(), m_data.order().end());
        for (size_t spot = 0; spot < size; ++spot)
            m_sweep.m_spots[size_t(m_sweep.m_places[spot])] = int(spot);
        m_isOnCycle.resize(size, 0);
        for (const QList<int> &cycle : m_data.cycles()) {
            for (const int element : cycle)
                m_isOnCycle[size_t(element)] = 1;
        }
        m_stages.reserve(size);
        m_sweep.m_inputs.push_back(0);
        for (const int place : m_data.order())
            add(place);
        if (m_times > longestTimes)
            std::ranges::fill(m_sweep.m_isKnown, 0);
    }

private:
    /// What the stages after one ask about it.
    struct Stage
    {
        const Element *element = nullptr;
        double lookUp = 0; ///< what a reader pays for it
        bool isPassive = false;
    };

    void add(int place)
    {
        const Element &element = m_design.elements.at(place).second;
        const Activation activation = activationOf(element, true);
        const bool isPassive = activation == Activation::Passive;
        const double latency = constantOf(element.latency);
        m_stages.push_back({&element, isPassive ? latency : 0, isPassive});
        m_times += latency;
        m_isKnown = activation != Activation::Scheduled && isConstant(element.latency)
            && !m_isOnCycle[size_t(place)] && !element.every && !element.offset
            && !element.watermark;
        m_before = isOrigin(element) ? 0 : -1;
        m_origin = isOrigin(element) ? place : -1;
        m_reading = 0;
        int joined = 0;
        for (const Graph::Edge &edge : m_data.into(place))
            joined += addInput(edge, activation);
        m_isKnown = m_isKnown && (joined < 2 || element.join == Join::All);
        const Ticks delay = ticksOf(m_reading) + (isPassive ? 0 : ticksOf(latency));
        m_sweep.m_delays.push_back(delay);
        m_sweep.m_before.push_back(m_before + delay);
        m_sweep.m_origins.push_back(m_origin);
        m_sweep.m_isKnown.push_back(m_isKnown ? 1 : 0);
        m_sweep.m_inputs.push_back(int(m_sweep.m_froms.size()));
    }

    bool isOrigin(const Element &element) const
    {
        return element.kind == Kind::Event || (!m_isReaction && element.kind == Kind::Source);
    }

    /// Whether a way comes in over it.
    bool addInput(const Graph::Edge &edge, Activation reader)
    {
        const auto from = size_t(m_sweep.m_spots[size_t(edge.from)]);
        if (from >= m_sweep.m_isKnown.size()) { // on a cycle
            m_isKnown = false;
            return false;
        }
        const Stage &stage = m_stages[from];
        const Flow &flow = m_design.flows.at(edge.flow);
        const bool isPulled = pulls(m_design, edge);
        const double transport = constantOf(flow.latency);
        m_times += transport;
        const bool isRead = isPulled && reader != Activation::Passive;
        if (isRead) {
            m_reading = std::max(m_reading, transport + stage.lookUp);
            m_isKnown = m_isKnown && isConstant(flow.latency)
                && (!stage.isPassive || isConstant(stage.element->latency));
        }
        const bool isFollowed = !m_isReaction || reader != Activation::Triggered || !isPulled;
        if (!isFollowed || m_sweep.m_origins[from] < 0)
            return false;
        m_isKnown = m_isKnown && m_sweep.m_isKnown[from] && isConstant(flow.latency);
        join(from, isRead ? 0 : ticksOf(transport));
        return true;
    }

    void join(size_t from, Ticks transport)
    {
        m_sweep.m_froms.push_back(int(from));
        m_sweep.m_transports.push_back(transport);
        const Ticks before = m_sweep.m_before[from] + transport;
        const int origin = m_sweep.m_origins[from];
        if (before > m_before || (before == m_before && origin < m_origin)) {
            m_before = before;
            m_origin = origin;
        }
    }

    LimitSweep &m_sweep;
    const Design &m_design;
    const Graph &m_data;
    bool m_isReaction;
    double m_times = 0; ///< of all elements and flows together, in seconds
    std::vector<char> m_isOnCycle;
    std::vector<Stage> m_stages; ///< by spot
    // Of the element that is being added:
    bool m_isKnown = false;
    Ticks m_before = -1;
    int m_origin = -1;
    double m_reading = 0; ///< seconds
};

LimitSweep::LimitSweep(const Design &design, const Graph &data, Question question)
    : m_question(question)
{
    Filler(*this, design, data, question).fill();
}

bool LimitSweep::knows(int target) const
{
    const auto spot = size_t(m_spots[size_t(target)]);
    return m_isKnown[spot] && m_origins[spot] >= 0;
}

QList<std::optional<ElementSlack>> LimitSweep::slacks(const std::vector<Limit> &limits) const
{
    std::vector<Ticks> left(m_places.size(), never); // of the limit, when the element has published
    std::vector<int> tightest(m_places.size(), -1);  // of the limits
    for (size_t limit = 0; limit < limits.size(); ++limit) {
        const auto spot = size_t(m_spots[size_t(limits[limit].target)]);
        const Ticks ticks = ticksOf(std::min(limits[limit].seconds, longestTimes));
        if (ticks < left[spot]) {
            left[spot] = ticks;
            tightest[spot] = int(limit);
        }
    }
    QList<std::optional<ElementSlack>> slacks(qsizetype(m_places.size()));
    for (size_t spot = m_places.size(); spot-- > 0;) {
        if (tightest[spot] < 0 || m_origins[spot] < 0)
            continue;
        const Limit &limit = limits[size_t(tightest[spot])];
        const Ticks after = ticksOf(std::min(limit.seconds, longestTimes)) - left[spot];
        slacks[m_places[spot]]
            = ElementSlack{limit.seconds - secondsOf(m_before[spot] + after), limit.target,
                           m_origins[spot], limit.seconds, m_question};
        for (int input = m_inputs[spot]; input < m_inputs[spot + 1]; ++input) {
            const auto from = size_t(m_froms[size_t(input)]);
            const Ticks remaining = left[spot] - m_delays[spot] - m_transports[size_t(input)];
            const bool isFirst = remaining == left[from] && tightest[spot] < tightest[from];
            if (remaining < left[from] || isFirst) {
                left[from] = remaining;
                tightest[from] = tightest[spot];
            }
        }
    }
    return slacks;
}

} // namespace tempo
