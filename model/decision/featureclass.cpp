#include "model/decision/featureclass.h"

#include "model/base/displaytext.h"
#include "model/decision/featurefeeds.h"
#include "model/decision/featurereaders.h"
#include "model/design/activation.h"
#include "model/design/named.h"

#include <QCoreApplication>

#include <algorithm>

/// First the feature's own window and schedule speak, then what feeds it, seen through stores: only
/// what runs by schedule makes it precomputed, what arrives as it happens makes it streaming, and
/// with a window windowed. The age that readers allow decides where a schedule and a stream
/// disagree. Example: payment -> "Spend", window 1h, every 10s is windowed; the same without a
/// slide gets no class but the sentence that the slide is missing.
///
/// A class that the rule class-mismatch would call wrong is never suggested. The rule asks whether
/// a job is inherited, which the classes of the features before it may change: a suggestion that
/// could turn a streaming feature further on into a mismatch is held back.
///
/// Cost: O(elements + flows) for each feature. Covered by tst_featureclass and tst_classmismatch.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ClassSuggestion)
};

ClassSuggestion missing(const QString &reason)
{
    return {std::nullopt, reason};
}

QString length(double seconds)
{
    return displayDuration(seconds);
}

class FeatureClasses
{
public:
    explicit FeatureClasses(const Design &design)
        : m_design(design),
          m_data(design),
          m_tempos(stageTempos(design, m_data)),
          m_feeds(design, m_data, m_tempos)
    {
    }

