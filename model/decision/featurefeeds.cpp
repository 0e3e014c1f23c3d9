#include "model/decision/featurefeeds.h"

#include "model/design/activation.h"

#include <algorithm>

namespace tempo {

WindowFlaw windowFlawOf(const Design &design, const Element &feature)
{
    const bool slides = isScheduled(feature);
    if (!feature.window)
        return slides ? WindowFlaw::NoWindow : WindowFlaw::NoWindowNorSlide;
    if (!slides)
        return WindowFlaw::NoSlide;
    return periodOf(design, feature) <= feature.window->seconds() ? WindowFlaw::None
                                                                  : WindowFlaw::SlideTooLong;
}

FeatureFeeds::FeatureFeeds(const Design &design, const Graph &data, const QList<StageTempo> &tempos)
    : m_design(design),
      m_data(data),
      m_tempos(tempos),
      m_live(size_t(data.size()), 0),
      m_reached(size_t(data.size()), 0)
{
    settleLive();
    settleReached();
}

bool FeatureFeeds::isScheduledAt(int place) const
{
    return isScheduled(at(place));
}

bool FeatureFeeds::arrivesLive(const Graph::Edge &edge) const
{
    if (isScheduledAt(edge.from))
        return false;
    const Kind kind = at(edge.from).kind;
    return kind == Kind::Event || (kind == Kind::Stream && m_live[size_t(edge.from)]);
}

void FeatureFeeds::settleLive()
{
    for (const int element : m_data.order()) {
        const auto &inputs = m_data.into(element);
        m_live[size_t(element)] = !inputs.isEmpty()
            && std::ranges::all_of(inputs, [this](const auto &edge) { return arrivesLive(edge); });
    }
}

void FeatureFeeds::settleReached()
{
    std::vector<int> open;
    for (int i = 0; i < m_data.size(); ++i) {
        if (at(i).kind == Kind::Event && !isScheduledAt(i))
            open.push_back(i);
    }
    for (const int event : open)
        m_reached[size_t(event)] = 1;
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        for (const Graph::Edge &edge : m_data.outOf(from)) {
            if (m_reached[size_t(edge.to)] || isScheduledAt(edge.to))
                continue;
            m_reached[size_t(edge.to)] = 1;
            open.push_back(edge.to);
        }
    }
}

bool FeatureFeeds::isComputedByJob(int place) const
{
    const auto runsByItself
        = [this](int from) { return !isScheduledAt(from) && !m_tempos.at(from).inherited; };
    const auto isScheduledJob = [&](const Graph::Edge &edge) {
        return at(edge.from).kind == Kind::Job && !runsByItself(edge.from);
    };
    const auto isLive = [&](const Graph::Edge &edge) {
        const Kind kind = at(edge.from).kind;
        return (kind == Kind::Event || kind == Kind::Stream) && runsByItself(edge.from);
    };
    const auto &inputs = m_data.into(place);
    return std::ranges::any_of(inputs, isScheduledJob) && std::ranges::none_of(inputs, isLive);
}

bool FeatureFeeds::isNeverComputedByJob(int place) const
{
    const auto &inputs = m_data.into(place);
    const auto isJob = [this](const auto &edge) { return at(edge.from).kind == Kind::Job; };
    return std::ranges::none_of(inputs, isJob)
        || std::ranges::any_of(inputs, [this](const auto &edge) { return arrivesLive(edge); });
}

QList<Feed> FeatureFeeds::feedsOf(int place)
{
    QList<Feed> feeds;
    std::vector<char> seen(size_t(m_data.size()), 0);
    addFeeds(place, seen, feeds);
    return feeds;
}

void FeatureFeeds::addFeeds(int place, std::vector<char> &seen, QList<Feed> &feeds)
{
    for (const Graph::Edge &edge : m_data.into(place)) {
        const int from = edge.from;
        if (std::exchange(seen[size_t(from)], 1))
            continue;
        const auto &inputs = m_data.into(from);
        if (isScheduledAt(from))
            feeds << Feed{from, FeedTempo::Scheduled, m_periods.of(at(from))};
        else if (m_tempos.at(from).inherited)
            feeds << Feed{from, FeedTempo::Scheduled, 0};
        else if (activationOf(at(from), !inputs.isEmpty()) == Activation::Passive
                 || (at(from).kind == Kind::Source && !inputs.isEmpty()))
            addFeeds(from, seen, feeds);
        else
            feeds << Feed{from, m_reached[size_t(from)] ? FeedTempo::Live : FeedTempo::Unknown, 0};
    }
}

} // namespace tempo
