#include "model/plan/tasklist.h"

#include <QCoreApplication>

/// Step 4 where the verdict is real-time or hybrid: a path in phases. Batch predictions first, then
/// online predictions on batch features, then online features; each phase is of use by itself, and
/// a team may stop after any of them.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PhaseTasks)
};

QList<int> onlineFeatures(const PlanContext &context, int prediction)
{
    QList<int> features = context.only(context.data.upstream(prediction), Kind::Feature);
    features.removeIf([&](int place) {
        const auto &featureClass = context.element(place).featureClass;
        return !featureClass || *featureClass == FeatureClass::Precomputed;
    });
    return features;
}

QStringList batchParts(const PlanContext &context, int prediction)
{
    const QString &id = context.id(prediction);
    QStringList ids{TaskList::idOf("serve"_L1, id), TaskList::idOf("dag"_L1, id)};
    for (int feature : context.only(context.data.upstream(prediction), Kind::Feature))
        ids << TaskList::idOf("backfill"_L1, context.id(feature));
    return ids;
}

void addPhases(const PlanContext &context, int prediction, TaskList &tasks)
{
    const QString &id = context.id(prediction);
    Task &batch = tasks.add("phase-batch"_L1, context, prediction);
    batch.why
        = Tr::tr("It shows what the model is worth before anything has to run day and night.");
    batch.after = batchParts(context, prediction);

    Task &online = tasks.add("phase-online"_L1, context, prediction);
    online.why = Tr::tr("It proves the service while the features stay as simple as they are.");
    online.after = {TaskList::idOf("phase-batch"_L1, id), TaskList::idOf("service"_L1, id),
                    TaskList::idOf("fetch"_L1, id), TaskList::idOf("health"_L1, id)};

    const QList<int> features = onlineFeatures(context, prediction);
    if (features.isEmpty())
        return;
    Task &fresh = tasks.add("phase-features"_L1, context, prediction);
    fresh.why = Tr::tr("Adds %1.").arg(joinedTitles(context, features));
    fresh.after = {TaskList::idOf("phase-online"_L1, id)};
    for (int feature : features)
        fresh.after << builtBy(context, feature);
}

} // namespace

void addPhaseTasks(const PlanContext &context, TaskList &tasks)
{
    for (int prediction : context.ofKind(Kind::Prediction)) {
        if (context.verdictOf(prediction).verdict != Verdict::Batch)
            addPhases(context, prediction, tasks);
    }
}

} // namespace tempo