    OrderedMap<ClassSuggestion> all()
    {
        OrderedMap<ClassSuggestion> made;
        const std::vector<char> before = reachesDoubtful();
        for (int i = 0; i < m_data.size(); ++i) {
            const auto &[id, element] = m_design.elements.at(i);
            if (element.kind != Kind::Feature)
                continue;
            ClassSuggestion one = suggest(i);
            if (before[size_t(i)] && changesTempos(element, one.featureClass))
                one = missing(Tr::tr("A streaming feature further on is fed by a job, which this "
                                     "class might tie to a schedule: settle that one first."));
            made.set(id, one);
        }
        return made;
    }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }

    /// Whether taking a class could change when the stages behind the feature run.
    static bool changesTempos(const Element &feature, const std::optional<FeatureClass> &to)
    {
        const bool isStill = !feature.featureClass && to == FeatureClass::Streaming;
        return to && to != feature.featureClass && !isStill;
    }

    /// By place: whether data leads on to a streaming feature that is right only as long as the
    /// job before it isn't tied to a schedule.
    std::vector<char> reachesDoubtful() const
    {
        std::vector<char> reaches(size_t(m_data.size()), 0);
        std::vector<int> open;
        for (int i = 0; i < m_data.size(); ++i) {
            const Element &element = at(i);
            if (element.kind == Kind::Feature && element.featureClass == FeatureClass::Streaming
                && !m_feeds.isNeverComputedByJob(i))
                open.push_back(i);
        }
        while (!open.empty()) {
            const int to = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : m_data.into(to)) {
                if (!std::exchange(reaches[size_t(edge.from)], 1))
                    open.push_back(edge.from);
            }
        }
        return reaches;
    }

    ClassSuggestion suggest(int place)
    {
        const Element &feature = at(place);
        m_found = m_feeds.feedsOf(place);
        m_allowed = readersOf(m_design, m_data, place).strictest();
        m_period = m_periods.of(feature);
        if (m_found.isEmpty())
            return unfed(feature);
        const bool hasLive = has(FeedTempo::Live);
        if (!hasLive && !has(FeedTempo::Unknown))
            return bySchedule(feature);
        if (feature.window)
            return overWindow(feature);
        if (!hasLive)
            return missing(Tr::tr("Nothing says how often %1 changes: give it a schedule, or draw "
                                  "the event that changes it.")
                               .arg(names(FeedTempo::Unknown)));
        return isScheduled(feature) ? ofStreamBySchedule() : onArrival(place);
    }

    ClassSuggestion unfed(const Element &feature) const
    {
        if (!isScheduled(feature) || feature.window)
            return missing(Tr::tr("Nothing feeds it: draw what it is computed from."));
        return {FeatureClass::Precomputed,
                Tr::tr("It runs by its own schedule, every %1.").arg(length(m_period)) + readers()};
    }

    ClassSuggestion bySchedule(const Element &feature) const
    {
        QString why;
        if (isScheduled(feature))
            why = Tr::tr("It runs by its own schedule, every %1, on what is renewed by schedule "
                         "too.")
                      .arg(length(m_period));
        else if (const double slowest = slowestPeriod(); slowest > 0)
            why = Tr::tr("Only schedules feed it: %1, renewed every %2.")
                      .arg(names(FeedTempo::Scheduled), length(slowest));
        else
            why = Tr::tr("Only schedules feed it: %1.").arg(names(FeedTempo::Scheduled));
        const double renewed = std::max(m_period, slowestPeriod());
        if (m_allowed && m_allowed->seconds < renewed)
            return {FeatureClass::Precomputed,
                    why + u' '
                        + Tr::tr("%1 allows %2, which needs fresher data whatever the class.")
                              .arg(namedInText(m_design, m_allowed->reader),
                                   length(m_allowed->seconds))};
        return {FeatureClass::Precomputed, why + readers()};
    }

    ClassSuggestion overWindow(const Element &feature) const
    {
        const QString window = length(feature.window->seconds());
        switch (windowFlawOf(m_design, feature)) {
        case WindowFlaw::NoSlide:
            return missing(Tr::tr("It looks back over %1, so windowed would fit; how often it "
                                  "slides is missing.")
                               .arg(window));
        case WindowFlaw::SlideTooLong:
            return missing(Tr::tr("It slides every %1 over a window of %2: mend one of them, and "
                                  "windowed fits.")
                               .arg(length(m_period), window));
        default:
            break;
        }
        return {FeatureClass::Windowed,
                Tr::tr("It looks back over %1 of %2 and slides every %3.")
                        .arg(window,
                             names(has(FeedTempo::Live) ? FeedTempo::Live : FeedTempo::Unknown),
                             length(m_period))
                    + readers()};
    }

    /// No window, but a schedule of its own over what arrives as it happens.
    ClassSuggestion ofStreamBySchedule() const
    {
        const QString period = length(m_period);
        const QString live = names(FeedTempo::Live);
        if (m_period <= m_design.header.bands.nearRealTime.seconds())
            return missing(Tr::tr("%1 arrives as it happens and is computed every %2: with a "
                                  "window it is windowed, without its schedule streaming.")
                               .arg(live, period));
        if (m_allowed && m_allowed->seconds < m_period)
            return missing(Tr::tr("It is computed every %1, but %2 allows %3: without its schedule "
                                  "it is streaming, with a window and a slide windowed.")
                               .arg(period, namedInText(m_design, m_allowed->reader),
                                    length(m_allowed->seconds)));
        return {FeatureClass::Precomputed,
                Tr::tr("%1 arrives as it happens, but is summed up by schedule, every %2.")
                        .arg(live, period)
                    + readers()};
    }

    ClassSuggestion onArrival(int place) const
    {
        if (!m_feeds.isNeverComputedByJob(place))
            return missing(Tr::tr("A job and what arrives as it happens both compute it: give it a "
                                  "schedule, a window, or one of the two alone."));
        QString why = Tr::tr("It is computed as %1 arrives.").arg(names(FeedTempo::Live));
        if (has(FeedTempo::Scheduled))
            why += u' ' + Tr::tr("%1 is only read beside it.").arg(names(FeedTempo::Scheduled));
        return {FeatureClass::Streaming, why + readers()};
    }

    bool has(FeedTempo tempo) const
    {
        return std::ranges::find(m_found, tempo, &Feed::tempo) != m_found.end();
    }

    double slowestPeriod() const
    {
        double slowest = 0;
        for (const Feed &feed : m_found)
            slowest = std::max(slowest, feed.period);
        return slowest;
    }

    /// " Fraud score allows 20 s."
    QString readers() const
    {
        return m_allowed ? u' '
                + Tr::tr("%1 allows %2.")
                      .arg(namedInText(m_design, m_allowed->reader), length(m_allowed->seconds))
                         : QString();
    }

    QString names(FeedTempo tempo) const
    {
        constexpr int most = 2;
        QStringList titles;
        int more = 0;
        for (const Feed &feed : m_found) {
            if (feed.tempo != tempo)
                continue;
            if (titles.size() < most)
                titles << namedInText(m_design, feed.place);
            else
                ++more;
        }
        const QString list = titles.join(QStringLiteral(", "));
        return more > 0 ? Tr::tr("%1 and %n more", "list of titles", more).arg(list) : list;
    }

    const Design &m_design;
    Graph m_data;
    QList<StageTempo> m_tempos;
    FeatureFeeds m_feeds;
    Periods m_periods{m_design};
    QList<Feed> m_found;                 ///< of the feature that is asked about
    std::optional<AllowedAge> m_allowed; ///< likewise
    double m_period = 0;                 ///< likewise
};

} // namespace

OrderedMap<ClassSuggestion> suggestedClasses(const Design &design)
{
    return FeatureClasses(design).all();
}

} // namespace tempo
