#include "model/timing/figuredifference.h"

#include "model/base/pairing.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

using Of = TimedPath::Of;

/// Where a path leads, by ids, and how long it takes.
struct NamedPath
{
    PathChange about;
    PathFigures figures;
};

class PathNamer
{
public:
    explicit PathNamer(const Design &design) : m_design(design) {}

    void add(const Figures &figures)
    {
        for (const TargetFigures &target : figures.targets) {
            const QString &id = idAt(target.target);
            add(Of::Reaction, id, {}, target.reaction);
            add(Of::Age, id, {}, target.staleness);
            add(Of::ModelAge, id, {}, target.modelAge);
        }
        for (const FlowFigures &figuresOfFlow : figures.flows) {
            const Flow &flow = m_design.flows.at(figuresOfFlow.flow);
            add(Of::AgeOverFlow, flow.to, flow.from, figuresOfFlow.age);
        }
    }

    OrderedMap<NamedPath> take() { return std::move(m_paths); }

private:
    const QString &idAt(int place) const { return m_design.elements.at(place).first; }

    void add(Of of, const QString &target, const QString &over, const QList<PathFigures> &list)
    {
        for (const PathFigures &figures : list) {
            const PathChange about{of, target, over, idAt(figures.from), {}, {}};
            const QStringList key{QString::number(int(of)), target, over, about.from};
            m_paths.set(key.join(u' '), {about, figures});
        }
    }

    const Design &m_design;
    OrderedMap<NamedPath> m_paths;
};

OrderedMap<NamedPath> pathsOf(const Design &design, const Figures &figures)
{
    PathNamer namer(design);
    namer.add(figures);
    return namer.take();
}

OrderedMap<DueFigures> duesOf(const Design &design, const Figures &figures)
{
    OrderedMap<DueFigures> dues;
    for (const TargetFigures &target : figures.targets) {
        if (target.due)
            dues.set(design.elements.at(target.target).first, *target.due);
    }
    return dues;
}

OrderedMap<ElementFigures> elementsOf(const Design &design, const Figures &figures)
{
    OrderedMap<ElementFigures> elements;
    for (qsizetype place = 0; place < figures.elements.size(); ++place)
        elements.set(design.elements.at(place).first, figures.elements.at(place));
    return elements;
}

bool same(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max({1.0, std::abs(one), std::abs(other)});
}

bool same(std::optional<double> one, std::optional<double> other)
{
    return one && other ? same(*one, *other) : one.has_value() == other.has_value();
}

bool same(const PathTime &one, const PathTime &other)
{
    return one.method == other.method && one.complete == other.complete
        && same(one.best, other.best) && same(one.mean, other.mean) && same(one.p50, other.p50)
        && same(one.p95, other.p95) && same(one.p99, other.p99) && same(one.worst, other.worst);
}

bool same(const PathFigures &one, const PathFigures &other)
{
    const bool isSameTime
        = one.time && other.time ? same(*one.time, *other.time) : one.time == other.time;
    return isSameTime && same(one.judged, other.judged) && same(one.limit, other.limit)
        && one.slack.has_value() == other.slack.has_value();
}

bool same(const DueFigures &one, const DueFigures &other)
{
    return same(one.margin, other.margin) && same(one.late, other.late)
        && one.complete == other.complete;
}

std::optional<double> slackOf(const ElementFigures &figures)
{
    return figures.slack ? std::optional(figures.slack->seconds) : std::nullopt;
}

bool same(const ElementFigures &one, const ElementFigures &other)
{
    return one.naturalWord() == other.naturalWord() && same(slackOf(one), slackOf(other))
        && same(one.margin, other.margin);
}

/// Whether an element that came or went has anything to say.
bool isSilent(const ElementFigures &figures)
{
    return !figures.naturalWord() && !figures.slack && !figures.margin;
}

QList<PathChange> pathChanges(const OrderedMap<NamedPath> &before,
                              const OrderedMap<NamedPath> &after)
{
    QList<PathChange> changes;
    for (const Pairing<NamedPath> &pair : paired(before, after)) {
        if (pair.before && pair.after && same(pair.before->figures, pair.after->figures))
            continue;
        PathChange change = pair.after ? pair.after->about : pair.before->about;
        if (pair.before)
            change.before = pair.before->figures;
        if (pair.after)
            change.after = pair.after->figures;
        changes << change;
    }
    return changes;
}

} // namespace

std::optional<bool> isMet(const std::optional<PathFigures> &figures)
{
    return figures && figures->slack ? std::optional(*figures->slack >= 0) : std::nullopt;
}

bool isFlipped(const PathChange &change)
{
    const std::optional<bool> was = isMet(change.before);
    const std::optional<bool> is = isMet(change.after);
    return was && is && *was != *is;
}

FigureDifference figureDifference(const Design &before, const Figures &figuresBefore,
                                  const Design &after, const Figures &figuresAfter)
{
    FigureDifference difference;
    difference.paths = pathChanges(pathsOf(before, figuresBefore), pathsOf(after, figuresAfter));
    for (const auto &[id, was, is] :
         paired(duesOf(before, figuresBefore), duesOf(after, figuresAfter))) {
        if (!was || !is || !same(*was, *is))
            difference.dues << DueChange{id, was, is};
    }
    for (const auto &[id, was, is] :
         paired(elementsOf(before, figuresBefore), elementsOf(after, figuresAfter))) {
        if (was && is ? !same(*was, *is) : !isSilent(was ? *was : *is))
            difference.elements << ElementFigureChange{id, was, is};
    }
    return difference;
}

} // namespace tempo
