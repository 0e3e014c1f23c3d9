#include "widgets/views/value/valuewords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/decision/ladderwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ValueView)
};

QString titleIn(const ValueAnswer &answer)
{
    return isolated(answer.design.titleOf(answer.target));
}

QString missingKeys(const Element &element)
{
    QStringList missing{Tr::tr("how its value falls with time")};
    if (!element.value || !element.value->perEvent)
        missing << Tr::tr("what one is worth");
    if (!element.value || !element.value->rate)
        missing << Tr::tr("how many are wanted");
    return missing.join(Tr::tr(", "));
}

ValueWords withoutDecay(const ValueAnswer &answer)
{
    const Element &element = answer.design.element(answer.target);
    return {Tr::tr("What is “%1” worth when it comes late?").arg(titleIn(answer)),
            Tr::tr("Say here: %1. Then every tempo is weighed against its cost.")
                .arg(missingKeys(element)),
            Tone::Quiet};
}

QString whyUnknown(const ValueAnswer &answer)
{
    if (answer.events.isEmpty())
        return Tr::tr("No event reaches “%1”, so there is nothing to react to. Draw the event "
                      "that it answers on the canvas.")
            .arg(titleIn(answer));
    return Tr::tr("How long “%1” takes to react can't be told: flows go in a circle, runs pile "
                  "up, or nothing ever triggers a stage on the way.")
        .arg(titleIn(answer));
}

QString moneyGap(const ValueAnswer &answer)
{
    const auto &value = answer.design.element(answer.target).value;
    if (!value || (value->perEvent && value->rate))
        return {};
    return Tr::tr("What is lost can't be told in money: say what one is worth and how many are "
                  "wanted.");
}

QString unknownGap(const ValueAnswer &answer)
{
    if (answer.unknown.isEmpty())
        return {};
    QStringList titles;
    for (const QString &id : answer.unknown)
        titles << u'“' + isolated(answer.design.titleOf(id)) + u'”';
    return Tr::tr("No time is known for %1: less may be kept than is told here.",
                  "one or more titles")
        .arg(titles.join(Tr::tr(", ")));
}

} // namespace

ValueWords valueWords(const ValueAnswer &answer)
{
    if (answer.target.isEmpty())
        return {Tr::tr("Working out what each tempo keeps …"), {}, Tone::Quiet};
    if (!answer.ladder)
        return withoutDecay(answer);
    if (!answer.ladder->recommended)
        return {ladderAnswer(answer.design, *answer.ladder),
                answer.ladder->current.figures.kept ? QString() : whyUnknown(answer), Tone::Tight};
    return {ladderAnswer(answer.design, *answer.ladder),
            slowerAnswer(answer.design, *answer.ladder),
            answer.ladder->isReflex ? Tone::Tight : Tone::Met};
}

QStringList gapWords(const ValueAnswer &answer)
{
    QStringList words;
    if (!answer.ladder)
        return words;
    words << unknownGap(answer) << moneyGap(answer);
    const auto addGaps = [&](const LadderStep &step) {
        for (const StageCost &cost : step.costs) {
            for (const CostGap gap : cost.gaps)
                words << gapText(answer.design, cost, gap);
        }
    };
    addGaps(answer.ladder->current);
    for (const LadderStep &rung : answer.ladder->rungs)
        addGaps(rung);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QString stageWords(const Design &design, const StageCost &cost)
{
    const QLocale locale;
    QStringList parts;
    if (cost.isAlwaysOn)
        parts << Tr::tr("always on, %n replica(s)", nullptr, int(cost.replicas));
    else
        parts << Tr::tr("%1 runs a month, %2 h busy")
                     .arg(locale.toString(cost.runs, 'f', cost.runs < 100 ? 1 : 0),
                          locale.toString(cost.busyHours, 'f', cost.busyHours < 100 ? 1 : 0));
    parts << (cost.perMonth
                  ? Tr::tr("%1 a month").arg(displayMoney(*cost.perMonth, design.header.currency))
                  : Tr::tr("cost not known"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tempo
