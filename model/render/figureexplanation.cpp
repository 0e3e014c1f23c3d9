#include "model/render/figureexplanation.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/timing/criticalpath.h"
#include "model/timing/pathwords.h"
#include "model/timing/worstwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FigureExplanation)
};

constexpr qsizetype mostPaths = 6; ///< of those of a target without a limit

QString titleAt(const Design &design, int place)
{
    return isolated(design.titleOf(design.elements.at(place).first));
}

QString joinedLines(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

TimedPath timed(Question question, int target, const PathFigures &path,
                std::optional<int> flow = {})
{
    using Of = TimedPath::Of;
    const Of of = question == Question::Reaction ? Of::Reaction : flow ? Of::AgeOverFlow : Of::Age;
    return {of, target, flow, path, {}};
}

/// The path of a slack, which \a path points to.
TimedPath timed(const DesignFigures &of, const ElementSlack &slack, const PathFigures &path)
{
    for (const FlowFigures &flow : of.figures.flows) {
        for (const PathFigures &age : flow.age) {
            if (&age == &path)
                return timed(slack.question, slack.limited, path, flow.flow);
        }
    }
    return timed(slack.question, slack.limited, path);
}

QString answered(const Design &design, const TimedPath &path)
{
    return pathAnswer(design, path) + u' ' + limitAnswer(design, path);
}

/// How its worst case comes about, and how its figures were come by.
QStringList grounds(const Design &design, const TimedPath &path)
{
    if (!path.figures.time)
        return {};
    return {worstCaseInWords(design, path), methodInWords(design, *path.figures.time)};
}

QStringList slackLines(const DesignFigures &of, const ElementSlack &slack, int place)
{
    const PathFigures *limited = of.limitedPath(slack);
    if (!limited)
        return {};
    const TimedPath path = timed(of, slack, *limited);
    QStringList lines{answered(of.design, path)};
    if (isKeptByOthers(slack, limited))
        lines << Tr::tr("The ways through here alone would be %1 too long; others keep the limit.")
                     .arg(pathDuration(-slack.seconds));
    else if (limited->slack == slack.seconds || place == slack.limited)
        lines << grounds(of.design, path);
    else if (slack.seconds < 0)
        lines << Tr::tr("The ways through here are %1 too long.").arg(pathDuration(-slack.seconds));
    else
        lines << Tr::tr("The ways through here leave %1.").arg(pathDuration(slack.seconds));
    return lines;
}

QStringList unlimitedLines(const Design &design, const TargetFigures &target)
{
    QStringList lines;
    for (const PathFigures &path : target.reaction)
        lines << answered(design, timed(Question::Reaction, target.target, path));
    for (const PathFigures &path : target.staleness)
        lines << answered(design, timed(Question::Staleness, target.target, path));
    return lines.mid(0, mostPaths);
}

QString dueLine(const TargetFigures &target)
{
    if (!target.due)
        return {};
    const DueFigures &due = *target.due;
    const QString sentence = due.margin < 0
        ? Tr::tr("When it is due, its run is %1 late.").arg(pathDuration(-due.margin))
        : Tr::tr("It is ready %1 before it is due.").arg(pathDuration(due.margin));
    if (due.late <= 0)
        return sentence;
    const QString share = QLocale().toString(100 * due.late, 'g', 3);
    return sentence + u' ' + Tr::tr("%1 % of the runs come too late.").arg(share);
}

/// Which limit would ask something of an element.
QString unaskedLine(const Design &design, int element)
{
    for (const int place : Graph(design).downstream(element)) {
        const Kind kind = design.elements.at(place).second.kind;
        if (kind == Kind::Prediction || kind == Kind::Action)
            return Tr::tr("No limit asks anything of it. Say how soon “%1” must react, or how old "
                          "its data may be, and its slack is shown.")
                .arg(titleAt(design, place));
    }
    return Tr::tr("No prediction or action comes after it, so no limit asks anything of it.");
}

/// How soon after it is ready it is read.
QString marginLine(const DesignFigures &of, int element)
{
    const Margin *smallest = nullptr;
    for (const Margin &margin : of.figures.margins) {
        if (margin.element == element && (!smallest || margin.seconds < smallest->seconds))
            smallest = &margin;
    }
    if (!smallest)
        return {};
    const QString reader = titleAt(of.design, smallest->reader);
    return smallest->seconds < 0 ? Tr::tr("“%1” reads it %2 before it is ready.")
                                       .arg(reader, pathDuration(-smallest->seconds))
                                 : Tr::tr("It is ready %2 before “%1” reads it.")
                                       .arg(reader, pathDuration(smallest->seconds));
}

QString tempoLine(const ElementFigures &figures)
{
    if (figures.tempo.inherited)
        return Tr::tr("It runs when its input does, so its tempo is that of its input.");
    if (!figures.tempo.hasOwn || !figures.tempo.current)
        return {};
    const QString current = tempoTitle(*figures.tempo.current);
    if (!figures.natural)
        return Tr::tr("Its tempo: %1.").arg(current);
    const QString natural = tempoTitle(*figures.natural);
    if (*figures.natural < *figures.tempo.current)
        return Tr::tr("Its tempo: %1. It could be %2 with no limit missed.").arg(current, natural);
    if (*figures.natural > *figures.tempo.current)
        return Tr::tr("Its tempo: %1. To meet its limit it would have to be %2.")
            .arg(current, natural);
    return Tr::tr("Its tempo: %1. Any slower tempo would miss a limit.").arg(current);
}

} // namespace

QString explainedFigures(const DesignFigures &of, const QString &element)
{
    const auto place = int(of.design.elements.indexOf(element));
    if (place < 0 || place >= of.figures.elements.size())
        return {};
    const ElementFigures &figures = of.figures.elements.at(place);
    const TargetFigures *target = of.figures.target(place);
    QStringList lines;
    if (target)
        lines << dueLine(*target);
    if (figures.slack)
        lines << slackLines(of, *figures.slack, place);
    else if (target)
        lines << unlimitedLines(of.design, *target);
    else
        lines << unaskedLine(of.design, place);
    lines << marginLine(of, place);
    if (!figures.slack || !isKeptByOthers(*figures.slack, of.limitedPath(*figures.slack)))
        lines << tempoLine(figures);
    return joinedLines(lines);
}

QString explainedFigures(const DesignFigures &of, const FlowKey &flow, const QString &chosen)
{
    const auto place = int(of.design.flowIndex(flow));
    if (place < 0 || of.figures.elements.isEmpty())
        return {};
    const auto reader = int(of.design.elements.indexOf(flow.to));
    QStringList lines;
    for (const FlowFigures &figures : of.figures.flows) {
        if (figures.flow != place)
            continue;
        for (const PathFigures &path : figures.age) {
            if (path.limit)
                lines << answered(of.design, timed(Question::FlowAge, reader, path, place));
        }
    }
    const auto at = of.design.elements.indexOf(chosen);
    const std::optional<CriticalPath> critical
        = criticalPath(of.design, of.figures, at < 0 ? std::nullopt : std::optional(int(at)));
    if (critical && critical->flows.contains(place)) {
        const TimedPath path
            = timed(critical->question, critical->target, critical->figures, critical->aged);
        const QString answer = answered(of.design, path);
        if (!lines.contains(answer))
            lines << Tr::tr("On the critical path: %1").arg(answer);
        lines << grounds(of.design, path);
    }
    return joinedLines(lines);
}

} // namespace tempo
