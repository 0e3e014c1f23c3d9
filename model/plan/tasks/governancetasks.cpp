#include "model/plan/tasklist.h"

#include <QCoreApplication>

#include <algorithm>

/// Step 5: monitors with an owner and a signature, renewal of models, and what the operational
/// review still asks for.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::GovernanceTasks)
};

QStringList running(const PlanContext &context, int prediction)
{
    const QString &id = context.id(prediction);
    return {TaskList::idOf("dag"_L1, id), TaskList::idOf("service"_L1, id),
            TaskList::idOf("log"_L1, id)};
}

QString whyMonitors(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Batch:
        return Tr::tr("Success, run time, freshness and output of its runs.");
    case Verdict::RealTime:
        return Tr::tr("Availability, latency, throughput and the live predictions.");
    case Verdict::Hybrid:
        break;
    }
    return Tr::tr("Its runs, its service, and the age of what crosses between them.");
}

void addForPrediction(const PlanContext &context, int prediction, TaskList &tasks)
{
    Task &monitors = tasks.add("monitors"_L1, context, prediction);
    monitors.why = whyMonitors(context.verdictOf(prediction).verdict);
    monitors.after = running(context, prediction);
    const QString watched = monitors.id;
    Task &retrain = tasks.add("retrain"_L1, context, prediction);
    const QString &family
        = context.element(prediction).model ? context.element(prediction).model->family : QString();
    retrain.why = family.isEmpty() ? Tr::tr("A model that nobody renews drifts away from its data.")
                                   : Tr::tr("Model: %1.").arg(family);
    retrain.after << watched;
}

QString answerInWords(const ReviewAnswer &answer)
{
    return answer.answer ? Tr::tr("The operational review says no.")
                         : Tr::tr("The operational review has no answer yet.");
}

void addReview(const PlanContext &context, QLatin1String kind, const ReviewAnswer &answer,
               TaskList &tasks)
{
    if (answer.answer == Answer::Yes)
        return;
    Task &task = tasks.add(kind, u"design"_s, Tr::tr("the design"));
    task.why = answerInWords(answer);
    if (!answer.note.isEmpty())
        task.why += u' ' + answer.note;
    task.owner = answer.owner;
    for (int prediction : context.ofKind(Kind::Prediction))
        task.after << TaskList::idOf("service"_L1, context.id(prediction));
}

} // namespace

void addGovernanceTasks(const PlanContext &context, TaskList &tasks)
{
    const QList<int> predictions = context.ofKind(Kind::Prediction);
    if (predictions.isEmpty())
        return;
    for (int prediction : predictions)
        addForPrediction(context, prediction, tasks);
    const bool alwaysOn = std::ranges::any_of(
        predictions, [&](int place) { return context.verdictOf(place).verdict != Verdict::Batch; });
    if (alwaysOn) {
        addReview(context, "on-call"_L1, context.design.operations.onCall, tasks);
        addReview(context, "rollback"_L1, context.design.operations.rollback, tasks);
    }
    Task &signOff = tasks.add("sign-off"_L1, u"design"_s, Tr::tr("the design"));
    signOff.why = Tr::tr("A threshold that nobody signed is a threshold that nobody minds.");
    for (int prediction : predictions)
        signOff.after << TaskList::idOf("monitors"_L1, context.id(prediction));
}

} // namespace tempo
