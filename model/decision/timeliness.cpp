#include "model/decision/timeliness.h"

#include <algorithm>
#include <cmath>
#include <numbers>

/// The value kept is the expectation of u over a distribution that is linear between knots, so all
/// that is needed is u at a point (for atoms) and the mean of u over an interval (for linear
/// pieces), and each shape of decay has both in closed form. Example: half-life 60, a reaction
/// uniform on [0, 1440]: k = ln2 / 60, and (1 - e^(-1440 k)) / (1440 k) = 0.0601.
///
/// The forms are written so that nothing cancels on short intervals: expm1 for the half-life, and
/// for the sigmoid, whose integral is a difference of ln(1 + e^y), a log1p of the quotient. Cost:
/// linear in the knots. Covered by tst_timeliness.

namespace tempo {

namespace {

/// Sums of decimals round: a reaction this little beyond a deadline is on it.
constexpr double rounding = 1e-12;

double halfLifeMean(double halfLife, double from, double to)
{
    const double rate = std::numbers::ln2 / halfLife;
    const double span = rate * (to - from);
    return span > 0 ? std::exp(-rate * from) * -std::expm1(-span) / span : std::exp(-rate * from);
}

double deadlineMean(double deadline, double from, double to)
{
    return std::clamp((deadline - from) / (to - from), 0.0, 1.0);
}

double linearMean(double span, double from, double to)
{
    if (from >= span)
        return 0;
    const double end = std::min(to, span);
    return (end - from) * (1 - (from + end) / (2 * span)) / (to - from);
}

/// ln(1 + e^y).
double softplus(double y)
{
    return std::max(y, 0.0) + std::log1p(std::exp(-std::abs(y)));
}

/// ln((1 + e^(y + step)) / (1 + e^y)), step > 0.
double softplusStep(double y, double step)
{
    if (step > 1)
        return softplus(y + step) - softplus(y);
    return std::log1p(std::expm1(step) / (1 + std::exp(-y)));
}

/// By which a sigmoid is multiplied so that it begins at 1.
double sigmoidScale(const Decay &decay)
{
    return 1 + std::exp(-decay.span.seconds() / decay.width.seconds());
}

double sigmoidMean(const Decay &decay, double from, double to)
{
    const double width = decay.width.seconds();
    const double step = (to - from) / width;
    const double end = (decay.span.seconds() - to) / width;
    return step > 0 ? sigmoidScale(decay) * softplusStep(end, step) / step : keptShare(decay, from);
}

/// The mean of u over [from, to], from < to.
double meanShare(const Decay &decay, double from, double to)
{
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
        return halfLifeMean(decay.span.seconds(), from, to);
    case Decay::Shape::Deadline:
        return deadlineMean(decay.span.seconds(), from, to);
    case Decay::Shape::Linear:
        return linearMean(decay.span.seconds(), from, to);
    case Decay::Shape::Sigmoid:
        break;
    }
    return sigmoidMean(decay, from, to);
}

} // namespace

double keptShare(const Decay &decay, double seconds)
{
    const double span = decay.span.seconds();
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
        return std::exp2(-seconds / span);
    case Decay::Shape::Deadline:
        return seconds <= span * (1 + rounding) ? 1 : 0;
    case Decay::Shape::Linear:
        return std::max(0.0, 1 - seconds / span);
    case Decay::Shape::Sigmoid:
        break;
    }
    return sigmoidScale(decay) / (1 + std::exp((seconds - span) / decay.width.seconds()));
}

double keptShare(const Decay &decay, const TimeDistribution &reaction)
{
    const double kept
        = reaction.expectation([&](double seconds) { return keptShare(decay, seconds); },
                               [&](double from, double to) { return meanShare(decay, from, to); });
    return std::clamp(kept, 0.0, 1.0);
}

KeptValue keptValue(const Value &value, double kept)
{
    KeptValue result;
    result.kept = kept;
    if (!value.perEvent)
        return result;
    result.perDecision = *value.perEvent * kept;
    if (!value.rate)
        return result;
    const double full = *value.perEvent * value.rate->perSecond() * secondsPerMonth;
    result.perMonth = full * kept;
    result.lostPerMonth = full * (1 - kept);
    return result;
}

std::optional<EventValue> leastKept(const Value &value, const QList<EventReaction> &reactions)
{
    if (!value.decay)
        return std::nullopt;
    std::optional<EventValue> least;
    for (const EventReaction &one : reactions) {
        const double kept = keptShare(*value.decay, one.reaction);
        if (!least || kept < least->value.kept)
            least = EventValue{one.event, keptValue(value, kept), one.reaction.mean()};
    }
    return least;
}

} // namespace tempo
