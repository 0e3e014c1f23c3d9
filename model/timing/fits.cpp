#include "model/timing/fits.h"

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>
#include <numbers>

/// Latencies are written by the percentiles that people measure; the families are fitted to two of
/// them. Lognormal and Weibull have closed forms: with z the standard normal quantile,
/// sigma = ln(p95 / p50) / z(0.95), e.g. p50 100 ms and p95 400 ms give sigma 0.843 and a mean of
/// 142.6 ms. The shape of a gamma has none; the ratio of its two quantiles falls as the shape
/// grows, so it is found by bisection of its logarithm. Covered by tst_distribution.

namespace tempo {

namespace {

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

} // namespace

double normalTailQuantile(double tail)
{
    return std::numbers::sqrt2 * boost::math::erfc_inv(2 * tail);
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

double weibullScale(const Latency &latency)
{
    return latency.p50->seconds() * std::pow(std::numbers::ln2, -1 / weibullShape(latency));
}

GammaFit gammaFit(const Latency &latency)
{
    const Upper upper = upperOf(latency);
    const double p50 = latency.p50->seconds();
    const double wanted = upper.seconds / p50;
    double low = std::log(0.01);
    double high = std::log(1e9);
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        const double shape = std::exp(middle);
        const double ratio
            = boost::math::gamma_p_inv(shape, upper.p) / boost::math::gamma_p_inv(shape, 0.5);
        (ratio > wanted ? low : high) = middle;
    }
    const double shape = std::exp((low + high) / 2);
    return {shape, p50 / boost::math::gamma_p_inv(shape, 0.5)};
}

} // namespace tempo
