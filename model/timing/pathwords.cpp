#include "model/timing/pathwords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"

#include <QCoreApplication>

#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PathWords)
};

constexpr double minute = 60;
constexpr double day = 86'400;

QString titleAt(const Design &design, int place)
{
    return isolated(design.titleOf(design.elements.at(place).first));
}

bool isOld(const TimedPath &path)
{
    return path.of != TimedPath::Of::Reaction;
}

/// What the path is about, as the beginning of a sentence that goes on with a figure.
QString subject(const Design &design, const TimedPath &path)
{
    const QString from = titleAt(design, path.figures.from);
    const QString target = titleAt(design, path.target);
    switch (path.of) {
    case TimedPath::Of::Reaction:
        return Tr::tr("“%1” reflects “%2”").arg(target, from);
    case TimedPath::Of::Age:
        return Tr::tr("What “%1” holds of “%2” is").arg(target, from);
    case TimedPath::Of::AgeOverFlow:
        return Tr::tr("What “%1” gets of “%2” from “%3” is")
            .arg(target, from, isolated(design.titleOf(design.flows.at(*path.flow).from)));
    case TimedPath::Of::ModelAge:
        break;
    }
    return Tr::tr("What the model in “%1” has learned from “%2” is").arg(target, from);
}

/// "always 5 h", or what is known of best, mean and worst; %1 of the words that follow is a figure.
QString figuresOfReaction(const PathTime &time)
{
    const QString best = pathDuration(time.best);
    const QString worst = time.worst ? pathDuration(*time.worst) : QString();
    if (time.worst && *time.worst == time.best)
        return Tr::tr("always %1 later", "reaction").arg(best);
    if (time.mean && time.worst)
        return Tr::tr("%1 later on average and %2 later in the worst case", "reaction")
            .arg(pathDuration(*time.mean), worst);
    if (time.mean && time.p99)
        return Tr::tr("%1 later on average and within %2 in 99 of 100 cases; there is no bound",
                      "reaction")
            .arg(pathDuration(*time.mean), pathDuration(*time.p99));
    return time.worst ? Tr::tr("between %1 and %2 later", "reaction").arg(best, worst)
                      : Tr::tr("%1 later at the earliest", "reaction").arg(best);
}

QString figuresOfAge(const PathTime &time)
{
    const QString best = pathDuration(time.best);
    const QString worst = time.worst ? pathDuration(*time.worst) : QString();
    if (time.worst && *time.worst == time.best)
        return Tr::tr("always %1 old").arg(best);
    if (time.mean && time.worst)
        return Tr::tr("%1 old on average and %2 old in the worst case")
            .arg(pathDuration(*time.mean), worst);
    if (time.mean && time.p99)
        return Tr::tr("%1 old on average and at most %2 in 99 of 100 cases; there is no bound")
            .arg(pathDuration(*time.mean), pathDuration(*time.p99));
    return time.worst ? Tr::tr("between %1 and %2 old").arg(best, worst)
                      : Tr::tr("%1 old at least").arg(best);
}

QString atLeast(const QString &figures, const PathTime &time)
{
    return time.complete ? figures : Tr::tr("at least %1", "a figure of time").arg(figures);
}

QString exactInWords(const PathTime &time)
{
    return time.horizon ? Tr::tr("Exact, over every moment of %1.", "a length of time")
                              .arg(pathDuration(*time.horizon))
                        : Tr::tr("Exact: nothing on the way depends on the time of day.");
}

QString simulatedInWords(const PathTime &time)
{
    if (!time.confidence)
        return Tr::tr("Simulated, because something on the way is random or takes too long to "
                      "repeat.");
    const Confidence &p99 = time.confidence->p99;
    return Tr::tr("Simulated, because something on the way is random or takes too long to repeat: "
                  "p99 lies between %1 and %2 with a confidence of 95 %.")
        .arg(pathDuration(p99.low), pathDuration(p99.high));
}

} // namespace

