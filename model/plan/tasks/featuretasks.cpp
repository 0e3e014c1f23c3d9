#include "model/plan/tasklist.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>

/// Step 2: sources, and features by their class. Precomputed: table, job, backfill; streaming:
/// payload contract, online transform; windowed: window, state, aggregate. A feature that is
/// written twice gets a parity test.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FeatureTasks)
};

/// One feature and where its tasks go.
struct FeatureWork
{
    const PlanContext &context;
    int place;
    TaskList &tasks;

    const Element &element() const { return context.element(place); }
    QString id(QLatin1String kind) const { return TaskList::idOf(kind, context.id(place)); }

    void add(QLatin1String kind, const QString &why, const QStringList &after) const
    {
        Task &task = tasks.add(kind, context, place);
        task.why = why;
        task.after = after;
    }

    QStringList sources() const
    {
        QStringList ids;
        for (int source : context.only(context.data.upstream(place), Kind::Source))
            ids << TaskList::idOf("source"_L1, context.id(source));
        return ids;
    }
};

void addPrecomputed(const FeatureWork &work)
{
    const QString why = Tr::tr("A precomputed feature is read from a table that a job fills.");
    work.add("table"_L1, why, work.sources());
    QList<int> jobs;
    for (const Graph::Edge &edge : work.context.data.into(work.place))
        jobs << edge.from;
    jobs = work.context.only(jobs, Kind::Job);
    const QString by = jobs.isEmpty()
        ? Tr::tr("No job is drawn that computes it.")
        : Tr::tr("Computed by %1.").arg(joinedTitles(work.context, jobs));
    work.add("build"_L1, by, {work.id("table"_L1)});
    work.add("backfill"_L1, Tr::tr("Training needs its history."), {work.id("build"_L1)});
}

void addStreaming(const FeatureWork &work)
{
    const QString why = Tr::tr("A streaming feature is computed from the payload of each event.");
    work.add("payload"_L1, why, {});
    work.add("transform"_L1, why, {work.id("payload"_L1)});
}

QString windowInWords(const Element &feature)
{
    const auto figure = [](const std::optional<Duration> &duration) {
        return duration ? displayDuration(duration->seconds()) : Tr::tr("not set");
    };
    return Tr::tr("Window %1, slide %2, watermark %3.")
        .arg(figure(feature.window), figure(feature.every), figure(feature.watermark));
}

void addWindowed(const FeatureWork &work)
{
    const QString why = windowInWords(work.element());
    work.add("window"_L1, why, {});
    work.add("state"_L1, why, {work.id("window"_L1)});
    work.add("aggregate"_L1, why, {work.id("state"_L1)});
}

void addByClass(const FeatureWork &work)
{
    if (!work.element().featureClass) {
        work.add("classify"_L1, Tr::tr("Without a class it is open where it is computed."), {});
        return;
    }
    switch (*work.element().featureClass) {
    case FeatureClass::Precomputed:
        return addPrecomputed(work);
    case FeatureClass::Streaming:
        return addStreaming(work);
    case FeatureClass::Windowed:
        return addWindowed(work);
    }
}

void addParityTest(const FeatureWork &work)
{
    const auto &definitions = work.element().definitions;
    if (!definitions || !definitions->training || !definitions->serving)
        return;
    const QString why = work.element().parityTest.isEmpty()
        ? Tr::tr("Training and serving compute it separately, and no test compares them.")
        : Tr::tr("Training and serving compute it separately; %1 has to stay green.")
              .arg(work.element().parityTest);
    work.add("parity-test"_L1, why, builtBy(work.context, work.place));
}

} // namespace

QStringList builtBy(const PlanContext &context, int feature)
{
    const QString &id = context.id(feature);
    QStringList ids;
    for (QLatin1String kind : {"classify"_L1, "backfill"_L1, "transform"_L1, "aggregate"_L1})
        ids << TaskList::idOf(kind, id);
    return ids;
}

void addFeatureTasks(const PlanContext &context, TaskList &tasks)
{
    for (int source : context.ofKind(Kind::Source)) {
        Task &task = tasks.add("source"_L1, context, source);
        task.why = context.element(source).thirdParty
            ? Tr::tr("A third party delivers it; its promises have to be known.")
            : Tr::tr("%n element(s) live on its data.", nullptr,
                     int(context.data.downstream(source).size()));
        task.after << TaskList::idOf("latency"_L1, context.id(source));
    }
    for (int feature : context.ofKind(Kind::Feature)) {
        addByClass({context, feature, tasks});
        addParityTest({context, feature, tasks});
    }
}

} // namespace tempo
