#pragma once

#include "model/design/design.h"

#include <QList>

#include <optional>

namespace tempo {

/// What a cost leaves out because the document doesn't say it.
enum class CostGap {
    HourPrice,    ///< of a stage that is always on and says only what a run costs: no figure at all
    Load,         ///< no event that reaches the stage has a rate: one replica, no requests
    RunTime,      ///< a part of the run is unknown or measured, and counted 0
    EngineerHour, ///< on-call hours are said, and not what an engineer's hour costs
};

/// What one stage costs in a month of 730 h, and what that was computed from.
struct StageCost
{
    QString element;
    bool isAlwaysOn = false;
    double runs = 0;                ///< a month, where it isn't always on
    double busyHours = 0;           ///< a month, where it isn't always on
    qint64 replicas = 0;            ///< where it is
    double requests = 0;            ///< a month, where `per_1000` is said
    std::optional<double> perMonth; ///< in the design's currency; nothing with CostGap::HourPrice
    QList<CostGap> gaps;
};

/// What the elements \a stages cost in \a design, in their order: runs * per_run + busy hours *
/// per_hour where a stage runs on a schedule or when scheduled stages have run; per_hour * 730 *
/// replicas where it is always on; plus requests * per_1000 / 1000 and on-call hours at
/// `operations.engineer_hour`. What a stage doesn't price is free.
///
/// Replicas are as written, else sized by Erlang's C formula for the peak (else the rate) of the
/// events that reach the stage and the `max_latency` of \a target at `judge_at`. Where no event has
/// a rate, that of the target's value counts.
QList<StageCost> stageCosts(const Design &design, const QString &target, const QStringList &stages);

/// The sum of the costs; nothing where one of them is unknown.
std::optional<double> totalOf(const QList<StageCost> &costs);

} // namespace tempo
