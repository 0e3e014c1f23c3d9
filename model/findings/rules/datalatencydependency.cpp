#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/base/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

/// One sweep forward per source that is too slow for some limit. Each element keeps two facts about
/// the paths from the source to it: whether one of them has a flow whose `max_age` the source can't
/// keep (and which flow), and whether one of them has no `max_age` for the source at all, so that
/// the prediction's own limits count. Example: dump (1 d + 1 h) -> store -> rank with `max_age: 6h`
/// on the second flow: the first fact holds at rank, the second doesn't. Cost: such sources times
/// flows. Covered by tst_findings.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DataLatencyDependencyRule)
};

constexpr double usualFactor = 100; ///< times max_latency, where no limit names the data's age

/// What is known at one element about the paths from the source.
struct Arrival
{
    bool isBare = false; ///< over a path without a max_age for the source
    int tooSlow = -1;    ///< the place of a flow on such a path whose max_age can't be kept
};

/// A limit that a source breaks.
struct Broken
{
    double limit = 0;
    Severity severity = Severity::Error;
    QString field;
    int flow = -1;
};

class SourceSweep
{
public:
    SourceSweep(const RuleContext &context, int source, double age)
        : m_context(context),
          m_source(context.design.elements.at(source).first),
          m_age(age),
          m_arrivals(size_t(context.data.size()))
    {
        m_arrivals[size_t(source)].isBare = true;
        m_open.push_back(source);
        while (!m_open.empty()) {
            const int element = m_open.back();
            m_open.pop_back();
            for (const Graph::Edge &edge : m_context.data.outOf(element))
                follow(edge);
        }
    }

    const Arrival &at(int element) const { return m_arrivals[size_t(element)]; }

private:
    void follow(const Graph::Edge &edge)
    {
        const auto limit = m_context.design.flows.at(edge.flow).maxAge.forOrigin(m_source);
        const Arrival &from = m_arrivals[size_t(edge.from)];
        Arrival &to = m_arrivals[size_t(edge.to)];
        const Arrival before = to;
        const bool breaks = limit && m_age > limit->seconds();
        to.isBare = to.isBare || (from.isBare && !limit);
        if (to.tooSlow < 0)
            to.tooSlow = breaks ? edge.flow : from.tooSlow;
        if (before.isBare != to.isBare || before.tooSlow != to.tooSlow)
            m_open.push_back(edge.to);
    }

    const RuleContext &m_context;
    QString m_source;
    double m_age;
    std::vector<Arrival> m_arrivals;
    std::vector<int> m_open;
};

/// What a prediction's own limits say about a source: its staleness, else a multiple of its
/// latency.
std::optional<Broken> ownLimit(const RuleContext &context, const Element &prediction,
                               const QString &source)
{
    if (const auto limit = prediction.maxStaleness.forOrigin(source))
        return Broken{limit->seconds(), Severity::Error, QStringLiteral("max_staleness"), -1};
    if (!prediction.maxLatency)
        return std::nullopt;
    return Broken{prediction.maxLatency->seconds() * context.factor.value_or(usualFactor),
                  Severity::Warning, QStringLiteral("max_latency"), -1};
}

std::optional<Broken> brokenAt(const RuleContext &context, int place, const QString &source,
                               double age, const Arrival &arrival)
{
    if (arrival.tooSlow >= 0) {
        const Flow &flow = context.design.flows.at(arrival.tooSlow);
        return Broken{flow.maxAge.forOrigin(source)->seconds(), Severity::Error,
                      QStringLiteral("max_age"), arrival.tooSlow};
    }
    if (!arrival.isBare)
        return std::nullopt;
    const auto own = ownLimit(context, context.design.elements.at(place).second, source);
    return own && age > own->limit ? own : std::nullopt;
}

/// The smallest limit that any source could break: most sources needn't be followed.
double smallestLimit(const RuleContext &context, const QList<int> &predictions)
{
    double smallest = std::numeric_limits<double>::infinity();
    const auto take = [&](const AgeLimit &limit) {
        if (limit.all)
            smallest = std::min(smallest, limit.all->seconds());
        for (const auto &[origin, age] : limit.byOrigin)
            smallest = std::min(smallest, age.seconds());
    };
    for (const Flow &flow : context.design.flows)
        take(flow.maxAge);
    for (const int place : predictions) {
        const Element &prediction = context.design.elements.at(place).second;
        take(prediction.maxStaleness);
        if (const auto own = ownLimit(context, prediction, QString()))
            smallest = std::min(smallest, own->limit);
    }
    return smallest;
}

Finding findingOf(const RuleContext &context, int place, int source, double age,
                  const Broken &broken)
{
    Finding finding = findingAbout(context, {place, source});
    finding.severity = broken.severity;
    finding.field = broken.field;
    finding.figures.set(QStringLiteral("age_s"), age);
    finding.figures.set(QStringLiteral("limit_s"), broken.limit);
    const QString origin = named(context, source);
    const QString least = context.tempos.at(source).complete
        ? displayDuration(age)
        : Tr::tr("at least %1").arg(displayDuration(age));
    const QString limit = displayDuration(broken.limit);
    if (broken.flow >= 0) {
        const FlowKey key = context.design.flows.at(broken.flow).key();
        finding.flows << key;
        finding.message
            = Tr::tr("%1 depends on %2, whose cadence and lag make %3, where the flow into %4 "
                     "allows %5.")
                  .arg(named(context, place), origin, least,
                       named(context, int(context.design.elements.indexOf(key.to))), limit);
    } else if (broken.severity == Severity::Error) {
        finding.message = Tr::tr("%1 depends on %2, whose cadence and lag make %3, where it allows "
                                 "a staleness of %4.")
                              .arg(named(context, place), origin, least, limit);
    } else {
        finding.message
            = Tr::tr("%1 depends on %2, whose cadence and lag make %3, more than %4 times its "
                     "latency limit; nothing says how old this data may be.")
                  .arg(named(context, place), origin, least,
                       numberText(context.factor.value_or(usualFactor)));
    }
    return finding;
}

} // namespace

QList<Finding> findDataLatencyDependency(const RuleContext &context)
{
    const auto predictions = placesWhere(context.design, [&](int i, const Element &element) {
        return element.kind == Kind::Prediction
            && context.paths.activations.at(i) == Activation::Triggered;
    });
    const double smallest = smallestLimit(context, predictions);
    const auto slow = placesWhere(context.design, [&](int i, const Element &element) {
        return element.kind == Kind::Source && *context.tempos.at(i).contribution > smallest;
    });
    QList<Finding> findings;
    for (const int source : slow) {
        const double age = *context.tempos.at(source).contribution;
        const SourceSweep sweep(context, source, age);
        for (const int place : predictions) {
            const QString origin = context.design.elements.at(source).first;
            if (const auto broken = brokenAt(context, place, origin, age, sweep.at(place)))
                findings << findingOf(context, place, source, age, *broken);
        }
    }
    return findings;
}

} // namespace tempo
