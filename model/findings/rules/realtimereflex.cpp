#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/base/numbers.h"
#include "model/decision/ladderwords.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::RealTimeReflexRule)
};

constexpr double usualFactor = 10;

/// Whether a stage runs on arrival or always, could be in a slower band, and that much slower.
bool isFasterThanAsked(const RuleContext &context, int place, double factor)
{
    const ElementFigures &figures = context.assessment().figures.elements.at(place);
    const StageTempo &tempo = figures.tempo;
    return tempo.hasOwn && tempo.complete && figures.natural
        && context.paths.activations.at(place) != Activation::Scheduled
        && *figures.natural < *tempo.current
        && *tempo.contribution + figures.slack->seconds >= factor * *tempo.contribution;
}

Finding fasterThanAsked(const RuleContext &context, int place)
{
    const ElementFigures &figures = context.assessment().figures.elements.at(place);
    Finding finding = findingAbout(context, {place});
    finding.field = QStringLiteral("every");
    finding.figures.set(QStringLiteral("slack_s"), figures.slack->seconds);
    finding.message
        = Tr::tr("%1 is %2, but could take %3 longer with no limit missed: %4 would do.")
              .arg(named(context, place), tempoTitle(*figures.tempo.current).toLower(),
                   displayDuration(figures.slack->seconds), tempoTitle(*figures.natural).toLower());
    return finding;
}

Finding fasterThanWorth(const RuleContext &context, int place, const Ladder &ladder)
{
    Finding finding = findingAbout(context, {place});
    finding.field = QStringLiteral("value");
    if (ladder.savedPerMonth)
        finding.figures.set(QStringLiteral("saved"), *ladder.savedPerMonth);
    const LadderStep &better = ladder.rungs.at(*ladder.recommended);
    const auto money
        = [&](double amount) { return displayMoney(amount, context.design.header.currency); };
    const QString kept = numberText(std::round(1000 * *better.figures.kept) / 10);
    finding.message = ladder.savedPerMonth
        ? Tr::tr("%1 is %2, but its value asks for %3: “%4” keeps %5 percent of it for %6 a month "
                 "and saves %7 a month.")
              .arg(named(context, place), tempoTitle(*ladder.current.band).toLower(),
                   tempoTitle(*better.band).toLower(), better.title, kept,
                   money(*better.figures.costPerMonth), money(*ladder.savedPerMonth))
        : Tr::tr("%1 is %2, but its value asks for %3: “%4” keeps %5 percent of it for %6 a month.")
              .arg(named(context, place), tempoTitle(*ladder.current.band).toLower(),
                   tempoTitle(*better.band).toLower(), better.title, kept,
                   money(*better.figures.costPerMonth));
    return finding;
}

/// The ladder of a target, where it recommends a slower band than the design's.
const Ladder *reflexOf(const RuleContext &context, int place)
{
    const auto &targets = context.assessment().figures.targets;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const std::optional<Ladder> &ladder = context.assessment().values.at(i).ladder;
        if (targets.at(i).target == place && ladder && ladder->isReflex)
            return &*ladder;
    }
    return nullptr;
}

} // namespace

QList<Finding> findRealTimeReflex(const RuleContext &context)
{
    QList<Finding> findings;
    const double factor = context.factor.value_or(usualFactor);
    for (int place = 0; place < context.data.size(); ++place) {
        if (const Ladder *ladder = reflexOf(context, place))
            findings << fasterThanWorth(context, place, *ladder);
        else if (isFasterThanAsked(context, place, factor))
            findings << fasterThanAsked(context, place);
    }
    return findings;
}

} // namespace tempo
