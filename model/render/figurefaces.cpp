#include "model/render/figurefaces.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/timing/criticalpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FigureFaces)
};

QString shown(double seconds)
{
    return isolatedFigure(displayDuration(seconds));
}

QString atLeast(const QString &figure, bool isComplete)
{
    return isComplete ? figure : Tr::tr("at least %1").arg(figure);
}

/// A time as it is judged: "p99 141 ms", "worst 26 h 40 min", "age 1 d 5 h".
QString judgedWords(const PathFigures &path, Question question, JudgeAt judgeAt)
{
    const bool isComplete = !path.time || path.time->complete;
    const QString figure = atLeast(shown(*path.judged), isComplete);
    if (question != Question::Reaction)
        return Tr::tr("age %1").arg(figure);
    const bool isBound = path.time && path.time->method == Method::Bounds;
    return judgeAt == JudgeAt::Worst || isBound
        ? Tr::tr("worst %1").arg(figure)
        : Tr::tr("%1 %2", "a percentile and its figure").arg(word(judgeAt), figure);
}

std::optional<Standing> standingOfPath(const PathFigures &path)
{
    if (!path.slack || !path.limit)
        return std::nullopt;
    return standingOf(*path.slack, *path.limit);
}

/// The path of which the smallest share of its limit is left; null without one.
const PathFigures *tightest(const QList<PathFigures> &paths)
{
    const auto share = [](const PathFigures &path) {
        return path.slack && path.limit ? *path.slack / std::max(*path.limit, 1e-9) : HUGE_VAL;
    };
    const auto found = std::ranges::min_element(paths, {}, share);
    return found == paths.end() || !found->slack ? nullptr : &*found;
}

class FaceMaker
{
public:
    FaceMaker(const DesignFigures &of, bool isComplete)
        : m_of(of), m_design(of.design), m_figures(of.figures), m_isOpen(m_design.elements.size())
    {
        if (!isComplete)
            findOpen();
    }

    FigureFaces take(const QString &chosen)
    {
        for (int place = 0; place < int(m_figures.elements.size()); ++place)
            addElement(place);
        for (const TargetFigures &target : m_figures.targets)
            addTarget(target);
        for (const FlowFigures &flow : m_figures.flows)
            addFlow(flow);
        addCriticalPath(chosen);
        return std::move(m_faces);
    }

private:
    const QString &idAt(int place) const { return m_design.elements.at(place).first; }
    ElementFigure &faceAt(int place) { return m_faces.elements[idAt(place)]; }

    static bool isMissing(const PathFigures &path) { return !path.judged; }

    void markOpen(int target, const QList<PathFigures> &paths, const Graph &data)
    {
        if (m_isOpen.at(target) || std::ranges::none_of(paths, isMissing))
            return;
        m_isOpen[target] = true;
        for (const int place : data.upstream(target))
            m_isOpen[place] = true;
    }

    /// What leads to a figure that is missing may have less slack than what is known.
    void findOpen()
    {
        const Graph data(m_design);
        for (const TargetFigures &target : m_figures.targets) {
            markOpen(target.target, target.reaction, data);
            markOpen(target.target, target.staleness, data);
        }
        for (const FlowFigures &flow : m_figures.flows) {
            const auto reader = m_design.elements.indexOf(m_design.flows.at(flow.flow).to);
            markOpen(int(reader), flow.age, data);
        }
        m_isAnyOpen = m_isOpen.contains(true);
    }

    /// Events don't run, and what holds data only passes it on: their slack is that of others.
    bool spendsTime(int place) const
    {
        const StageTempo &tempo = m_figures.elements.at(place).tempo;
        return tempo.hasOwn || tempo.inherited
            || m_design.elements.at(place).second.kind == Kind::Source;
    }

    void addElement(int place)
    {
        const ElementFigures &figures = m_figures.elements.at(place);
        if (m_isOpen.at(place) || !figures.slack)
            return;
        const ElementSlack &slack = *figures.slack;
        const PathFigures *limited = m_of.limitedPath(slack);
        if (isKeptByOthers(slack, limited))
            return;
        ElementFigure &face = faceAt(place);
        if (figures.tempo.complete && figures.natural != figures.tempo.current)
            face.natural = figures.natural;
        if (!spendsTime(place))
            return;
        const bool isComplete = !limited || !limited->time || limited->time->complete;
        face.figure = {slackWords(slack.seconds, slack.limit, slack.question, isComplete),
                       standingOf(slack.seconds, slack.limit), false};
    }

    void addTarget(const TargetFigures &target)
    {
        if (m_isOpen.at(target.target))
            return;
        ElementFigure &face = faceAt(target.target);
        for (const auto *paths : {&target.reaction, &target.staleness}) {
            for (const PathFigures &path : *paths)
                face.flag = std::max(face.flag, standingOfPath(path));
        }
        if (target.due) {
            const Standing due = standingOf(*target.due);
            face.flag = std::max(face.flag, std::optional(due));
            if (!face.figure.standing || due > *face.figure.standing)
                face.figure = {dueWords(*target.due), due, false};
        }
        if (face.figure.text.isEmpty())
            addOwn(target, face.figure);
    }

    /// Its own tightest limit, else what it takes without one.
    void addOwn(const TargetFigures &target, FigureFace &face) const
    {
        using Kind = std::pair<Question, const QList<PathFigures> *>;
        for (const auto &[question, paths] : {Kind(Question::Reaction, &target.reaction),
                                              Kind(Question::Staleness, &target.staleness)}) {
            const PathFigures *own = tightest(*paths);
            const auto standing = own ? standingOfPath(*own) : std::nullopt;
            if (!standing || standing <= face.standing)
                continue;
            const bool isComplete = !own->time || own->time->complete;
            face = {slackWords(*own->slack, *own->limit, question, isComplete), standing, false};
        }
        if (face.text.isEmpty())
            face.text = unlimitedWords(target);
    }

