#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/decision/ladderwords.h"

#include <QCoreApplication>

/// What each tempo would keep of an output's value and cost, with the recommended one.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportLadders)
};

QList<ReportCell> stepRow(const Design &design, const LadderStep &step, bool isRecommended)
{
    const QString title = step.title.isEmpty() ? Tr::tr("As designed") : step.title;
    const auto money = [&](const std::optional<double> &amount) {
        return amount
            ? ReportCell{displayMoney(*amount, design.header.currency), ReportTone::Plain, {}}
            : ReportCell{Tr::tr("unknown"), ReportTone::Muted, {}};
    };
    ReportCell kept{Tr::tr("unknown"), ReportTone::Muted, {}};
    if (step.figures.kept)
        kept = {shareText(*step.figures.kept), ReportTone::Plain, {}};
    return {{title, isRecommended ? ReportTone::Met : ReportTone::Plain,
             isRecommended ? Tr::tr("recommended") : QString()},
            step.band ? ReportCell{tempoTitle(*step.band), toneOf(*step.band), {}} : ReportCell{},
            kept,
            money(step.value ? step.value->lostPerMonth : std::nullopt),
            money(step.figures.costPerMonth)};
}

ReportTable ladderTable(const Design &design, const QString &title, const Ladder &ladder)
{
    ReportTable table;
    table.caption = Tr::tr("What each tempo of %1 keeps and costs").arg(isolated(title));
    table.columns = {{Tr::tr("Tempo")},
                     {Tr::tr("Band")},
                     {Tr::tr("Value kept"), true},
                     {Tr::tr("Lost a month"), true},
                     {Tr::tr("Cost a month"), true}};
    table.rows << stepRow(design, ladder.current, false);
    for (qsizetype rung = 0; rung < ladder.rungs.size(); ++rung)
        table.rows << stepRow(design, ladder.rungs.at(rung), ladder.recommended == rung);
    return table;
}

} // namespace

void addLadders(const ReportContext &context, ReportPart &part)
{
    const Assessment &assessment = context.plan.assessment;
    QStringList answers;
    for (qsizetype i = 0; i < assessment.values.size(); ++i) {
        const std::optional<Ladder> &ladder = assessment.values.at(i).ladder;
        if (!ladder)
            continue;
        const QString title = context.plan.title(assessment.figures.targets.at(i).target);
        answers << ladderAnswer(context.design, *ladder);
        part.blocks << ladderTable(context.design, title, *ladder)
                    << ReportText{answers.constLast()};
    }
    if (answers.size() == 1) {
        part.answer = answers.constFirst();
        part.blocks.removeLast();
    }
}

} // namespace tempo
