#pragma once

#include "model/design/latency.h"

namespace tempo {

/// What a random time is drawn from: shift + scale · X, with X of a standard form.
struct Variate
{
    enum class Shape {
        Uniform,         ///< on [0, 1)
        Exponential,     ///< of mean 1
        Lognormal,       ///< e to a normal variate of standard deviation `form`
        Weibull,         ///< an exponential variate to the power of `form`
        Gamma,           ///< of the shape `form`, scale 1
        TruncatedNormal, ///< above zero, of mean `form` and standard deviation 1 before that
        Empirical        ///< one of `measured`
    };
    Shape shape = Shape::Uniform;
    double shift = 0;
    double scale = 1;
    double form = 1;
    QList<double> measured = {}; ///< at least one, for Empirical

    /// Of \a factor times as long times.
    Variate times(double factor) const;
};

/// What a latency is drawn from, in seconds; nothing where it is constant, or its measured file has
/// not been read.
std::optional<Variate> variateOf(const Latency &latency);

} // namespace tempo
