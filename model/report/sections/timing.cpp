#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/design/activation.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>

/// What is asked for (limits), what each stage adds by itself, and what lateness is said to cost.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportTiming)
};

void addLimit(ReportTable &table, const QString &of, const QString &what, const QString &limit,
              ReportTone tone)
{
    table.rows << QList<ReportCell>{
        {of, ReportTone::Plain, {}}, {what, ReportTone::Plain, {}}, {limit, tone, {}}};
}

void addLimitsOf(const ReportContext &context, int place, ReportTable &table)
{
    const Element &element = context.plan.element(place);
    const QString title = context.plan.title(place);
    if (element.maxLatency) {
        const double limit = element.maxLatency->seconds();
        addLimit(table, title, Tr::tr("Reaction to its events"), displayDuration(limit),
                 toneOf(bandOf(context.design.header.bands, limit)));
    }
    if (element.maxStaleness.isSet())
        addLimit(table, title, Tr::tr("Age of its data"),
                 ageText(context.design, element.maxStaleness), ReportTone::Plain);
    if (element.due)
        addLimit(table, title, Tr::tr("Published by"), scheduleInWords(*element.due),
                 ReportTone::Plain);
}

ReportTable limits(const ReportContext &context)
{
    ReportTable table;
    table.caption = Tr::tr("What is asked for");
    table.columns = {{Tr::tr("Of")}, {Tr::tr("What")}, {Tr::tr("Limit"), true}};
    for (int place = 0; place < int(context.design.elements.size()); ++place)
        addLimitsOf(context, place, table);
    for (const Flow &flow : context.design.flows) {
        if (!flow.maxAge.isSet())
            continue;
        addLimit(table,
                 isolated(context.design.titleOf(flow.from)) + u" → "_s
                     + isolated(context.design.titleOf(flow.to)),
                 Tr::tr("Age of what crosses"), ageText(context.design, flow.maxAge),
                 ReportTone::Plain);
    }
    return table;
}

ReportCell tempoCell(const StageTempo &tempo)
{
    if (tempo.inherited)
        return {Tr::tr("Inherited"), tempo.current ? toneOf(*tempo.current) : ReportTone::Muted,
                Tr::tr("runs when what it waits for has run")};
    if (!tempo.hasOwn || !tempo.current)
        return {};
    return {tempoTitle(*tempo.current), toneOf(*tempo.current), {}};
}

ReportCell contributionCell(const StageTempo &tempo)
{
    if (!tempo.contribution)
        return {};
    const QString text = displayDuration(*tempo.contribution);
    return tempo.complete ? ReportCell{text, ReportTone::Plain, {}}
                          : ReportCell{Tr::tr("at least %1").arg(text), ReportTone::Muted, {}};
}

QList<ReportCell> stageRow(const ReportContext &context, int place)
{
    const Element &element = context.plan.element(place);
    const bool isEvent = element.kind == Kind::Event;
    ReportCell latency{Tr::tr("unknown"), ReportTone::Tight, {}};
    if (element.latency)
        latency = {latencyText(*element.latency), ReportTone::Plain, {}};
    else if (isEvent)
        latency = {};
    const StageTempo &tempo = context.plan.tempos.at(place);
    return {{context.plan.title(place), ReportTone::Plain, kindTitle(element.kind)},
            {runsText(element), ReportTone::Plain, {}},
            latency,
            isEvent && !isScheduled(element) ? ReportCell{} : contributionCell(tempo),
            tempoCell(tempo)};
}

ReportTable stages(const ReportContext &context)
{
    ReportTable table;
    table.caption = Tr::tr("What each element adds by itself: its period, reading and latency");
    table.columns = {{Tr::tr("Element")},
                     {Tr::tr("Runs")},
                     {Tr::tr("Latency"), true},
                     {Tr::tr("Adds"), true},
                     {Tr::tr("Current tempo")}};
    for (int place = 0; place < int(context.design.elements.size()); ++place)
        table.rows << stageRow(context, place);
    return table;
}

QString answer(const ReportContext &context, qsizetype asked)
{
    const auto slowest = std::ranges::max_element(context.plan.tempos, {}, [](const auto &tempo) {
        return tempo.hasOwn ? tempo.contribution.value_or(0) : -1;
    });
    QString text = asked == 0 ? Tr::tr("No limit is asked for yet.")
                              : Tr::tr("%n limit(s) to hold.", nullptr, int(asked));
    if (slowest == context.plan.tempos.end() || !slowest->hasOwn || !slowest->contribution)
        return text;
    const int place = int(std::distance(context.plan.tempos.begin(), slowest));
    return text + u' '
        + Tr::tr("By itself %1 adds the most: %2.")
              .arg(context.plan.title(place), displayDuration(*slowest->contribution));
}

QString decayText(const Decay &decay)
{
    const QString span = displayDuration(decay.span.seconds());
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
        return Tr::tr("half is lost every %1").arg(span);
    case Decay::Shape::Deadline:
        return Tr::tr("all is lost after %1").arg(span);
    case Decay::Shape::Linear:
        return Tr::tr("falls evenly to nothing at %1").arg(span);
    case Decay::Shape::Sigmoid:
        break;
    }
    return Tr::tr("falls around %1, over some %2")
        .arg(span, displayDuration(decay.width.seconds()));
}

} // namespace

void fillTiming(const ReportContext &context, ReportPart &part)
{
    if (context.design.elements.isEmpty())
        return;
    const ReportTable asked = limits(context);
    part.answer = answer(context, asked.rows.size());
    if (!asked.rows.isEmpty())
        part.blocks << asked;
    addTimes(context, part);
    addWorstPaths(context, part);
    part.blocks << stages(context);
    addNaturalTempos(context, part);
}

void fillValue(const ReportContext &context, ReportPart &part)
{
    ReportTable table;
    table.caption = Tr::tr("What an output in time is said to be worth");
    table.columns = {{Tr::tr("Output")},
                     {Tr::tr("Worth per event"), true},
                     {Tr::tr("Rate"), true},
                     {Tr::tr("With time")}};
    for (const auto &[id, element] : context.design.elements) {
        if (!element.value)
            continue;
        const Value &value = *element.value;
        table.rows << QList<ReportCell>{
            {context.design.titleOf(id), ReportTone::Plain, {}},
            {value.perEvent ? displayMoney(*value.perEvent, context.design.header.currency)
                            : QString(),
             ReportTone::Plain,
             {}},
            {value.rate ? value.rate->text() : QString(), ReportTone::Plain, {}},
            {value.decay ? decayText(*value.decay) : QString(), ReportTone::Plain, {}}};
    }
    if (!table.rows.isEmpty())
        part.blocks << table;
    addLadders(context, part);
}

} // namespace tempo
