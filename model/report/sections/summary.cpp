#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

/// The answer first: the verdict as a sentence with its figures, then what it rests on.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportSummary)
};

QString verdictSentence(Verdict verdict, const QString &index)
{
    switch (verdict) {
    case Verdict::Batch:
        return Tr::tr("Batch is enough: index %1 between batch (−1) and real-time (+1).")
            .arg(index);
    case Verdict::RealTime:
        return Tr::tr("It has to be real-time: index %1 between batch (−1) and real-time (+1).")
            .arg(index);
    case Verdict::Hybrid:
        break;
    }
    return Tr::tr("It takes a hybrid: index %1 between batch (−1) and real-time (+1).").arg(index);
}

const MatrixResult *resultOf(const ReportContext &context, const QString &scope)
{
    const auto found = std::ranges::find(context.plan.matrices, scope, &MatrixResult::scope);
    return found == context.plan.matrices.end() ? nullptr : &*found;
}

QString scoredSentence(const ReportContext &context)
{
    const MatrixResult *whole = resultOf(context, u"design"_s);
    if (!whole)
        return Tr::tr("No verdict yet: the decision matrix hasn't been scored.");
    if (whole->index && whole->verdict) {
        return verdictSentence(*whole->verdict, signedText(*whole->index)) + u' '
            + Tr::tr("It isn't settled yet.");
    }
    QStringList missing;
    for (const QString &axis : whole->missing)
        missing << axisTitle(context.design.matrix, axis);
    return missing.isEmpty()
        ? Tr::tr("No verdict yet: no axis of the decision matrix carries any weight.")
        : Tr::tr("No verdict yet: without a score are %1.").arg(missing.join(u", "));
}

QString answer(const ReportContext &context)
{
    const MatrixScope whole = context.design.matrix.scopes.value(u"design"_s);
    if (!whole.settled || !whole.settled->verdict || !whole.settled->index)
        return scoredSentence(context);
    QString text = verdictSentence(*whole.settled->verdict, signedText(*whole.settled->index));
    if (whole.settled->date)
        text += u' ' + Tr::tr("Settled on %1.").arg(dateText(*whole.settled->date));
    return text;
}

/// Predictions that have a verdict of their own.
ReportFacts verdictsApart(const ReportContext &context)
{
    ReportFacts facts;
    for (int prediction : context.plan.ofKind(Kind::Prediction)) {
        const PlanVerdict verdict = context.plan.verdictOf(prediction);
        if (verdict.scope == context.plan.id(prediction)) {
            facts.facts << ReportFacts::Fact{context.plan.title(prediction),
                                             verdictTitle(verdict.verdict),
                                             toneOf(verdict.verdict)};
        }
    }
    return facts;
}

int openFindings(const ReportContext &context, Severity severity)
{
    return int(std::ranges::count_if(context.findings, [severity](const Finding &finding) {
        return finding.severity == severity
            && (finding.status == DispositionStatus::Open || finding.reopened);
    }));
}

ReportFacts::Fact findingsFact(const ReportContext &context)
{
    const int errors = openFindings(context, Severity::Error);
    const int warnings = openFindings(context, Severity::Warning);
    if (errors > 0)
        return {Tr::tr("Open findings"), Tr::tr("%n error(s)", nullptr, errors),
                ReportTone::Missed};
    if (warnings > 0)
        return {Tr::tr("Open findings"), Tr::tr("%n warning(s)", nullptr, warnings),
                ReportTone::Tight};
    return {Tr::tr("Open findings"), Tr::tr("None that matters"), ReportTone::Met};
}

ReportFacts::Fact limitFact(const ReportContext &context)
{
    std::optional<double> tightest;
    for (const auto &[id, element] : context.design.elements) {
        if (element.maxLatency && (!tightest || element.maxLatency->seconds() < *tightest))
            tightest = element.maxLatency->seconds();
    }
    if (!tightest)
        return {Tr::tr("Tightest latency limit"), Tr::tr("None asked for"), ReportTone::Muted};
    return {Tr::tr("Tightest latency limit"), displayDuration(*tightest),
            toneOf(bandOf(context.design.header.bands, *tightest))};
}

ReportFacts::Fact roadmapFact(const ReportContext &context)
{
    double days = 0;
    for (const Task &task : context.tasks) {
        if (!task.removed && task.status != TaskStatus::Dropped)
            days += task.effortDays;
    }
    return {Tr::tr("Work ahead"), Tr::tr("%1 days").arg(daysText(days))};
}

} // namespace

void fillSummary(const ReportContext &context, ReportPart &part)
{
    part.answer = answer(context);
    if (!context.design.header.summary.isEmpty())
        part.blocks << ReportText{context.design.header.summary, true};
    part.blocks << ReportFacts{{limitFact(context), findingsFact(context), roadmapFact(context)}};
    if (const ReportFacts apart = verdictsApart(context); !apart.facts.isEmpty()) {
        part.blocks << ReportText{Tr::tr("Decided for each prediction:")} << apart;
    }
}

void fillCanvas(const ReportContext &context, ReportPart &part)
{
    if (context.design.elements.isEmpty())
        return;
    const QString alt
        = Tr::tr("Canvas of %1: %2 and %3; the tables below say the same in words.")
              .arg(context.design.header.title,
                   Tr::tr("%n element(s)", nullptr, int(context.design.elements.size())),
                   Tr::tr("%n flow(s)", nullptr, int(context.design.flows.size())));
    part.blocks << ReportPicture{{}, alt};
}

} // namespace tempo
