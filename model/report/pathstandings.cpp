#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/report/standings.h"
#include "model/timing/figurewords.h"

#include <QCoreApplication>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Consequences)
};

using Mark = Standing::Mark;

/// A figure of a path with its limit; \a isJudged: it is the one that the limit is held against.
Standing standingOf(const std::optional<PathFigures> &path, std::optional<double> seconds,
                    bool isJudged, bool isAge)
{
    if (!path)
        return {Tr::tr("none"), Mark::None};
    if (!path->time || !seconds)
        return {Tr::tr("not known"), Mark::None};
    const QString text = judgedText(*path->time, *seconds);
    if (!isJudged || !path->slack)
        return {text, Mark::None};
    const QString left = displayDuration(std::abs(*path->slack));
    if (*path->slack >= 0)
        return {Tr::tr("%1, slack %2", "a time and what is left of its limit").arg(text, left),
                Mark::Met};
    return {(isAge ? Tr::tr("%1, too old by %2") : Tr::tr("%1, too late by %2")).arg(text, left),
            Mark::Missed};
}

std::optional<double> judged(const std::optional<PathFigures> &path, JudgeAt judgeAt)
{
    if (!path)
        return std::nullopt;
    return path->judged || !path->time ? path->judged : path->time->judged(judgeAt);
}

struct OtherFigure
{
    QString name;
    std::optional<double> before;
    std::optional<double> after;
};

QList<OtherFigure> otherFigures(const PathChange &change)
{
    if (!change.before || !change.after || !change.before->time || !change.after->time)
        return {};
    const PathTime &was = *change.before->time;
    const PathTime &is = *change.after->time;
    return {{Tr::tr("worst"), was.worst, is.worst},
            {QStringLiteral("p99"), was.p99, is.p99},
            {QStringLiteral("p50"), was.p50, is.p50},
            {Tr::tr("mean"), was.mean, is.mean},
            {Tr::tr("best"), was.best, is.best}};
}

} // namespace

PathStandings pathStandings(const PathChange &change, const PathJudges &judges)
{
    const bool isAge = change.of != TimedPath::Of::Reaction;
    const auto &named = change.after ? change.after : change.before;
    const JudgeAt judgeAt = change.after ? judges.after : judges.before;
    PathStandings both{named->time ? judgedName(*named->time, judgeAt) : QString(),
                       standingOf(change.before, judged(change.before, judges.before), true, isAge),
                       standingOf(change.after, judged(change.after, judges.after), true, isAge)};
    if (both.before != both.after)
        return both;
    for (const OtherFigure &figure : otherFigures(change)) {
        PathStandings other{figure.name, standingOf(change.before, figure.before, false, isAge),
                            standingOf(change.after, figure.after, false, isAge)};
        if (other.before != other.after)
            return other;
    }
    return both;
}

QString pathLabel(const PathChange &change, const QString &from, const QString &figure)
{
    const auto named = [&] {
        switch (change.of) {
        case TimedPath::Of::Reaction:
            return Tr::tr("Reaction to “%1”");
        case TimedPath::Of::Age:
            return Tr::tr("Age of “%1”");
        case TimedPath::Of::ModelAge:
            return Tr::tr("Age of the model from “%1”");
        case TimedPath::Of::AgeOverFlow:
            break;
        }
        return Tr::tr("Age of “%1” where it is read");
    };
    const QString path = named().arg(isolated(from));
    return figure.isEmpty() ? path
                            : Tr::tr("%1, %2", "a time and which of its figures").arg(path, figure);
}

} // namespace tempo