    /// The greatest reaction, else the greatest age.
    QString unlimitedWords(const TargetFigures &target) const
    {
        using Kind = std::pair<Question, const QList<PathFigures> *>;
        for (const auto &[question, paths] : {Kind(Question::Reaction, &target.reaction),
                                              Kind(Question::Staleness, &target.staleness)}) {
            const auto most = std::ranges::max_element(*paths, {}, &PathFigures::judged);
            if (most != paths->end() && most->judged)
                return judgedWords(*most, question, m_design.header.judgeAt);
        }
        return {};
    }

    void addFlow(const FlowFigures &flow)
    {
        const PathFigures *path = tightest(flow.age);
        if (!path || std::ranges::any_of(flow.age, isMissing))
            return;
        const Standing standing = *standingOfPath(*path);
        const QString age = atLeast(shown(*path->judged), !path->time || path->time->complete);
        m_faces.flows[m_design.flows.at(flow.flow).key()].age
            = {Tr::tr("%1 age %2 of %3", "sign, age, limit")
                   .arg(signOf(standing), age, shown(*path->limit)),
               standing, false};
    }

    void addCriticalPath(const QString &chosen)
    {
        const auto place = m_design.elements.indexOf(chosen);
        const std::optional<CriticalPath> path = criticalPath(
            m_design, m_figures, place < 0 ? std::nullopt : std::optional(int(place)));
        if (!path || path->flows.isEmpty() || (m_isAnyOpen && m_isOpen.at(path->target)))
            return;
        for (const int element : path->elements)
            faceAt(element).isCritical = true;
        for (const int flow : path->flows) {
            FlowFigure &face = m_faces.flows[m_design.flows.at(flow).key()];
            face.isCritical = true;
            face.critical = path->standing();
        }
        if (path->aged) // its own limit says it
            return;
        QString text = judgedWords(path->figures, path->question, m_design.header.judgeAt);
        if (const auto standing = path->standing())
            text = Tr::tr("%1 %2", "sign, figure").arg(signOf(*standing), text);
        m_faces.flows[m_design.flows.at(path->flows.last()).key()].figure
            = {text, path->standing(), false};
    }

    const DesignFigures &m_of;
    const Design &m_design;
    const Figures &m_figures;
    QList<bool> m_isOpen; ///< by place: whether figures that it leads to are missing yet
    bool m_isAnyOpen = false;
    FigureFaces m_faces;
};

void keepOld(FigureFace &face, const FigureFace &old)
{
    if (!face.text.isEmpty() || old.text.isEmpty())
        return;
    face = old;
    face.isOld = true;
}

} // namespace

QString signOf(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return QStringLiteral("✓");
    case Standing::Tight:
        return QStringLiteral("!");
    case Standing::Missed:
        break;
    }
    return QStringLiteral("✕");
}

QString slackWords(double seconds, double limit, Question question, bool isComplete)
{
    const Standing standing = standingOf(seconds, limit);
    if (standing != Standing::Missed) {
        const QString left = isComplete ? shown(seconds) : Tr::tr("at most %1").arg(shown(seconds));
        return Tr::tr("%1 slack %2", "sign, duration").arg(signOf(standing), left);
    }
    const QString over = atLeast(shown(-seconds), isComplete);
    return question == Question::Reaction
        ? Tr::tr("%1 %2 too slow", "sign, duration").arg(signOf(standing), over)
        : Tr::tr("%1 %2 too old", "sign, duration").arg(signOf(standing), over);
}

QString dueWords(const DueFigures &due)
{
    const QString sign = signOf(standingOf(due));
    if (due.margin < 0)
        return Tr::tr("%1 %2 too late", "sign, duration")
            .arg(sign, atLeast(shown(-due.margin), due.complete));
    const QString margin
        = due.complete ? shown(due.margin) : Tr::tr("at most %1").arg(shown(due.margin));
    return Tr::tr("%1 %2 early", "sign, duration").arg(sign, margin);
}

Standing standingOf(const DueFigures &due)
{
    if (due.margin < 0)
        return Standing::Missed;
    return due.late > 0 ? Standing::Tight : Standing::Met;
}

FigureFaces figureFaces(const DesignFigures &of, const QString &chosen, bool isComplete)
{
    return FaceMaker(of, isComplete).take(chosen);
}

FigureFaces computedFaces(const Design &design)
{
    return figureFaces({design, figuresOf(design)});
}

FigureFaces withOld(FigureFaces faces, const FigureFaces &old)
{
    for (auto it = old.elements.cbegin(); it != old.elements.cend(); ++it) {
        ElementFigure &face = faces.elements[it.key()];
        const bool isMissing = face.figure.text.isEmpty();
        keepOld(face.figure, it->figure);
        if (isMissing && !face.flag)
            face.flag = it->flag;
        if (!face.natural)
            face.natural = it->natural;
    }
    const bool hasPath = std::ranges::any_of(faces.flows, &FlowFigure::isCritical);
    for (auto it = old.flows.cbegin(); it != old.flows.cend(); ++it) {
        FlowFigure &face = faces.flows[it.key()];
        keepOld(face.age, it->age);
        if (hasPath)
            continue;
        keepOld(face.figure, it->figure);
        face.isCritical = it->isCritical;
        face.critical = it->critical;
    }
    return faces;
}

FigureFaces asOld(FigureFaces faces)
{
    for (ElementFigure &element : faces.elements)
        element.figure.isOld = true;
    for (FlowFigure &flow : faces.flows) {
        flow.figure.isOld = true;
        flow.age.isOld = true;
    }
    return faces;
}

} // namespace tempo
