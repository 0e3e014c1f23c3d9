#include "model/timing/timedpath.h"

#include <array>
#include <limits>

namespace tempo {

namespace {

using Of = TimedPath::Of;

class Lister
{
public:
    Lister(const PathTiming &timing, const Design &design) : m_timing(timing), m_design(design) {}

    void add(Of of, int target, std::optional<int> flow, const QList<PathFigures> &figures)
    {
        for (const PathFigures &one : figures) {
            TimedPath path{of, target, flow, one, {}};
            for (const int node : m_timing.between(path.ends(m_timing)).elements) {
                const int place = node % int(m_design.elements.size());
                if (!path.passes.contains(place))
                    path.passes << place;
            }
            m_paths << path;
        }
    }

    QList<TimedPath> take() { return std::move(m_paths); }

private:
    const PathTiming &m_timing;
    const Design &m_design;
    QList<TimedPath> m_paths;
};

} // namespace

Ends TimedPath::ends(const PathTiming &timing) const
{
    switch (of) {
    case Of::Reaction:
        return {Question::Reaction, figures.from, target};
    case Of::Age:
        break;
    case Of::AgeOverFlow:
        return timing.endsOf(figures.from, *flow);
    case Of::ModelAge:
        return {Question::Staleness, figures.from, timing.modelPlace(target)};
    }
    return {Question::Staleness, figures.from, target};
}

QList<TimedPath> timedPaths(const PathTiming &timing, const Design &design, const Figures &figures)
{
    Lister lister(timing, design);
    for (const TargetFigures &target : figures.targets)
        lister.add(Of::Reaction, target.target, {}, target.reaction);
    for (const TargetFigures &target : figures.targets)
        lister.add(Of::Age, target.target, {}, target.staleness);
    for (const FlowFigures &flow : figures.flows) {
        const auto reader = int(design.elements.indexOf(design.flows.at(flow.flow).to));
        lister.add(Of::AgeOverFlow, reader, flow.flow, flow.age);
    }
    for (const TargetFigures &target : figures.targets)
        lister.add(Of::ModelAge, target.target, {}, target.modelAge);
    return lister.take();
}

QString keyOf(const Design &design, const TimedPath &path)
{
    static constexpr std::array names{"reaction", "age", "flow", "model"};
    QStringList parts{QLatin1String(names[size_t(path.of)]),
                      design.elements.at(path.figures.from).first};
    if (path.flow)
        parts << design.flows.at(*path.flow).from;
    parts << design.elements.at(path.target).first;
    return parts.join(u' ');
}

int tightestOf(const QList<TimedPath> &paths)
{
    int tightest = paths.isEmpty() ? -1 : 0;
    double least = std::numeric_limits<double>::infinity();
    for (int place = 0; place < int(paths.size()); ++place) {
        const double slack = paths.at(place).figures.slack.value_or(least);
        if (slack < least) {
            least = slack;
            tightest = place;
        }
    }
    return tightest;
}

} // namespace tempo
