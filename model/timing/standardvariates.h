#pragma once

#include "model/timing/generators.h"

#include <cmath>

/// Makes two variates a lane of each standard form; see variates.cpp.

namespace tempo {

/// On [0, 1).
template <int width>
struct Uniforms
{
    TEMPO_INLINE Pair<width> operator()(Generators<width> &from) const
    {
        const Lanes<width> first = 1.0 - from.uniform();
        return {first, 1.0 - from.uniform()};
    }
};

/// Of mean 1.
template <int width>
struct Exponentials
{
    TEMPO_INLINE Pair<width> operator()(Generators<width> &from) const
    {
        const Lanes<width> first = from.exponential();
        return {first, from.exponential()};
    }
};

/// e to normal variates of a standard deviation.
template <int width>
struct Lognormals
{
    double form;

    TEMPO_INLINE Pair<width> operator()(Generators<width> &from) const
    {
        const Pair<width> z = from.normals();
        return {exponential<width>(z.first * form), exponential<width>(z.second * form)};
    }
};

/// Exponential variates to a power.
template <int width>
struct Powers
{
    double form;

    TEMPO_INLINE Pair<width> operator()(Generators<width> &from) const
    {
        const Lanes<width> first = power(from.exponential());
        return {first, power(from.exponential())};
    }

    /// The smallest variate is 0, of which the logarithm is kept in range.
    TEMPO_INLINE Lanes<width> power(Lanes<width> x) const
    {
        return exponential<width>(logarithm<width>(x > 0x1p-60 ? x : Lanes<width>{} + 0x1p-60)
                                  * form);
    }
};

/// Candidates: what is rejected is below zero, which nothing that is accepted is.
template <int width>
struct GammaCandidates
{
    double d;
    double shift;
    double scale; ///< d times the scale of the variate
    double c = 1 / std::sqrt(9 * d);

    TEMPO_INLINE Pair<width> operator()(Generators<width> &from) const
    {
        const Pair<width> z = from.normals();
        const Lanes<width> first = tried(z.first, from.uniform());
        return {first, tried(z.second, from.uniform())};
    }

    TEMPO_INLINE Lanes<width> tried(Lanes<width> z, Lanes<width> u) const
    {
        const Lanes<width> root = z * c + 1.0;
        const Lanes<width> v = root * root * root;
        const Lanes<width> above = v > 0.0 ? v : Lanes<width>{} + 1.0;
        const Lanes<width> most = z * z * 0.5 + (1.0 - v + logarithm<width>(above)) * d;
        const auto isRejected = (logarithm<width>(u) >= most) | (v <= 0.0);
        return isRejected ? Lanes<width>{} - 1.0 : v * scale + shift;
    }
};

/// Candidates of which a polynomial accepts most; the others are below zero, and kept to be tried.
template <int width>
struct QuickGammaCandidates
{
    GammaCandidates<width> slow;
    double perFourthPower = 1 / (108 * slow.d);

    /// With x = c z, the logarithm of the share that is accepted is -z^4 / (108 d) times
    /// 1 - 0.8 x + ...: above 0 less than 1 in size, and down to -0.7 less than 1 - 2.02 x.
    TEMPO_INLINE Lanes<width> operator()(Lanes<width> z, Lanes<width> u) const
    {
        const Lanes<width> x = z * slow.c;
        const Lanes<width> root = x + 1.0;
        const Lanes<width> square = z * z;
        const Lanes<width> bracket = 1.0 - (x < 0.0 ? x : Lanes<width>{}) * 2.02;
        const Lanes<width> most = 1.0 - square * square * perFourthPower * bracket;
        const Lanes<width> least = x > -0.7 ? most : Lanes<width>{};
        const Lanes<width> value = root * root * root * slow.scale + slow.shift;
        return u < least ? value : Lanes<width>{} - 1.0;
    }
};

/// Candidates likewise: normal ones above zero.
template <int width>
struct NormalCandidates
{
    double mean;
    double shift;
    double scale;

    TEMPO_INLINE Pair<width> operator()(Generators<width> &from) const
    {
        const Pair<width> z = from.normals();
        return {one(z.first + mean), one(z.second + mean)};
    }

    TEMPO_INLINE Lanes<width> one(Lanes<width> value) const
    {
        return value > 0.0 ? value * scale + shift : Lanes<width>{} - 1.0;
    }
};

} // namespace tempo