QString pathDuration(double seconds)
{
    const double minutes = std::round(std::abs(seconds) / minute);
    const double days = std::floor(minutes * minute / day);
    if (days < 1)
        return displayDuration(seconds);
    const double rest = minutes * minute - days * day;
    const QString whole = displayDuration(seconds < 0 ? -days * day : days * day);
    return rest > 0
        ? Tr::tr("%1 %2", "days, then hours and minutes").arg(whole, displayDuration(rest))
        : whole;
}

QString pathTitle(const Design &design, const TimedPath &path)
{
    const QString from = titleAt(design, path.figures.from);
    const QString target = titleAt(design, path.target);
    if (path.of == TimedPath::Of::ModelAge)
        return Tr::tr("%1 → model in %2").arg(from, target);
    if (path.of != TimedPath::Of::AgeOverFlow)
        return Tr::tr("%1 → %2").arg(from, target);
    const QString over = isolated(design.titleOf(design.flows.at(*path.flow).from));
    return over == from ? Tr::tr("%1 → %2, straight").arg(from, target)
                        : Tr::tr("%1 → %2, from %3").arg(from, target, over);
}

QString pathAnswer(const Design &design, const TimedPath &path)
{
    const QString about = subject(design, path);
    if (!path.figures.time) {
        return Tr::tr("How long it takes from “%1” to “%2” isn't defined: there is a cycle on the "
                      "way, or runs pile up.")
            .arg(titleAt(design, path.figures.from), titleAt(design, path.target));
    }
    const PathTime &time = *path.figures.time;
    const QString figures = isOld(path) ? figuresOfAge(time) : figuresOfReaction(time);
    return Tr::tr("%1 %2.", "subject, then figures of time").arg(about, atLeast(figures, time));
}

QString limitAnswer(const Design &design, const TimedPath &path)
{
    const PathFigures &figures = path.figures;
    if (!figures.limit)
        return path.of == TimedPath::Of::ModelAge ? QString() : Tr::tr("It has no limit.");
    const QString limit = pathDuration(*figures.limit);
    if (!figures.slack || !figures.time) {
        return figures.judged && !isOld(path)
            ? QString()
            : Tr::tr("The limit of %1 can't be held against it here.").arg(limit);
    }
    const QString judged = judgedTitle(design, *figures.time);
    if (*figures.slack >= 0)
        return Tr::tr("The limit of %1 is met with %2 to spare, judged at %3.")
            .arg(limit, pathDuration(*figures.slack), judged);
    const QString over = pathDuration(-*figures.slack);
    return isOld(path)
        ? Tr::tr("That is %1 too old for its limit of %2, judged at %3.").arg(over, limit, judged)
        : Tr::tr("That is %1 too late for its limit of %2, judged at %3.").arg(over, limit, judged);
}

QString methodInWords(const Design &design, const PathTime &time)
{
    QStringList sentences;
    switch (time.method) {
    case Method::Exact:
        sentences << exactInWords(time);
        break;
    case Method::Bounds:
        sentences << Tr::tr("Bounds only: clocks of unknown phase depend on each other, so that "
                            "nothing is known between the best and the worst.");
        break;
    case Method::Simulated:
        sentences << simulatedInWords(time);
        break;
    }
    if (!time.complete)
        sentences << Tr::tr("A latency on the way is unknown and counts as nothing: the figures "
                            "are lower bounds.");
    sentences << Tr::tr("Judged at %1.").arg(judgedTitle(design, time));
    return sentences.join(u' ');
}

QString partTitle(PathPart::Kind kind)
{
    switch (kind) {
    case PathPart::Kind::Waiting:
        return Tr::tr("waiting");
    case PathPart::Kind::Reading:
        return Tr::tr("reading");
    case PathPart::Kind::Running:
        return Tr::tr("running");
    case PathPart::Kind::Transport:
        break;
    }
    return Tr::tr("transport");
}

QString judgedTitle(const Design &design, const PathTime &time)
{
    const bool isWorst = time.method == Method::Bounds || design.header.judgeAt == JudgeAt::Worst;
    return isWorst ? Tr::tr("the worst case") : word(design.header.judgeAt);
}

} // namespace tempo
