#pragma once

#include "model/design/latency.h"

namespace tempo {

/// The standard normal quantile of 1 - \a tail.
double normalTailQuantile(double tail);

/// The standard deviation of the logarithm, of a lognormal latency above its min.
double lognormalSigma(const Latency &latency);

double weibullShape(const Latency &latency);

/// Seconds.
double weibullScale(const Latency &latency);

struct GammaFit
{
    double shape;
    double scale; ///< seconds
};

GammaFit gammaFit(const Latency &latency);

} // namespace tempo
