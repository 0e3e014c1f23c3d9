#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/timing/figurewords.h"
#include "model/timing/pathwords.h"

#include <QCoreApplication>

/// What the design does: how long each path takes, what is left of its limit and where the time
/// goes, and which tempo the limits ask of each stage.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportTimes)
};

/// Below this share of its limit, what is left of it is tight.
constexpr double tightShare = 0.1;

QString methodText(const PathTime &time)
{
    switch (time.method) {
    case Method::Exact:
        return Tr::tr("exact", "a method");
    case Method::Bounds:
        return Tr::tr("bounds", "a method");
    case Method::Simulated:
        break;
    }
    if (!time.confidence)
        return Tr::tr("simulated", "a method");
    const double spread = (time.confidence->mean.high - time.confidence->mean.low) / 2;
    return Tr::tr("simulated, mean ± %1", "a method").arg(displayDuration(spread));
}

ReportCell slackCell(const PathFigures &path)
{
    if (!path.slack)
        return {};
    const double slack = *path.slack;
    if (slack < 0)
        return {Tr::tr("%1 too long").arg(pathDuration(-slack)), ReportTone::Missed,
                Tr::tr("missed")};
    const bool isTight = slack < tightShare * path.limit.value_or(0);
    return {Tr::tr("%1 left").arg(pathDuration(slack)),
            isTight ? ReportTone::Tight : ReportTone::Met,
            isTight ? Tr::tr("tight") : Tr::tr("met")};
}

ReportCell timeCell(const std::optional<double> &seconds)
{
    return seconds ? ReportCell{pathDuration(*seconds), ReportTone::Plain, {}} : ReportCell{};
}

QList<ReportCell> timeRow(const QString &name, const PathFigures &path)
{
    const ReportCell title{name, ReportTone::Plain, {}};
    if (!path.time) {
        return {
            title, {}, {}, {}, {Tr::tr("undefined"), ReportTone::Muted, {}}, timeCell(path.limit),
            {}};
    }
    const PathTime &time = *path.time;
    const QString how = time.complete ? methodText(time)
                                      : Tr::tr("%1; at least", "a method").arg(methodText(time));
    return {{name, ReportTone::Plain, how},
            timeCell(time.best),
            timeCell(time.mean),
            timeCell(time.p99),
            time.worst ? timeCell(time.worst)
                       : ReportCell{Tr::tr("no bound"), ReportTone::Plain, {}},
            timeCell(path.limit),
            slackCell(path)};
}

ReportTable timeTable(const QString &caption)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{Tr::tr("Time")},       {Tr::tr("Best"), true},  {Tr::tr("Mean"), true},
                     {Tr::tr("p99"), true},  {Tr::tr("Worst"), true}, {Tr::tr("Limit"), true},
                     {Tr::tr("Slack"), true}};
    return table;
}

QString dueSentence(const QString &title, const DueFigures &due)
{
    return due.margin < 0
        ? Tr::tr("%1 comes %2 too late for what is due; it misses %3 of the instants.")
              .arg(title, pathDuration(-due.margin), shareText(due.late))
        : Tr::tr("%1 is published with %2 to spare before it is due.")
              .arg(title, pathDuration(due.margin));
}

void addTarget(const ReportContext &context, const TargetFigures &figures, ReportPart &part)
{
    const QString title = isolated(context.plan.title(figures.target));
    ReportTable table = timeTable(Tr::tr("How fast and how fresh: %1").arg(title));
    const auto add = [&](const QString &text, const QList<PathFigures> &paths) {
        for (const PathFigures &path : paths)
            table.rows << timeRow(text.arg(isolated(context.plan.title(path.from))), path);
    };
    add(Tr::tr("Reaction to %1"), figures.reaction);
    add(Tr::tr("Age of %1"), figures.staleness);
    add(Tr::tr("Age of %1 in the model"), figures.modelAge);
    if (!table.rows.isEmpty())
        part.blocks << table;
    if (figures.due) {
        const ReportTone tone = figures.due->margin < 0 ? ReportTone::Missed : ReportTone::Plain;
        part.blocks << ReportText{dueSentence(title, *figures.due), false, tone};
    }
}

