#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/timing/pathtiming.h"

#include <QCoreApplication>

/// A speed layer stands in for what a batch layer hasn't seen yet: its window must reach back to
/// where the batch layer's data ends. Example: the batch layer is up to 29 h old and the window
/// holds 6 h, so that what happened between 29 h and 6 h ago is in neither. Cost: the joins, times
/// their inputs squared, times what both share. Covered by tst_ruleexamples.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::SpeedLayerGapRule)
};

/// What a flow into a join carries, where it came through nothing but passive stages.
int carriedBy(const RuleContext &context, const Graph::Edge &edge)
{
    int from = edge.from;
    while (context.paths.activations.at(from) == Activation::Passive
           && context.data.into(from).size() == 1)
        from = context.data.into(from).first().from;
    return from;
}

/// How old what comes of an origin over one flow into a join can be.
std::optional<double> worstAge(const RuleContext &context, int origin, const Graph::Edge &edge)
{
    Ends ends{Question::Staleness, origin, edge.to};
    for (const Graph::Edge &other : context.data.into(edge.to)) {
        if (other.flow != edge.flow)
            ends.without << other.flow;
    }
    const std::optional<PathTime> time = context.timing.time(ends);
    return time ? time->worst : std::nullopt;
}

/// The oldest that the slower branch can be, of what both carry; nothing where it isn't slower.
std::optional<double> slowerAge(const RuleContext &context, const Graph::Edge &fresh,
                                const Graph::Edge &slow)
{
    std::optional<double> oldest;
    for (int origin = 0; origin < context.data.size(); ++origin) {
        const Kind kind = context.design.elements.at(origin).second.kind;
        if (kind != Kind::Event && kind != Kind::Source)
            continue;
        const auto freshAge = worstAge(context, origin, fresh);
        const auto slowAge = worstAge(context, origin, slow);
        if (freshAge && slowAge && *freshAge < *slowAge)
            oldest = std::max(oldest.value_or(0), *slowAge);
    }
    return oldest;
}

Finding gapBetween(const RuleContext &context, int window, const Graph::Edge &fresh,
                   const Graph::Edge &slow, double age)
{
    const double length = context.design.elements.at(window).second.window->seconds();
    Finding finding = findingAbout(context, {window, fresh.to});
    finding.field = QStringLiteral("window");
    finding.figures.set(QStringLiteral("window_s"), length);
    finding.figures.set(QStringLiteral("age_s"), age);
    finding.message
        = Tr::tr("The window of %1 holds %2, but what %3 gets from %4 is up to %5 old: what "
                 "happened in between is in neither.")
              .arg(named(context, window), displayDuration(length), named(context, fresh.to),
                   named(context, slow.from), displayDuration(age));
    return finding;
}

} // namespace

QList<Finding> findSpeedLayerGap(const RuleContext &context)
{
    QList<Finding> findings;
    for (int place = 0; place < context.data.size(); ++place) {
        if (context.design.elements.at(place).second.join != Join::Any)
            continue;
        for (const Graph::Edge &fresh : context.data.into(place)) {
            const int window = carriedBy(context, fresh);
            const Element &feature = context.design.elements.at(window).second;
            if (feature.featureClass != FeatureClass::Windowed || !feature.window)
                continue;
            std::optional<Finding> widest;
            for (const Graph::Edge &slow : context.data.into(place)) {
                if (slow.flow == fresh.flow)
                    continue;
                const auto age = slowerAge(context, fresh, slow);
                const bool isWider = age && *age > feature.window->seconds()
                    && (!widest || *age > widest->figures.value(QStringLiteral("age_s")));
                if (isWider)
                    widest = gapBetween(context, window, fresh, slow, *age);
            }
            if (widest)
                findings << *widest;
        }
    }
    return findings;
}

} // namespace tempo
