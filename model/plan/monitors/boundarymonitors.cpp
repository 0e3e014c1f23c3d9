#include "model/plan/monitorlist.h"

#include <QCoreApplication>

#include <algorithm>

/// What is watched where layers of different tempo meet: the age of what crosses, how often the
/// fallback answers, and whether training and serving still compute the same.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::BoundaryMonitors)
};

QString fallbackInWords(Fallback fallback)
{
    switch (fallback) {
    case Fallback::LastValue:
        return Tr::tr("then the last value is used");
    case Fallback::Default:
        return Tr::tr("then a default is used");
    case Fallback::Skip:
        return Tr::tr("then the output is left out");
    case Fallback::Block:
        break;
    }
    return Tr::tr("then the reader waits");
}

void addAge(const PlanContext &context, const Flow &flow, int reader, MonitorList &monitors)
{
    Monitor &monitor = monitors.add("age"_L1, reader, flow.from + u'@' + flow.to);
    monitor.threshold = ageInWords(context.design, flow.maxAge);
    monitor.derivation = Tr::tr("the limit on the flow from %1 to %2")
                             .arg(context.design.titleOf(flow.from), context.title(reader));
    double tightest = flow.maxAge.all ? flow.maxAge.all->seconds() : 1e300;
    for (const auto &[origin, age] : flow.maxAge.byOrigin)
        tightest = std::min(tightest, age.seconds());
    monitor.severity = severityOf(context, tightest);
}

void addFallback(const PlanContext &context, const Flow &flow, int reader, MonitorList &monitors)
{
    Monitor &monitor = monitors.add("fallback-rate"_L1, reader, flow.from + u'@' + flow.to);
    monitor.threshold = Tr::tr("below 1 % of reads");
    monitor.derivation = Tr::tr("a starting point for %1 to %2; %3")
                             .arg(context.design.titleOf(flow.from), context.title(reader),
                                  fallbackInWords(*flow.fallback));
}

bool canSkew(const PlanContext &context, int feature)
{
    const auto &definitions = context.element(feature).definitions;
    return (definitions && definitions->training && definitions->serving)
        || context.isOnBothPaths(feature);
}

} // namespace

void addBoundaryMonitors(const PlanContext &context, MonitorList &monitors)
{
    for (const Flow &flow : context.design.flows) {
        const int reader = int(context.design.elements.indexOf(flow.to));
        if (reader < 0 || flow.carries != Carries::Data)
            continue;
        if (flow.maxAge.isSet())
            addAge(context, flow, reader, monitors);
        if (flow.fallback)
            addFallback(context, flow, reader, monitors);
    }
    for (int feature : context.ofKind(Kind::Feature)) {
        if (!canSkew(context, feature))
            continue;
        Monitor &monitor = monitors.add("skew"_L1, feature);
        monitor.threshold = Tr::tr("below 0.1 % of sampled values differ");
        monitor.derivation = Tr::tr("a starting point; training and serving both use it");
    }
}

} // namespace tempo
