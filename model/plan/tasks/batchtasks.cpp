#include "model/plan/tasklist.h"

#include "model/base/displaytext.h"
#include "model/design/activation.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>

/// Step 4 where the verdict is batch or hybrid: the graph of tasks with its dependencies and
/// schedule, retries, alerting.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::BatchTasks)
};

/// The batch stages that lead to a prediction, and itself.
QList<int> pipeline(const PlanContext &context, int prediction)
{
    QList<int> stages = context.data.upstream(prediction);
    if (!stages.contains(prediction))
        stages << prediction;
    stages.removeIf([&](int place) {
        const Kind kind = context.element(place).kind;
        return kind == Kind::Event || kind == Kind::Source || !context.isBatchStage(place);
    });
    return stages;
}

/// The schedule that starts the pipeline: of the first scheduled stage.
QString startInWords(const PlanContext &context, const QList<int> &stages)
{
    const auto first = std::ranges::find_if(
        stages, [&](int place) { return isScheduled(context.element(place)); });
    if (first == stages.end())
        return Tr::tr("No schedule is drawn yet.");
    const Element &element = context.element(*first);
    if (element.schedule)
        return Tr::tr("%1 runs %2.").arg(element.title, scheduleInWords(*element.schedule));
    return Tr::tr("%1 runs every %2.")
        .arg(element.title, displayDuration(element.every->seconds()));
}

QStringList stagesBuilt(const PlanContext &context, const QList<int> &stages, int prediction)
{
    QStringList ids{TaskList::idOf("serve"_L1, context.id(prediction))};
    for (int stage : stages) {
        ids << TaskList::idOf("job"_L1, context.id(stage));
        ids << builtBy(context, stage);
    }
    return ids;
}

QString retriesInWords(const PlanContext &context, const QList<int> &stages)
{
    QList<int> without = stages;
    without.removeIf([&](int place) { return context.element(place).operate.retries.has_value(); });
    if (without.isEmpty())
        return Tr::tr("Every step of it says how often it is retried.");
    return Tr::tr("Without a number of retries: %1.").arg(joinedTitles(context, without));
}

void addPipeline(const PlanContext &context, int prediction, TaskList &tasks)
{
    const QList<int> stages = pipeline(context, prediction);
    Task &dag = tasks.add("dag"_L1, context, prediction);
    dag.why = startInWords(context, stages);
    if (stages.size() > 1)
        dag.why += u' ' + Tr::tr("Steps: %1.").arg(joinedTitles(context, stages));
    dag.after = stagesBuilt(context, stages, prediction);
    const QString done = dag.id;

    Task &retries = tasks.add("retries"_L1, context, prediction);
    retries.why = retriesInWords(context, stages);
    retries.after << done;

    Task &alerting = tasks.add("alerting"_L1, context, prediction);
    alerting.why = Tr::tr("A run that fails at night must be known before its result is missed.");
    alerting.after << done;
}

} // namespace

void addBatchTasks(const PlanContext &context, TaskList &tasks)
{
    for (int prediction : context.ofKind(Kind::Prediction)) {
        if (context.verdictOf(prediction).verdict != Verdict::RealTime)
            addPipeline(context, prediction, tasks);
    }
}

} // namespace tempo
