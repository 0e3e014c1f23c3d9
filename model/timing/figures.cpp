#include "model/timing/figures.h"

#include "model/timing/margins.h"
#include "model/timing/pathtiming.h"

#include <algorithm>

namespace tempo {

namespace {

class FigureMaker
{
public:
    FigureMaker(const Design &design, const TimingOptions &options)
        : m_design(design), m_data(design), m_options(options), m_timing(design, m_data, options)
    {
    }

    Figures take()
    {
        for (int place = 0; place < m_data.size(); ++place) {
            const Kind kind = at(place).kind;
            if (kind == Kind::Prediction || kind == Kind::Action)
                addTarget(place);
        }
        for (int flow = 0; flow < int(m_design.flows.size()); ++flow) {
            const Flow &limited = m_design.flows.at(flow);
            if (limited.maxAge.isSet() && limited.carries == Carries::Data)
                addFlow(flow);
        }
        addElements();
        return std::move(m_figures);
    }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }
    const QString &idAt(int place) const { return m_design.elements.at(place).first; }

    bool isOrigin(int place) const
    {
        return at(place).kind == Kind::Event || at(place).kind == Kind::Source;
    }

    void addTarget(int target)
    {
        TargetFigures figures;
        figures.target = target;
        for (int from = 0; from < m_data.size(); ++from) {
            if (at(from).kind == Kind::Event)
                addReaction(from, target, figures.reaction);
            if (isOrigin(from)) {
                addStaleness(from, target, figures.staleness);
                addModelAge(from, target, figures.modelAge);
            }
        }
        figures.due = dueFigures(m_design, m_data, target, m_options.from);
        m_figures.targets << figures;
    }

    void addReaction(int event, int target, QList<PathFigures> &list)
    {
        const Ends ends{Question::Reaction, event, target};
        if (const auto figures = figuresOn(ends))
            list << held(*figures, ends, at(target).maxLatency);
    }

    /// The limit of a target holds over the flows that have none of their own for the origin.
    void addStaleness(int origin, int target, QList<PathFigures> &list)
    {
        Ends ends{Question::Staleness, origin, target};
        auto figures = figuresOn(ends);
        if (!figures)
            return;
        for (const Graph::Edge &edge : m_data.into(target)) {
            if (m_design.flows.at(edge.flow).maxAge.forOrigin(idAt(origin)))
                ends.without << edge.flow;
        }
        const auto limit = at(target).maxStaleness.forOrigin(idAt(origin));
        if (ends.without.isEmpty()) {
            list << held(*figures, ends, limit);
            return;
        }
        if (m_timing.between(ends).isEmpty()) { // every flow has its own
            if (limit)
                figures->limit = limit->seconds();
            list << *figures;
            return;
        }
        const std::optional<PathTime> counting = m_timing.time(ends);
        figures->judged = counting ? counting->judged(m_design.header.judgeAt) : std::nullopt;
        list << held(*figures, ends, limit);
    }

    void addModelAge(int origin, int target, QList<PathFigures> &list)
    {
        if (!m_timing.hasModels())
            return;
        if (const auto figures
            = figuresOn({Question::Staleness, origin, m_timing.modelPlace(target)}))
            list << *figures;
    }

    void addFlow(int flow)
    {
        FlowFigures figures;
        figures.flow = flow;
        const AgeLimit &limit = m_design.flows.at(flow).maxAge;
        for (int origin = 0; origin < m_data.size(); ++origin) {
            if (!isOrigin(origin))
                continue;
            const Ends ends = m_timing.endsOf(origin, flow);
            if (const auto age = figuresOn(ends))
                figures.age << held(*age, ends, limit.forOrigin(idAt(origin)));
        }
        m_figures.flows << figures;
    }

    /// Nothing where no way leads there.
    std::optional<PathFigures> figuresOn(const Ends &ends) const
    {
        const Between part = m_timing.between(ends);
        if (part.isEmpty())
            return std::nullopt;
        PathFigures figures;
        figures.from = ends.origin;
        figures.time = m_timing.time(ends);
        if (figures.time)
            figures.judged = figures.time->judged(m_design.header.judgeAt);
        if (ends.question != Question::Reaction)
            figures.window = windowsOn(ends, part);
        return figures;
    }

    /// What windows add, over the way on which they add most.
    std::optional<WindowAges> windowsOn(const Ends &ends, const Between &part) const
    {
        QHash<int, double> longest;
        for (const int node : part.elements) {
            const Element &element = at(node % int(m_design.elements.size()));
            const bool isWindowed = element.featureClass == FeatureClass::Windowed && element.window
                && !(ends.question == Question::FlowAge && node == ends.target);
            double before = 0;
            for (const int from : m_timing.before(ends, part, node))
                before = std::max(before, longest.value(from));
            longest.insert(node, before + (isWindowed ? element.window->seconds() : 0));
        }
        const double window = longest.value(ends.target);
        return window > 0 ? std::optional(WindowAges{window / 2, window}) : std::nullopt;
    }

    PathFigures held(PathFigures figures, const Ends &ends, const std::optional<Duration> &limit)
    {
        if (!limit)
            return figures;
        figures.limit = limit->seconds();
        if (figures.judged) {
            figures.slack = *figures.limit - *figures.judged;
            m_figures.limits << TimeLimit{ends, *figures.limit, *figures.judged};
        }
        return figures;
    }

    void addElements()
    {
        const QList<StageTempo> tempos = stageTempos(m_design, m_data);
        const auto slacks = slacksOf(m_design, m_timing, m_figures.limits);
        for (int place = 0; place < m_data.size(); ++place) {
            ElementFigures figures;
            figures.tempo = tempos.at(place);
            figures.slack = slacks.at(place);
            if (figures.tempo.hasOwn && figures.slack) {
                figures.natural = bandOf(m_design.header.bands,
                                         *figures.tempo.contribution + figures.slack->seconds);
            }
            m_figures.elements << figures;
        }
        m_figures.margins = marginsOf(m_design, m_data, m_options.from);
        for (const Margin &margin : std::as_const(m_figures.margins)) {
            std::optional<double> &smallest = m_figures.elements[margin.element].margin;
            smallest = std::min(smallest.value_or(margin.seconds), margin.seconds);
        }
    }

    const Design &m_design;
    Graph m_data;
    const TimingOptions &m_options;
    PathTiming m_timing;
    Figures m_figures;
};

} // namespace

std::optional<QString> ElementFigures::naturalWord() const
{
    if (tempo.inherited)
        return QStringLiteral("inherited");
    if (!tempo.hasOwn)
        return std::nullopt;
    return natural ? word(*natural) : QStringLiteral("unasked");
}

const TargetFigures *Figures::target(int place) const
{
    const auto found = std::ranges::find(targets, place, &TargetFigures::target);
    return found == targets.end() ? nullptr : &*found;
}

Figures figuresOf(const Design &design, const TimingOptions &options)
{
    return FigureMaker(design, options).take();
}

} // namespace tempo
