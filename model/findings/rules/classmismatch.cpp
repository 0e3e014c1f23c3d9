#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/decision/featurefeeds.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

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

Flaw windowFlaw(const RuleContext &context, int place)
{
    const Element &feature = elementAt(context, place);
    const QString title = named(context, place);
    const QString window = QStringLiteral("window");
    const QString slide = QStringLiteral("every");
    switch (windowFlawOf(context.design, feature)) {
    case WindowFlaw::None:
        break;
    case WindowFlaw::NoWindowNorSlide:
        return {Tr::tr("%1 is windowed but has neither a window nor a slide.").arg(title), window};
    case WindowFlaw::NoWindow:
        return {Tr::tr("%1 is windowed but has no window.").arg(title), window};
    case WindowFlaw::NoSlide:
        return {Tr::tr("%1 is windowed but has no slide.").arg(title), slide};
    case WindowFlaw::SlideTooLong:
        return {Tr::tr("%1 slides every %2 over a window of %3: what happens between two windows "
                       "is never counted.")
                    .arg(title, displayDuration(periodOf(context.design, feature)),
                         displayDuration(feature.window->seconds())),
                slide};
    }
    return {};
}

Flaw flawAt(const RuleContext &context, const FeatureFeeds &feeds, int place)
{
    const Element &feature = elementAt(context, place);
    const QString title = named(context, place);
    switch (*feature.featureClass) {
    case FeatureClass::Precomputed:
        if (feeds.isFedByStreamsOnly(place) && !isScheduled(feature))
            return {Tr::tr("%1 is precomputed, but only streams of events feed it.").arg(title)};
        break;
    case FeatureClass::Streaming:
        if (feeds.isComputedByJob(place))
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
    const FeatureFeeds feeds(context.design, context.data, context.tempos);
    const auto classified = placesWhere(context.design, [](int, const Element &element) {
        return element.kind == Kind::Feature && element.featureClass;
    });
    QList<Finding> findings;
    for (const int place : classified) {
        const Flaw flaw = flawAt(context, feeds, place);
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
