#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/timing/pathtiming.h"

#include <QCoreApplication>

#include <map>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::WindowTooSlowRule)
};

bool isWindow(const RuleContext &context, int place)
{
    const Element &element = context.design.elements.at(place).second;
    return element.featureClass == FeatureClass::Windowed && element.every
        && context.tempos.at(place).contribution;
}

/// The smallest limit that each reader sets for data that comes through the window.
std::map<int, double> allowedBy(const RuleContext &context, int window)
{
    std::map<int, double> allowed;
    for (const TimeLimit &limit : context.assessment().figures.limits) {
        Ends ends = limit.ends;
        ends.through = window;
        if (window == ends.target || context.timing.between(ends).isEmpty())
            continue;
        const auto [place, isNew] = allowed.emplace(ends.target, limit.seconds);
        if (!isNew)
            place->second = std::min(place->second, limit.seconds);
    }
    return allowed;
}

} // namespace

QList<Finding> findWindowTooSlow(const RuleContext &context)
{
    QList<Finding> findings;
    for (int place = 0; place < context.data.size(); ++place) {
        if (!isWindow(context, place))
            continue;
        const double takes = *context.tempos.at(place).contribution;
        for (const auto &[reader, limit] : allowedBy(context, place)) {
            if (takes <= limit)
                continue;
            Finding finding = findingAbout(context, {place, reader});
            finding.field = QStringLiteral("every");
            finding.figures.set(QStringLiteral("takes_s"), takes);
            finding.figures.set(QStringLiteral("limit_s"), limit);
            finding.message
                = Tr::tr("Slide and latency of the window %1 make %2, where %3 allows %4.")
                      .arg(named(context, place), displayDuration(takes), named(context, reader),
                           displayDuration(limit));
            findings << finding;
        }
    }
    return findings;
}

} // namespace tempo
