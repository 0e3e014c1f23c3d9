#include "model/decision/ladderwords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Ladder)
};

/// Below it an amount is nothing: half of the smallest coin that is shown.
constexpr double smallest = 0.005;

/// A share in per cent with one decimal, rounded towards less than everything.
QString percent(double share)
{
    const double tenths = share < 1 ? std::min(std::round(share * 1000), 999.0) : 1000;
    const bool isWhole = std::fmod(tenths, 10) == 0;
    return isolatedFigure(QLocale().toString(tenths / 10, 'f', isWhole ? 0 : 1)
                          + QStringLiteral(" %"));
}

QString money(const Design &design, double amount)
{
    return displayMoney(amount, design.header.currency);
}

QString whyNone(const Ladder &ladder)
{
    const auto period = [](const LadderStep &rung) { return rung.figures.period; };
    const auto fastest = std::ranges::min_element(ladder.rungs, {}, period);
    if (fastest == ladder.rungs.end() || !fastest->figures.kept)
        return Tr::tr("No tempo can be recommended, because the reaction of the fastest isn't "
                      "known.");
    return Tr::tr("No tempo can be recommended, because the cost isn't known of any that keeps "
                  "enough of the value. Say what an hour of the stages costs.");
}

QString savingOf(const Design &design, double saved)
{
    if (saved >= smallest)
        return Tr::tr("That is %1 a month less than the design as it is.")
            .arg(money(design, saved));
    if (saved <= -smallest)
        return Tr::tr("That is %1 a month more than the design as it is.")
            .arg(money(design, -saved));
    return Tr::tr("The design as it is costs the same.");
}

} // namespace

QString ladderAnswer(const Design &design, const Ladder &ladder)
{
    if (!ladder.recommended)
        return whyNone(ladder);
    const LadderStep &rung = ladder.rungs.at(*ladder.recommended);
    QStringList sentences{
        Tr::tr("“%1” is the cheapest tempo that keeps at least %2 of what the fastest would: %3 of "
               "the value, for %4 a month.")
            .arg(isolated(rung.title), percent(design.header.keepShare),
                 percent(*rung.figures.kept), money(design, *rung.figures.costPerMonth))};
    if (ladder.savedPerMonth)
        sentences << savingOf(design, *ladder.savedPerMonth);
    if (ladder.isReflex)
        sentences << Tr::tr("The design is faster than its value asks for.");
    return sentences.join(u' ');
}

QString slowerAnswer(const Design &design, const Ladder &ladder)
{
    if (!ladder.slower || !ladder.lostPerMonthWhenSlower)
        return {};
    const QString title = isolated(ladder.rungs.at(*ladder.slower).title);
    const double lost = *ladder.lostPerMonthWhenSlower;
    if (lost >= smallest)
        return Tr::tr("One step slower, “%1”, loses %2 a month.").arg(title, money(design, lost));
    return Tr::tr("One step slower, “%1”, loses nothing.").arg(title);
}

QString gapText(const Design &design, const StageCost &cost, CostGap gap)
{
    const QString title = isolated(design.titleOf(cost.element));
    switch (gap) {
    case CostGap::HourPrice:
        return Tr::tr("“%1” would always be on: say what an hour of it costs.").arg(title);
    case CostGap::Load:
        return Tr::tr("No event that reaches “%1” has a rate: it counts as one replica without "
                      "requests. Say how often the event happens.")
            .arg(title);
    case CostGap::RunTime:
        return Tr::tr("How long “%1” takes isn't known in full: it may need more hours or "
                      "replicas. Say its latency and those of what it reads.")
            .arg(title);
    case CostGap::EngineerHour:
        break;
    }
    return Tr::tr("The on-call work of “%1” counts nothing: say what an engineer's hour costs.")
        .arg(title);
}

} // namespace tempo
