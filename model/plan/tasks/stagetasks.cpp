#include "model/plan/tasklist.h"

#include "model/base/displaytext.h"
#include "model/design/activation.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>

/// Step 4, whatever the verdict: the jobs, streams, stores and services as drawn, the contracts
/// between layers of different tempo, and the actions at the end.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::StageTasks)
};

/// A job or stream that computes features is built with them, in step 2.
bool isBuiltWithFeatures(const PlanContext &context, int place)
{
    return std::ranges::any_of(context.data.outOf(place), [&](const Graph::Edge &edge) {
        return context.element(edge.to).kind == Kind::Feature
            && context.element(edge.to).featureClass.has_value();
    });
}

QStringList neededBy(const PlanContext &context, int place)
{
    QStringList ids{TaskList::idOf("latency"_L1, context.id(place))};
    for (const Graph::Edge &edge : context.data.into(place)) {
        ids << TaskList::idOf("source"_L1, context.id(edge.from));
        ids << TaskList::idOf("job"_L1, context.id(edge.from));
        ids << TaskList::idOf("stream"_L1, context.id(edge.from));
        ids << TaskList::idOf("store"_L1, context.id(edge.from));
        ids << builtBy(context, edge.from);
    }
    ids.removeAll(TaskList::idOf("job"_L1, context.id(place)));
    ids.removeAll(TaskList::idOf("stream"_L1, context.id(place)));
    return ids;
}

QString whyStage(const PlanContext &context, int place)
{
    const Element &element = context.element(place);
    if (element.schedule)
        return Tr::tr("It runs %1.").arg(scheduleInWords(*element.schedule));
    if (element.every)
        return Tr::tr("It runs every %1.").arg(displayDuration(element.every->seconds()));
    if (context.isBatchStage(place))
        return Tr::tr("It runs when the scheduled step before it is done.");
    return Tr::tr("It answers to everything that arrives.");
}

void addStage(const PlanContext &context, int place, QLatin1String kind, TaskList &tasks)
{
    Task &task = tasks.add(kind, context, place);
    task.why = whyStage(context, place);
    task.after = neededBy(context, place);
}

void addStore(const PlanContext &context, int place, TaskList &tasks)
{
    QList<int> readers;
    for (const Graph::Edge &edge : context.data.outOf(place))
        readers << edge.to;
    Task &task = tasks.add("store"_L1, context, place);
    task.why = readers.isEmpty() ? Tr::tr("Results wait here to be read.")
                                 : Tr::tr("Read by %1.").arg(joinedTitles(context, readers));
}

void addContracts(const PlanContext &context, TaskList &tasks)
{
    for (const Flow &flow : context.design.flows) {
        const int from = int(context.design.elements.indexOf(flow.from));
        const int to = int(context.design.elements.indexOf(flow.to));
        if (flow.carries != Carries::Data || from < 0 || to < 0 || !context.isLive(to))
            continue;
        const auto left = context.tempos.at(from).current;
        const auto right = context.tempos.at(to).current;
        if (!left || !right || left == right)
            continue;
        Task &task = tasks.add("contract"_L1, flow.from + u'@' + flow.to,
                               context.title(from) + u" → "_s + context.title(to));
        task.element = flow.to;
        task.owner = context.element(from).owner;
        task.why = Tr::tr("It crosses from one tempo to another: %1 to %2.")
                       .arg(tempoTitle(*left), tempoTitle(*right));
    }
}

void addDeliveries(const PlanContext &context, TaskList &tasks)
{
    for (int action : context.ofKind(Kind::Action)) {
        const QList<int> predictions
            = context.only(context.data.upstream(action), Kind::Prediction);
        Task &task = tasks.add("deliver"_L1, context, action);
        task.why = predictions.isEmpty()
            ? Tr::tr("It is what the design is made for.")
            : Tr::tr("It acts on %1.").arg(joinedTitles(context, predictions));
        task.after = neededBy(context, action);
        for (int prediction : predictions) {
            task.after << TaskList::idOf("dag"_L1, context.id(prediction))
                       << TaskList::idOf("service"_L1, context.id(prediction));
        }
    }
}

} // namespace

void addStageTasks(const PlanContext &context, TaskList &tasks)
{
    for (int place = 0; place < int(context.design.elements.size()); ++place) {
        const Kind kind = context.element(place).kind;
        if (kind == Kind::Store)
            addStore(context, place, tasks);
        else if (kind == Kind::Service)
            addStage(context, place, "service"_L1, tasks);
        else if (kind == Kind::Job && !isBuiltWithFeatures(context, place))
            addStage(context, place, "job"_L1, tasks);
        else if (kind == Kind::Stream && !isBuiltWithFeatures(context, place))
            addStage(context, place, "stream"_L1, tasks);
    }
    addContracts(context, tasks);
    addDeliveries(context, tasks);
}

} // namespace tempo
