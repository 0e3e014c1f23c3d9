#include "model/timing/distribution.h"

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <numbers>
#include <numeric>

/// Latencies are written by the percentiles that people measure; the families are fitted to two of
/// them. Lognormal and Weibull have closed forms: with z the standard normal quantile,
/// sigma = ln(p95 / p50) / z(0.95), e.g. p50 100 ms and p95 400 ms give sigma 0.843 and a mean of
/// 142.6 ms. The shape of a gamma has none; the ratio of its two quantiles falls as the shape
/// grows, so it is found by bisection of its logarithm. Covered by tst_distribution.

namespace tempo {

namespace {

/// The standard normal quantile of 1 - tail.
double normalTailQuantile(double tail)
{
    return std::numbers::sqrt2 * boost::math::erfc_inv(2 * tail);
}

/// A percentile above the median that a family is fitted to.
struct Upper
{
    double p;
    double seconds;
};

Upper upperOf(const Latency &latency)
{
    return latency.p95 ? Upper{0.95, latency.p95->seconds()} : Upper{0.99, latency.p99->seconds()};
}

double lognormalSigma(const Latency &latency)
{
    const double shift = latency.min ? latency.min->seconds() : 0;
    const Upper upper = upperOf(latency);
    return std::log((upper.seconds - shift) / (latency.p50->seconds() - shift))
        / normalTailQuantile(1 - upper.p);
}

double weibullShape(const Latency &latency)
{
    const Upper upper = upperOf(latency);
    return std::log(-std::log1p(-upper.p) / std::numbers::ln2)
        / std::log(upper.seconds / latency.p50->seconds());
}

struct GammaFit
{
    double shape;
    double scale;
};

GammaFit gammaFit(const Latency &latency)
{
    const Upper upper = upperOf(latency);
    const double p50 = latency.p50->seconds();
    const double wanted = upper.seconds / p50;
    double low = std::log(0.01);
    double high = std::log(1e9);
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        const double shape = std::exp(middle);
        const double ratio
            = boost::math::gamma_p_inv(shape, upper.p) / boost::math::gamma_p_inv(shape, 0.5);
        (ratio > wanted ? low : high) = middle;
    }
    const double shape = std::exp((low + high) / 2);
    return {shape, p50 / boost::math::gamma_p_inv(shape, 0.5)};
}

/// The share of a normal distribution that lies above zero.
double shareAboveZero(const Latency &latency)
{
    return std::erfc(-latency.mean->seconds() / latency.sd->seconds() / std::numbers::sqrt2) / 2;
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
        return latency.p50->seconds()
            * std::pow(-std::log1p(-p) / std::numbers::ln2, 1 / weibullShape(latency));
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
        break;
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
    case Family::Weibull: {
        const double shape = weibullShape(latency);
        return latency.p50->seconds() * std::pow(std::numbers::ln2, -1 / shape)
            * std::tgamma(1 + 1 / shape);
    }
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
        break;
    }
    return std::nullopt;
}

std::optional<double> longest(const Latency &latency)
{
    if (latency.family == Family::Constant)
        return latency.value->seconds();
    if (latency.family == Family::Uniform)
        return latency.max->seconds();
    return std::nullopt;
}

std::optional<double> shareAbove(const Latency &latency, double seconds)
{
    if (latency.family == Family::Constant)
        return latency.value->seconds() > seconds ? 1 : 0;
    if (!quantile(latency, 0.5))
        return std::nullopt;
    double low = 0; // quantiles up to here are at most that long
    double high = 1;
    for (double middle = 0.5; low < middle && middle < high; middle = std::midpoint(low, high))
        (*quantile(latency, middle) <= seconds ? low : high) = middle;
    return 1 - high;
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
