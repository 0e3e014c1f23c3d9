#include "model/timing/variate.h"

#include "model/timing/fits.h"

namespace tempo {

Variate Variate::times(double factor) const
{
    Variate scaled = *this;
    scaled.shift *= factor;
    scaled.scale *= factor;
    return scaled;
}

std::optional<Variate> variateOf(const Latency &latency)
{
    using Shape = Variate::Shape;
    const double min = latency.min ? latency.min->seconds() : 0;
    switch (latency.family) {
    case Family::Lognormal:
        return Variate{Shape::Lognormal, min, latency.p50->seconds() - min,
                       lognormalSigma(latency)};
    case Family::Weibull:
        return Variate{Shape::Weibull, 0, weibullScale(latency), 1 / weibullShape(latency)};
    case Family::Gamma: {
        const GammaFit fit = gammaFit(latency);
        return Variate{Shape::Gamma, 0, fit.scale, fit.shape};
    }
    case Family::Exponential:
        return Variate{Shape::Exponential, 0, latency.mean->seconds()};
    case Family::Uniform:
        return Variate{Shape::Uniform, min, latency.max->seconds() - min};
    case Family::Normal: {
        const double sd = latency.sd->seconds();
        if (sd <= 0)
            return Variate{Shape::Uniform, latency.mean->seconds(), 0};
        return Variate{Shape::TruncatedNormal, 0, sd, latency.mean->seconds() / sd};
    }
    case Family::Samples:
        if (!latency.measured.isEmpty())
            return Variate{Shape::Empirical, 0, 1, 1, latency.measured};
        break;
    case Family::Constant:
        break;
    }
    return std::nullopt;
}

} // namespace tempo
