#include "model/decision/ladder.h"

#include "model/decision/ladderstages.h"
#include "model/decision/rungdesign.h"
#include "model/timing/schedule.h"

#include <algorithm>

/// Every rung is a design of its own (rungdesign.h) that is timed and priced like any other, the
/// design as it is among them, so that all figures of a ladder come about in one way. Example:
/// nightly keeps 0.96 for 96 EUR, hourly 0.99 for 700, on each event 1.0 for 2600: at a keep_share
/// of 0.95 the nightly rung is recommended. Covered by tst_ladder.

namespace tempo {

namespace {

constexpr double tolerance = 1e-9;

class Climb
{
public:
    Climb(const Design &design, const QString &target, const KeptBy &keptBy)
        : m_design(design),
          m_target(design.element(target)),
          m_keptBy(keptBy),
          m_part(ladderStages(design, Graph(design), int(design.elements.indexOf(target))))
    {
        for (const int place : m_part.stages)
            m_stages << design.elements.at(place).first;
    }

    Ladder take()
    {
        Ladder ladder;
        ladder.current = measure(m_design);
        ladder.current.figures.period = currentPeriod();
        QList<RungFigures> figures;
        for (const Rung &rung : rungsOf(m_target)) {
            ladder.rungs << measure(rung);
            figures << ladder.rungs.last().figures;
        }
        for (qsizetype i = 0; i < figures.size(); ++i)
            ladder.rungs[i].isEfficient = isEfficient(figures, i);
        ladder.recommended = recommendedRung(figures, m_design.header.keepShare);
        ladder.slower = oneStepSlower(figures, ladder.current.figures.period);
        compare(ladder);
        return ladder;
    }

private:
    /// The longest period of the first stages as they are.
    double currentPeriod() const
    {
        Periods periods(m_design);
        double longest = 0;
        for (const int place : m_part.firsts)
            longest = std::max(longest, periods.of(m_design.elements.at(place).second));
        return longest;
    }

    LadderStep measure(const Design &design) const
    {
        LadderStep step;
        step.figures.kept = m_keptBy(design);
        if (step.figures.kept)
            step.value = keptValue(*m_target.value, *step.figures.kept);
        step.costs = stageCosts(design, m_target.id, m_stages);
        step.figures.costPerMonth = totalOf(step.costs);
        step.band = bandOf(design);
        return step;
    }

    LadderStep measure(const Rung &rung) const
    {
        LadderStep step = measure(designAtRung(m_design, m_target.id, rung));
        step.title = rung.title;
        step.figures.period = periodOf(m_design, rung);
        if (rung.costPerMonth) {
            step.figures.costPerMonth = rung.costPerMonth;
            step.costs.clear();
        }
        return step;
    }

    /// The slowest tempo of the stages; only where none of them has one of its own, what they
    /// inherit counts. A gate that a rung added and the stage behind it count as one.
    std::optional<Tempo> bandOf(const Design &design) const
    {
        const Graph data(design);
        const QList<StageTempo> tempos = stageTempos(design, data);
        std::optional<Tempo> own;
        std::optional<Tempo> inherited;
        const auto count = [](std::optional<Tempo> &slowest, Tempo tempo) {
            slowest = std::min(slowest.value_or(tempo), tempo);
        };
        for (const int place : m_part.stages) {
            const StageTempo &stage = tempos.at(place);
            if (stage.current)
                count(stage.hasOwn ? own : inherited, *stage.current);
            for (const Graph::Edge &edge : data.into(place)) {
                const StageTempo &gate = tempos.at(edge.from);
                if (edge.from >= m_design.elements.size() && gate.hasOwn)
                    count(own,
                          tempo::bandOf(design.header.bands,
                                        *gate.contribution + stage.contribution.value_or(0)));
            }
        }
        return own ? own : inherited;
    }

    static void compare(Ladder &ladder)
    {
        const LadderStep &now = ladder.current;
        if (ladder.recommended) {
            const LadderStep &better = ladder.rungs.at(*ladder.recommended);
            if (now.figures.costPerMonth)
                ladder.savedPerMonth = *now.figures.costPerMonth - *better.figures.costPerMonth;
            ladder.isReflex = now.band && better.band && *better.band < *now.band;
        }
        const auto monthly = [](const LadderStep &step) {
            return step.value ? step.value->perMonth : std::nullopt;
        };
        const auto slower = ladder.slower ? monthly(ladder.rungs.at(*ladder.slower)) : std::nullopt;
        if (slower && monthly(now))
            ladder.lostPerMonthWhenSlower = *monthly(now) - *slower;
    }

    const Design &m_design;
    const Element &m_target;
    const KeptBy &m_keptBy;
    LadderStages m_part;
    QStringList m_stages;
};

} // namespace

std::optional<qsizetype> recommendedRung(const QList<RungFigures> &rungs, double keepShare)
{
    const auto fastest = std::ranges::min_element(rungs, {}, &RungFigures::period);
    if (fastest == rungs.end() || !fastest->kept)
        return std::nullopt;
    const double enough = keepShare * *fastest->kept - tolerance;
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        const RungFigures &rung = rungs.at(i);
        if (!rung.kept || *rung.kept < enough || !rung.costPerMonth)
            continue;
        const auto rank
            = [&](const RungFigures &of) { return std::pair(*of.costPerMonth, -of.period); };
        if (!best || rank(rung) < rank(rungs.at(*best)))
            best = i;
    }
    return best;
}

bool isEfficient(const QList<RungFigures> &rungs, qsizetype rung)
{
    const RungFigures &own = rungs.at(rung);
    if (!own.kept || !own.costPerMonth)
        return false;
    return std::ranges::none_of(rungs, [&](const RungFigures &other) {
        return other.kept && other.costPerMonth && *other.kept >= *own.kept
            && *other.costPerMonth <= *own.costPerMonth
            && (*other.kept > *own.kept || *other.costPerMonth < *own.costPerMonth);
    });
}

std::optional<qsizetype> oneStepSlower(const QList<RungFigures> &rungs, double period)
{
    std::optional<qsizetype> next;
    for (qsizetype i = 0; i < rungs.size(); ++i) {
        const double own = rungs.at(i).period;
        if (own > period * (1 + tolerance) && (!next || own < rungs.at(*next).period))
            next = i;
    }
    return next;
}

std::optional<Ladder> tempoLadder(const Design &design, const QString &target, const KeptBy &keptBy)
{
    const Element &element = design.element(target);
    if (!element.value || !element.value->decay)
        return std::nullopt;
    return Climb(design, target, keptBy).take();
}

} // namespace tempo