void addFlows(const ReportContext &context, ReportPart &part)
{
    ReportTable table = timeTable(Tr::tr("How old what crosses is"));
    for (const FlowFigures &figures : context.plan.assessment.figures.flows) {
        const Flow &flow = context.design.flows.at(figures.flow);
        for (const PathFigures &path : figures.age) {
            table.rows << timeRow(Tr::tr("%1 → %2: age of %3")
                                      .arg(isolated(context.design.titleOf(flow.from)),
                                           isolated(context.design.titleOf(flow.to)),
                                           isolated(context.plan.title(path.from))),
                                  path);
        }
    }
    if (!table.rows.isEmpty())
        part.blocks << table;
}

QList<ReportCell> partRow(const ReportContext &context, const PathPart &one)
{
    const bool isFlow = one.kind == PathPart::Kind::Transport;
    const QString where = isFlow
        ? isolated(context.design.titleOf(context.design.flows.at(one.place).from)) + u" → "_s
            + isolated(context.design.titleOf(context.design.flows.at(one.place).to))
        : context.plan.title(one.place);
    return {{where, ReportTone::Plain, {}},
            {partTitle(one.kind), ReportTone::Plain, {}},
            {pathDuration(secondsOf(one.time)), ReportTone::Plain, {}}};
}

void addWorstPath(const ReportContext &context, const QString &caption, const PathFigures &path,
                  ReportPart &part)
{
    if (!path.limit || !path.time || path.time->worstPath.empty())
        return;
    ReportTable table;
    table.caption = caption;
    table.columns = {{Tr::tr("Where")}, {Tr::tr("What")}, {Tr::tr("Time"), true}};
    for (const PathPart &one : path.time->worstPath)
        table.rows << partRow(context, one);
    part.blocks << table;
}

QString naturalAdvice(const ElementFigures &figures)
{
    if (!figures.natural)
        return Tr::tr("nobody asked for it: ask for a limit");
    if (*figures.natural < *figures.tempo.current)
        return Tr::tr("faster than anyone asked");
    return *figures.natural > *figures.tempo.current ? Tr::tr("slower than its limits ask")
                                                     : QString();
}

} // namespace

void addTimes(const ReportContext &context, ReportPart &part)
{
    for (const TargetFigures &figures : context.plan.assessment.figures.targets)
        addTarget(context, figures, part);
    addFlows(context, part);
}

void addWorstPaths(const ReportContext &context, ReportPart &part)
{
    for (const TargetFigures &figures : context.plan.assessment.figures.targets) {
        const QString title = isolated(context.plan.title(figures.target));
        const auto add = [&](const QString &caption, const QList<PathFigures> &paths) {
            for (const PathFigures &path : paths)
                addWorstPath(context, caption.arg(title, isolated(context.plan.title(path.from))),
                             path, part);
        };
        add(Tr::tr("The slowest reaction of %1 to %2"), figures.reaction);
        add(Tr::tr("The oldest that %1 has of %2"), figures.staleness);
    }
}

void addNaturalTempos(const ReportContext &context, ReportPart &part)
{
    ReportTable table;
    table.caption = Tr::tr("The tempo that the limits ask for");
    table.columns = {
        {Tr::tr("Element")}, {Tr::tr("Now")}, {Tr::tr("Natural tempo")}, {Tr::tr("Slack"), true}};
    const QList<ElementFigures> &elements = context.plan.assessment.figures.elements;
    for (int place = 0; place < int(elements.size()); ++place) {
        const ElementFigures &figures = elements.at(place);
        if (!figures.tempo.hasOwn || !figures.tempo.current)
            continue;
        ReportCell natural{Tr::tr("Unasked"), ReportTone::Muted, naturalAdvice(figures)};
        if (figures.natural)
            natural
                = {tempoTitle(*figures.natural), toneOf(*figures.natural), naturalAdvice(figures)};
        PathFigures left;
        if (figures.slack)
            left.slack = figures.slack->seconds;
        table.rows << QList<ReportCell>{
            {context.plan.title(place), ReportTone::Plain, {}},
            {tempoTitle(*figures.tempo.current), toneOf(*figures.tempo.current), {}},
            natural,
            slackCell(left)};
    }
    if (!table.rows.isEmpty())
        part.blocks << table;
}

} // namespace tempo
