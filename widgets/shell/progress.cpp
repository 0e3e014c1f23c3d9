#include "widgets/shell/progress.h"

#include "model/decision/matrixscore.h"
#include "model/plan/monitoring.h"
#include "widgets/views/findingswatch.h"
#include "widgets/views/page.h"

#include <algorithm>

namespace tempo {
namespace {

bool isPage(const char *id)
{
    return std::ranges::any_of(pages(),
                               [id](const PageInfo &page) { return qstrcmp(page.id, id) == 0; });
}

bool hasKind(const Design &design, std::initializer_list<Kind> wanted)
{
    return std::ranges::any_of(design.elements, [wanted](const auto &item) {
        return std::ranges::find(wanted, item.second.kind) != wanted.end();
    });
}

StepState stateOfCanvas(const Design &design)
{
    if (design.elements.isEmpty())
        return StepState::Empty;
    const bool complete = hasKind(design, {Kind::Event, Kind::Source})
        && hasKind(design, {Kind::Prediction, Kind::Action}) && !design.flows.isEmpty();
    return complete ? StepState::Done : StepState::Begun;
}

StepState stateOfFeatures(const Design &design)
{
    int features = 0;
    int classified = 0;
    for (const auto &item : design.elements) {
        features += item.second.kind == Kind::Feature;
        classified += item.second.kind == Kind::Feature && item.second.featureClass.has_value();
    }
    if (features == 0)
        return StepState::Empty;
    return classified == features ? StepState::Done : StepState::Begun;
}

/// Done when every output that has a value says all of it.
StepState stateOfValue(const Design &design)
{
    int valued = 0;
    int complete = 0;
    for (const auto &item : design.elements) {
        const auto &value = item.second.value;
        valued += value.has_value();
        complete += value && value->perEvent && value->rate && value->decay;
    }
    if (valued == 0)
        return StepState::Empty;
    return valued == complete ? StepState::Done : StepState::Begun;
}

StepState stateOfMatrix(const Design &design)
{
    if (design.matrix.scopes.isEmpty())
        return StepState::Empty;
    const bool decided = scoreMatrix(design, QStringLiteral("design")).verdict.has_value();
    return decided ? StepState::Done : StepState::Begun;
}

/// Begun as soon as people wrote something on it, done when nothing is left to do.
StepState stateOfRoadmap(const Design &design)
{
    if (design.roadmap == RoadmapSection())
        return StepState::Empty;
    const QList<Task> tasks = roadmapOf(design);
    int work = 0;
    int over = 0;
    for (const Task &task : tasks) {
        if (task.removed || task.origin == LineOrigin::Gone)
            continue;
        ++work;
        over += task.status == TaskStatus::Done || task.status == TaskStatus::Dropped;
    }
    return work > 0 && work == over ? StepState::Done : StepState::Begun;
}

/// Done when somebody answers for every threshold as it is now.
StepState stateOfMonitoring(const Design &design)
{
    if (design.monitoring == MonitoringSection())
        return StepState::Empty;
    const QList<Monitor> monitors = monitoringOf(design);
    int kept = 0;
    int signedOff = 0;
    for (const Monitor &monitor : monitors) {
        if (monitor.removed || monitor.origin == LineOrigin::Gone)
            continue;
        ++kept;
        signedOff += monitor.signedOff && !monitor.resign;
    }
    return kept > 0 && kept == signedOff ? StepState::Done : StepState::Begun;
}

StepState stateOfReport(const Design &design, const QList<Finding> &findings)
{
    if (design.elements.isEmpty())
        return StepState::Empty;
    const bool ready = stateOfMatrix(design) == StepState::Done && countsOf(findings).errors == 0;
    return ready ? StepState::Done : StepState::Begun;
}

} // namespace

QString pageOfRule(const QString &rule)
{
    static const QStringList ofFeatures{
        QStringLiteral("class-mismatch"), QStringLiteral("training-serving-skew"),
        QStringLiteral("no-feature-store"), QStringLiteral("unclassified-feature"),
        QStringLiteral("window-too-slow")};
    static const QStringList ofMatrix{QStringLiteral("matrix-contradicts-design")};
    if (rule == u"real-time-reflex" && isPage("value"))
        return QStringLiteral("value");
    if (rule == u"unmonitored" && isPage("monitoring"))
        return QStringLiteral("monitoring");
    if (ofFeatures.contains(rule) && isPage("features"))
        return QStringLiteral("features");
    return ofMatrix.contains(rule) ? QStringLiteral("matrix") : QStringLiteral("canvas");
}

StepProgress progressOf(const QString &page, const Design &design, const QList<Finding> &findings)
{
    StepProgress made;
    for (const Finding &finding : findings) {
        if (isDismissed(finding) || pageOfRule(finding.rule) != page)
            continue;
        made.errors += finding.severity == Severity::Error;
        made.warnings += finding.severity == Severity::Warning;
    }
    if (page == u"canvas")
        made.state = stateOfCanvas(design);
    else if (page == u"features")
        made.state = stateOfFeatures(design);
    else if (page == u"value")
        made.state = stateOfValue(design);
    else if (page == u"matrix")
        made.state = stateOfMatrix(design);
    else if (page == u"roadmap")
        made.state = stateOfRoadmap(design);
    else if (page == u"monitoring")
        made.state = stateOfMonitoring(design);
    else if (page == u"report")
        made.state = stateOfReport(design, findings);
    else
        made.state = design.elements.isEmpty() ? StepState::Empty : StepState::Begun;
    if (made.state == StepState::Done && made.errors + made.warnings > 0)
        made.state = StepState::Begun; // what is found is still to be settled
    return made;
}

} // namespace tempo
