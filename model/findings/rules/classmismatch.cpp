#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ClassMismatchRule)
};

/// What is wrong with a feature, as a sentence, and the key to mend; nothing wrong: empty.
struct Flaw
{
    QString message;
    QString field = QStringLiteral("class");
};

const Element &elementAt(const RuleContext &context, int place)
{
    return context.design.elements.at(place).second;
}

/// By place: whether all that flows in comes from unscheduled events, directly or through streams
/// that are triggered by them.
std::vector<char> fedByStreamsOnly(const RuleContext &context)
{
    std::vector<char> live(size_t(context.data.size()), 0);
    const auto isLive = [&](const Graph::Edge &edge) {
        const Element &from = elementAt(context, edge.from);
        if (context.paths.activations.at(edge.from) == Activation::Scheduled)
            return false;
        return from.kind == Kind::Event || (from.kind == Kind::Stream && live[size_t(edge.from)]);
    };
    for (const int element : context.data.order()) {
        const auto &inputs = context.data.into(element);
        live[size_t(element)] = !inputs.isEmpty() && std::ranges::all_of(inputs, isLive);
    }
    return live;
}

bool isComputedByJob(const RuleContext &context, int feature)
{
    const auto &inputs = context.data.into(feature);
    const auto isScheduledJob = [&](const Graph::Edge &edge) {
        return elementAt(context, edge.from).kind == Kind::Job
            && (context.paths.activations.at(edge.from) == Activation::Scheduled
                || context.tempos.at(edge.from).inherited);
    };
    const auto isLive = [&](const Graph::Edge &edge) {
        const Kind kind = elementAt(context, edge.from).kind;
        return (kind == Kind::Event || kind == Kind::Stream)
            && context.paths.activations.at(edge.from) != Activation::Scheduled
            && !context.tempos.at(edge.from).inherited;
    };
    return std::ranges::any_of(inputs, isScheduledJob) && std::ranges::none_of(inputs, isLive);
}

Flaw windowFlaw(const RuleContext &context, int place)
{
    const Element &feature = elementAt(context, place);
    const QString title = named(context, place);
    const bool slides = isScheduled(feature);
    if (!feature.window && !slides)
        return {Tr::tr("%1 is windowed but has neither a window nor a slide.").arg(title),
                QStringLiteral("window")};
    if (!feature.window)
        return {Tr::tr("%1 is windowed but has no window.").arg(title), QStringLiteral("window")};
    if (!slides)
        return {Tr::tr("%1 is windowed but has no slide.").arg(title), QStringLiteral("every")};
    const double slide = periodOf(context.design, feature);
    const double window = feature.window->seconds();
    if (slide <= window)
        return {};
    return {Tr::tr("%1 slides every %2 over a window of %3: what happens between two windows is "
                   "never counted.")
                .arg(title, displayDuration(slide), displayDuration(window)),
            QStringLiteral("every")};
}

Flaw flawAt(const RuleContext &context, int place, bool isFedByStreamsOnly)
{
    const Element &feature = elementAt(context, place);
    const QString title = named(context, place);
    switch (*feature.featureClass) {
    case FeatureClass::Precomputed:
        if (isFedByStreamsOnly && !isScheduled(feature))
            return {Tr::tr("%1 is precomputed, but only streams of events feed it.").arg(title)};
        break;
    case FeatureClass::Streaming:
        if (isComputedByJob(context, place))
            return {Tr::tr("%1 is streaming, but a scheduled job computes it.").arg(title)};
        break;
    case FeatureClass::Windowed:
        return windowFlaw(context, place);
    }
    return {};
}

} // namespace

QList<Finding> findClassMismatch(const RuleContext &context)
{
    const auto live = fedByStreamsOnly(context);
    const auto classified = placesWhere(context.design, [](int, const Element &element) {
        return element.kind == Kind::Feature && element.featureClass;
    });
    QList<Finding> findings;
    for (const int place : classified) {
        const Flaw flaw = flawAt(context, place, live[size_t(place)]);
        if (flaw.message.isEmpty())
            continue;
        Finding finding = findingAbout(context, {place});
        finding.message = flaw.message;
        finding.field = flaw.field;
        findings << finding;
    }
    return findings;
}

} // namespace tempo
