#include "model/timing/distribution.h"

#include "model/timing/fits.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace tempo {

namespace {

/// The share of a standard normal distribution above a value.
double shareAboveNormal(double z)
{
    return std::erfc(z / std::numbers::sqrt2) / 2;
}

/// The share of a normal distribution that lies above zero.
double shareAboveZero(const Latency &latency)
{
    return shareAboveNormal(-latency.mean->seconds() / latency.sd->seconds());
}

double normalQuantile(const Latency &latency, double p)
{
    if (latency.sd->seconds() <= 0)
        return latency.mean->seconds();
    const double z = normalTailQuantile((1 - p) * shareAboveZero(latency));
    return std::max(0.0, latency.mean->seconds() + latency.sd->seconds() * z);
}

double normalMean(const Latency &latency)
{
    if (latency.sd->seconds() <= 0)
        return latency.mean->seconds();
    const double alpha = -latency.mean->seconds() / latency.sd->seconds();
    const double density = std::exp(-alpha * alpha / 2) / std::sqrt(2 * std::numbers::pi);
    return latency.mean->seconds() + latency.sd->seconds() * density / shareAboveZero(latency);
}

/// The percentile as it is written, which no fit should change by a rounding.
std::optional<Duration> writtenQuantile(const Latency &latency, double p)
{
    if (p == 0.5)
        return latency.p50;
    if (p == 0.95)
        return latency.p95;
    return p == 0.99 ? latency.p99 : std::nullopt;
}

double lognormalQuantile(const Latency &latency, double p)
{
    const double shift = latency.min ? latency.min->seconds() : 0;
    return shift
        + (latency.p50->seconds() - shift)
        * std::exp(lognormalSigma(latency) * normalTailQuantile(1 - p));
}

double lognormalMean(const Latency &latency)
{
    const double shift = latency.min ? latency.min->seconds() : 0;
    const double sigma = lognormalSigma(latency);
    return shift + (latency.p50->seconds() - shift) * std::exp(sigma * sigma / 2);
}

/// The nearest rank.
std::optional<double> measuredQuantile(const QList<double> &ascending, double p)
{
    if (ascending.isEmpty())
        return std::nullopt;
    const auto count = ascending.size();
    const auto rank = qsizetype(std::ceil(p * double(count)));
    return ascending.at(std::clamp(rank, qsizetype(1), count) - 1);
}

std::optional<double> measuredMean(const QList<double> &measured)
{
    if (measured.isEmpty())
        return std::nullopt;
    return std::accumulate(measured.begin(), measured.end(), 0.0) / double(measured.size());
}

} // namespace

std::optional<double> quantile(const Latency &latency, double p)
{
    if (const auto written = writtenQuantile(latency, p))
        return written->seconds();
    switch (latency.family) {
    case Family::Constant:
        return latency.value->seconds();
    case Family::Lognormal:
        return lognormalQuantile(latency, p);
    case Family::Weibull:
        return weibullScale(latency) * std::pow(-std::log1p(-p), 1 / weibullShape(latency));
    case Family::Gamma: {
        const GammaFit fit = gammaFit(latency);
        return fit.scale * boost::math::gamma_p_inv(fit.shape, p);
    }
    case Family::Exponential:
        return -latency.mean->seconds() * std::log1p(-p);
    case Family::Uniform:
        return std::lerp(latency.min->seconds(), latency.max->seconds(), p);
    case Family::Normal:
        return normalQuantile(latency, p);
    case Family::Samples:
        return measuredQuantile(latency.measured, p);
    }
    return std::nullopt;
}

std::optional<double> mean(const Latency &latency)
{
    switch (latency.family) {
    case Family::Constant:
        return latency.value->seconds();
    case Family::Lognormal:
        return lognormalMean(latency);
    case Family::Weibull:
        return weibullScale(latency) * std::tgamma(1 + 1 / weibullShape(latency));
    case Family::Gamma: {
        const GammaFit fit = gammaFit(latency);
        return fit.shape * fit.scale;
    }
    case Family::Exponential:
        return latency.mean->seconds();
    case Family::Uniform:
        return std::midpoint(latency.min->seconds(), latency.max->seconds());
    case Family::Normal:
        return normalMean(latency);
    case Family::Samples:
        return measuredMean(latency.measured);
    }
    return std::nullopt;
}

std::optional<double> shortest(const Latency &latency)
{
    const auto &measured = latency.measured;
    switch (latency.family) {
    case Family::Constant:
        return latency.value->seconds();
    case Family::Lognormal:
    case Family::Uniform:
        return latency.min ? latency.min->seconds() : 0;
    case Family::Normal:
        return latency.sd->seconds() > 0 ? 0 : latency.mean->seconds();
    case Family::Weibull:
    case Family::Gamma:
    case Family::Exponential:
        return 0;
    case Family::Samples:
        break;
    }
    return measured.isEmpty() ? std::nullopt : std::optional(measured.first());
}

std::optional<double> longest(const Latency &latency)
{
    if (latency.family == Family::Constant)
        return latency.value->seconds();
    if (latency.family == Family::Uniform)
        return latency.max->seconds();
    if (latency.family == Family::Normal && latency.sd->seconds() <= 0)
        return latency.mean->seconds();
    return latency.measured.isEmpty() ? std::nullopt : std::optional(latency.measured.last());
}

std::optional<double> shareAbove(const Latency &latency, double seconds)
{
    const double least = shortest(latency).value_or(0);
    if (latency.family == Family::Constant || longest(latency) == least)
        return least > seconds ? 1 : 0;
    if (latency.family == Family::Samples && latency.measured.isEmpty())
        return std::nullopt;
    if (seconds <= least)
        return 1;
    switch (latency.family) {
    case Family::Constant:
        break;
    case Family::Lognormal:
        return shareAboveNormal(std::log((seconds - least) / (latency.p50->seconds() - least))
                                / lognormalSigma(latency));
    case Family::Weibull:
        return std::exp(-std::pow(seconds / weibullScale(latency), weibullShape(latency)));
    case Family::Gamma: {
        const GammaFit fit = gammaFit(latency);
        return boost::math::gamma_q(fit.shape, seconds / fit.scale);
    }
    case Family::Exponential:
        return std::exp(-seconds / latency.mean->seconds());
    case Family::Uniform:
        return std::clamp((*longest(latency) - seconds) / (*longest(latency) - least), 0.0, 1.0);
    case Family::Normal:
        return shareAboveNormal((seconds - latency.mean->seconds()) / latency.sd->seconds())
            / shareAboveZero(latency);
    case Family::Samples: {
        const auto above = std::ranges::upper_bound(latency.measured, seconds);
        return double(latency.measured.end() - above) / double(latency.measured.size());
    }
    }
    return std::nullopt;
}

std::optional<double> judgedLatency(const Latency &latency, JudgeAt judgeAt)
{
    switch (judgeAt) {
    case JudgeAt::P50:
        return quantile(latency, 0.5);
    case JudgeAt::P95:
        return quantile(latency, 0.95);
    case JudgeAt::P99:
        return quantile(latency, 0.99);
    case JudgeAt::Worst:
        break;
    }
    const auto bound = longest(latency);
    return bound ? bound : quantile(latency, 0.99);
}

} // namespace tempo
