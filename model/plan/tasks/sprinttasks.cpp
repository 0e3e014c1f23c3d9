#include "model/findings/rule.h"
#include "model/plan/tasklist.h"

#include <QCoreApplication>

/// Step 1: what the design sprint left open. Deadlines nobody named, latencies nobody knows,
/// values, verdicts, findings without a decision, and parked questions.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::SprintTasks)
};

/// The findings that are answered by a task of their own kind about their first element.
QLatin1String taskForRule(const QString &rule)
{
    if (rule == "no-deadline"_L1)
        return "deadline"_L1;
    if (rule == "unknown-latency"_L1)
        return "latency"_L1;
    if (rule == "no-value"_L1)
        return "value"_L1;
    return {};
}

bool isSettled(const Finding &finding)
{
    return finding.status != DispositionStatus::Open
        && finding.status != DispositionStatus::InProgress && !finding.reopened;
}

/// Features without a class have their task in step 2.
bool hasTask(const Finding &finding)
{
    return !isSettled(finding) && finding.rule != "unclassified-feature"_L1
        && (finding.severity != Severity::Info || !taskForRule(finding.rule).isEmpty());
}

QString subjectOf(const PlanContext &context, const Finding &finding)
{
    const Rule *rule = ruleById(finding.rule);
    const QString name
        = rule ? QCoreApplication::translate("tempo::Rule", rule->title) : finding.rule;
    if (finding.elements.isEmpty())
        return name;
    return Tr::tr("%1 at %2").arg(name, context.design.titleOf(finding.elements.first()));
}

void addFindingTask(const PlanContext &context, const Finding &finding, TaskList &tasks)
{
    const QLatin1String own = taskForRule(finding.rule);
    const int place = finding.elements.isEmpty()
        ? -1
        : int(context.design.elements.indexOf(finding.elements.first()));
    Task &task = own.isEmpty() || place < 0
        ? tasks.add("settle"_L1, finding.id, subjectOf(context, finding))
        : tasks.add(own, context, place);
    task.why = finding.message;
    if (place >= 0) {
        task.element = context.id(place);
        task.owner = context.element(place).owner;
    }
}

void addVerdictTasks(const PlanContext &context, TaskList &tasks)
{
    QStringList scopes{u"design"_s};
    for (const auto &[id, scope] : context.design.matrix.scopes) {
        if (id != u"design"_s)
            scopes << id;
    }
    for (const QString &id : std::as_const(scopes)) {
        const MatrixScope scope = context.design.matrix.scopes.value(id);
        if (scope.settled && scope.settled->verdict)
            continue;
        const bool whole = id == u"design"_s;
        Task &task = tasks.add("decide"_L1, id,
                               whole ? Tr::tr("the whole design") : context.design.titleOf(id));
        task.element = whole ? QString() : id;
        task.why
            = Tr::tr("The matrix has no settled verdict yet; the plan goes by its scores, or by "
                     "the tempos as drawn.");
    }
}

} // namespace

void addSprintTasks(const PlanContext &context, const QList<Finding> &findings, TaskList &tasks)
{
    for (const Finding &finding : findings) {
        if (hasTask(finding))
            addFindingTask(context, finding, tasks);
    }
    if (!context.ofKind(Kind::Prediction).isEmpty())
        addVerdictTasks(context, tasks);
    for (const auto &[id, parked] : context.design.sprint.parked) {
        if (parked.settled)
            continue;
        Task &task = tasks.add("parked"_L1, id, parked.text);
        task.owner = parked.owner;
        task.why = Tr::tr("It was put aside during the sprint.");
    }
}

} // namespace tempo
