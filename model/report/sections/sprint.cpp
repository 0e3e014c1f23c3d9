#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"
#include "model/plan/agenda.h"

#include <QCoreApplication>

/// The sprint itself: when it was, who took part, what was decided, and what was put aside.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportSprint)
};

ReportCell plain(const QString &text)
{
    return {text, ReportTone::Plain, {}};
}

ReportCell named(const QString &name, const QString &otherwise)
{
    return name.isEmpty() ? ReportCell{otherwise, ReportTone::Muted, {}} : plain(name);
}

int settledOf(const Sprint &sprint)
{
    int settled = 0;
    for (const auto &[id, question] : sprint.parked)
        settled += question.settled ? 1 : 0;
    return settled;
}

QString sprintAnswer(const Sprint &sprint)
{
    const int settled = settledOf(sprint);
    const int open = int(sprint.parked.size()) - settled;
    return Tr::tr("%1, %2, %3.", "decisions, questions still parked, questions settled")
        .arg(Tr::tr("%n decision(s)", nullptr, int(sprint.decisions.size())),
             Tr::tr("%n question(s) still parked", nullptr, open),
             Tr::tr("%n settled", "questions", settled));
}

/// Everybody who ever scored a matrix, in the order in which they came.
QStringList participants(const Matrix &matrix)
{
    QStringList names;
    const auto take = [&names](const OrderedMap<Scores> &votes) {
        for (const auto &[name, scores] : votes)
            names << name;
    };
    for (const auto &[id, scope] : matrix.scopes) {
        for (const Round &round : scope.rounds)
            take(round.votes);
        take(scope.votes);
    }
    names.removeDuplicates();
    return names;
}

ReportFacts facts(const Design &design)
{
    const Sprint &sprint = design.sprint;
    ReportFacts made;
    if (sprint.date)
        made.facts << ReportFacts::Fact{Tr::tr("Date"), dateText(*sprint.date)};
    if (!sprint.agenda.isEmpty())
        made.facts << ReportFacts::Fact{Tr::tr("Planned time"),
                                        displayDuration(plannedSeconds(sprint.agenda))};
    if (const QStringList names = participants(design.matrix); !names.isEmpty())
        made.facts << ReportFacts::Fact{Tr::tr("Took part"), names.join(u", ")};
    return made;
}

ReportTable decisions(const Sprint &sprint)
{
    ReportTable table;
    table.caption = Tr::tr("Decisions of the sprint");
    table.columns = {{Tr::tr("Decision")}, {Tr::tr("Decided by")}};
    for (const auto &[id, decision] : sprint.decisions)
        table.rows << QList<ReportCell>{plain(decision.text),
                                        named(decision.by, Tr::tr("No name was noted."))};
    return table;
}

ReportTable questions(const Sprint &sprint)
{
    ReportTable table;
    table.caption = Tr::tr("Parked questions");
    table.columns = {{Tr::tr("Question")}, {Tr::tr("Who finds out")}, {Tr::tr("State")}};
    for (const bool settled : {false, true}) {
        for (const auto &[id, question] : sprint.parked) {
            if (question.settled != settled)
                continue;
            const ReportCell state = settled ? ReportCell{Tr::tr("Settled"), ReportTone::Met, {}}
                                             : ReportCell{Tr::tr("Open"), ReportTone::Tight, {}};
            table.rows << QList<ReportCell>{plain(question.text),
                                            named(question.owner, Tr::tr("Not named yet.")), state};
        }
    }
    return table;
}

/// The times of the steps in one line: it is of little interest once the sprint is over.
ReportText agenda(const Sprint &sprint)
{
    QStringList steps;
    for (const QString &step : agendaSteps(sprint.agenda, {}))
        steps << Tr::tr("%1 %2", "a step and its time")
                     .arg(agendaTitle(step), displayDuration(sprint.agenda.value(step).seconds()));
    return {Tr::tr("Agenda: %1.").arg(steps.join(u", ")), false, ReportTone::Muted};
}

} // namespace

void fillSprint(const ReportContext &context, ReportPart &part)
{
    const Sprint &sprint = context.design.sprint;
    if (sprint == Sprint())
        return;
    part.answer = sprintAnswer(sprint);
    if (const ReportFacts made = facts(context.design); !made.facts.isEmpty())
        part.blocks << made;
    for (const ReportTable &table : {decisions(sprint), questions(sprint)}) {
        if (!table.rows.isEmpty())
            part.blocks << table;
    }
    if (!sprint.agenda.isEmpty())
        part.blocks << agenda(sprint);
}

} // namespace tempo
