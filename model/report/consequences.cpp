#include "model/report/consequences.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/base/pairing.h"
#include "model/decision/valuedifference.h"
#include "model/decision/verdictdifference.h"
#include "model/findings/findingdifference.h"
#include "model/report/standings.h"
#include "model/timing/figuredifference.h"
#include "model/timing/tempodifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Consequences)
};

const QString canvasPage = QStringLiteral("canvas");

bool isMissed(const Standing &standing)
{
    return standing.mark == Standing::Mark::Missed;
}

class Collector
{
public:
    Collector(const ComputedDesign &before, const ComputedDesign &after)
        : m_before(before), m_after(after)
    {
    }

    QList<Consequence> all()
    {
        addVerdicts();
        addTimes();
        addValues();
        addTempos();
        addFindings();
        std::ranges::stable_partition(m_all, &Consequence::isFlip);
        return std::move(m_all);
    }

private:
    /// The title of an element of either design.
    QString titleOf(const QString &id) const
    {
        return m_after.design.elements.contains(id) ? m_after.design.titleOf(id)
                                                    : m_before.design.titleOf(id);
    }

    /// Adds what people can tell apart; \a id: of an element.
    void add(const QString &id, const QString &label, const Standing &before, const Standing &after,
             bool isFlip, const QString &page = canvasPage)
    {
        if (before == after)
            return;
        const QString subject = id.isEmpty() ? Tr::tr("The whole design") : titleOf(id);
        m_all << Consequence{subject, label, before, after, isFlip, id, page};
    }

    void addVerdicts()
    {
        for (const VerdictChange &change : verdictChanges(m_before.design, m_after.design)) {
            const auto verdict = [](const std::optional<MatrixResult> &result) {
                return result ? result->verdict : std::nullopt;
            };
            const bool isDesign = change.scope == u"design";
            add(isDesign ? QString() : change.scope, Tr::tr("Verdict of the matrix"),
                verdictStanding(change.before), verdictStanding(change.after),
                verdict(change.before) != verdict(change.after), QStringLiteral("matrix"));
        }
    }

    void addTimes()
    {
        const FigureDifference difference
            = figureDifference(m_before.design, m_before.assessment.figures, m_after.design,
                               m_after.assessment.figures);
        const PathJudges judges{m_before.design.header.judgeAt, m_after.design.header.judgeAt};
        for (const PathChange &change : difference.paths) {
            const PathStandings both = pathStandings(change, judges);
            add(change.target, pathLabel(change, titleOf(change.from), both.figure), both.before,
                both.after, isMissed(both.before) != isMissed(both.after));
        }
        for (const DueChange &change : difference.dues) {
            const Standing was = dueStanding(change.before);
            const Standing is = dueStanding(change.after);
            add(change.target, Tr::tr("Time left when it is due"), was, is,
                isMissed(was) != isMissed(is));
        }
        addElements(difference.elements);
    }

    void addElements(const QList<ElementFigureChange> &changes)
    {
        const auto margin = [](const std::optional<ElementFigures> &figures) {
            return figures ? figures->margin : std::nullopt;
        };
        for (const ElementFigureChange &change : changes) {
            const Standing was = marginStanding(margin(change.before));
            const Standing is = marginStanding(margin(change.after));
            add(change.element, Tr::tr("Time left until it is read"), was, is,
                isMissed(was) != isMissed(is));
            add(change.element, Tr::tr("Natural tempo"), naturalStanding(change.before),
                naturalStanding(change.after), true);
        }
    }

    void addValues()
    {
        const QString page = QStringLiteral("value");
        const QList<ValueChange> changes = valueChanges(m_before.design, m_before.assessment,
                                                        m_after.design, m_after.assessment);
        for (const ValueChange &change : changes) {
            add(change.target, Tr::tr("Recommended tempo"), rungStanding(change.before),
                rungStanding(change.after), true, page);
            add(change.target, Tr::tr("Value kept"), keptStanding(change.before, m_before.design),
                keptStanding(change.after, m_after.design), false, page);
        }
        for (const auto &[id, was, is] : paired(valuesByTarget(m_before), valuesByTarget(m_after)))
            add(id, Tr::tr("Cost a month"), costStanding(was, m_before.design),
                costStanding(is, m_after.design), false, page);
    }

    void addTempos()
    {
        for (const TempoChange &change : tempoChanges(m_before.design, m_after.design)) {
            const auto band = [](const std::optional<StageTempo> &tempo) {
                return tempo ? tempo->current : std::nullopt;
            };
            add(change.element, Tr::tr("Tempo"), tempoStanding(change.before),
                tempoStanding(change.after), band(change.before) != band(change.after));
        }
    }

    void addFindings()
    {
        for (const FindingChange &change : findingChanges(m_before.findings, m_after.findings)) {
            const bool isFlip = !change.before || !change.after
                || change.before->severity != change.after->severity;
            if (!isFlip) // its figures moved, and are listed themselves
                continue;
            const Finding &finding = change.after ? *change.after : *change.before;
            add(finding.elements.value(0), Tr::tr("Finding"), findingStanding(change.before),
                findingStanding(change.after), true);
        }
    }

    const ComputedDesign &m_before;
    const ComputedDesign &m_after;
    QList<Consequence> m_all;
};

} // namespace

QList<Consequence> consequencesOf(const ComputedDesign &before, const ComputedDesign &after)
{
    return Collector(before, after).all();
}

} // namespace tempo
