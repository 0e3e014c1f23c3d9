#pragma once

#include "model/timing/schedule.h"
#include "model/timing/tempo.h"

#include <vector>

namespace tempo {

/// Whether what feeds a stage comes by schedule or as it happens.
enum class FeedTempo { Scheduled, Live, Unknown };

/// One stage that feeds a feature, directly or through what only holds or passes on.
struct Feed
{
    int place = 0;
    FeedTempo tempo = FeedTempo::Unknown;
    double period = 0; ///< seconds between two runs, the longest; 0 unless scheduled itself
};

/// What is wrong with the window of a windowed feature.
enum class WindowFlaw { None, NoWindowNorSlide, NoWindow, NoSlide, SlideTooLong };

/// Looks at window and slide as they would be if the feature were windowed.
WindowFlaw windowFlawOf(const Design &design, const Element &feature);

/// What feeds the features of a design: the facts that both the suggested class and the rule
/// class-mismatch go by, so that they can't contradict each other. All arguments must outlive it.
/// Made in O(elements + flows).
class FeatureFeeds
{
public:
    FeatureFeeds(const Design &design, const Graph &data, const QList<StageTempo> &tempos);

    /// Whether all that flows in comes from unscheduled events, directly or through streams that
    /// are triggered by them. Depends on no feature's class.
    bool isFedByStreamsOnly(int place) const { return m_live[size_t(place)] != 0; }

    /// Whether a job that runs by schedule flows in, and nothing that arrives as it happens.
    bool isComputedByJob(int place) const;

    /// Whether isComputedByJob() is false whatever the classes of the features before it are.
    bool isNeverComputedByJob(int place) const;

    /// What feeds a feature, seen through stores and whatever else only passes on.
    QList<Feed> feedsOf(int place);

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }
    bool isScheduledAt(int place) const;
    bool arrivesLive(const Graph::Edge &edge) const;
    void settleLive();
    void settleReached();
    void addFeeds(int place, std::vector<char> &seen, QList<Feed> &feeds);

    const Design &m_design;
    const Graph &m_data;
    const QList<StageTempo> &m_tempos;
    Periods m_periods{m_design};
    std::vector<char> m_live;    ///< by place
    std::vector<char> m_reached; ///< by place: by an event over unscheduled stages
};

} // namespace tempo
