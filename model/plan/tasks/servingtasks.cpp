#include "model/plan/tasklist.h"

#include "model/base/displaytext.h"
#include "model/timing/pathwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// Step 3: for each prediction a small prototype from end to end, held against its limit.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ServingTasks)
};

/// The tightest latency limit among a prediction and the actions it leads to: whose it is.
int tightestLimit(const PlanContext &context, int prediction)
{
    QList<int> targets = context.only(context.data.downstream(prediction), Kind::Action);
    targets.prepend(prediction);
    targets.removeIf([&](int place) { return !context.element(place).maxLatency; });
    const auto tightest = std::ranges::min_element(
        targets, {}, [&](int place) { return context.element(place).maxLatency->seconds(); });
    return tightest == targets.end() ? -1 : *tightest;
}

QString whyServe(const PlanVerdict &verdict)
{
    const QString word = verdictTitle(verdict.verdict);
    switch (verdict.from) {
    case PlanVerdict::From::Settled:
        return Tr::tr("Settled verdict: %1.").arg(word);
    case PlanVerdict::From::Scored:
        return Tr::tr("Scored verdict: %1; not settled yet.").arg(word);
    case PlanVerdict::From::Tempos:
        break;
    }
    return Tr::tr("Nothing is scored yet; as drawn: %1.").arg(word);
}

/// The reaction of a target that has least left of its limit; null where nothing can be judged.
const PathFigures *tightestReaction(const PlanContext &context, int target)
{
    const TargetFigures *figures = context.assessment.figures.target(target);
    const PathFigures *tightest = nullptr;
    for (qsizetype i = 0; figures && i < figures->reaction.size(); ++i) {
        const PathFigures &path = figures->reaction.at(i);
        if (path.slack && (!tightest || *path.slack < *tightest->slack))
            tightest = &path;
    }
    return tightest;
}

/// How the design as drawn stands to the limit of a target, as a sentence after a space.
QString asDrawn(const PlanContext &context, int target)
{
    const PathFigures *path = tightestReaction(context, target);
    if (!path)
        return {};
    const QString left = pathDuration(std::abs(*path->slack));
    return u' '
        + (*path->slack < 0 ? Tr::tr("As drawn it is %1 over.").arg(left)
                            : Tr::tr("As drawn it leaves %1.").arg(left));
}

QString budget(const PlanContext &context, int prediction)
{
    const int limited = tightestLimit(context, prediction);
    if (limited < 0)
        return Tr::tr("No deadline is known: measure first, then ask for one.");
    return Tr::tr("From the event to %1 the prototype stays within %2 at %3.")
               .arg(context.title(limited),
                    displayDuration(context.element(limited).maxLatency->seconds()),
                    word(context.design.header.judgeAt))
        + asDrawn(context, limited);
}

QStringList openQuestions(const PlanContext &context, int prediction)
{
    QList<int> targets = context.only(context.data.downstream(prediction), Kind::Action);
    targets.prepend(prediction);
    QStringList ids{u"decide@design"_s, TaskList::idOf("decide"_L1, context.id(prediction))};
    for (int target : std::as_const(targets))
        ids << TaskList::idOf("deadline"_L1, context.id(target));
    return ids;
}

} // namespace

void addServingTasks(const PlanContext &context, TaskList &tasks)
{
    for (int prediction : context.ofKind(Kind::Prediction)) {
        Task &task = tasks.add("serve"_L1, context, prediction);
        task.why = whyServe(context.verdictOf(prediction));
        task.acceptance += u' ' + budget(context, prediction);
        task.after = openQuestions(context, prediction);
    }
}

} // namespace tempo
