#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

/// Arithmetic on several numbers at once, for all instruction sets from one text: of a width that
/// their registers have, since GCC keeps wider vectors in memory. Everything is
/// inlined into the function that uses it and takes that function's instructions; only operations
/// that IEEE 754 rounds exactly are used, never fused ones and never the C library's, so that the
/// bits are the same everywhere. Files that include it are compiled with -ffp-contract=off.
///
/// The polynomials interpolate at Chebyshev nodes; their relative error is below 1e-10, far below
/// what samples could tell. Covered by tst_variates.

namespace tempo {

template <int width>
struct Vectors
{
    using Lanes [[gnu::vector_size(8 * width)]] = double;
    using Words [[gnu::vector_size(8 * width)]] = std::uint64_t;
};

template <int width>
using Lanes = typename Vectors<width>::Lanes;
template <int width>
using Words = typename Vectors<width>::Words;

// Macros, since an attribute can't be given a name.
#define TEMPO_INLINE [[gnu::always_inline]] inline

template <int width>
TEMPO_INLINE Lanes<width> loaded(const double *from)
{
    Lanes<width> lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    return lanes;
}

template <class Lanes>
TEMPO_INLINE void store(Lanes lanes, double *to)
{
    std::memcpy(to, &lanes, sizeof lanes);
}

inline constexpr std::uint64_t oneBits = 0x3ff0000000000000; ///< of 1.0

/// Uniform in (0, 1], from the upper 52 bits.
template <int width>
TEMPO_INLINE Lanes<width> uniform(Words<width> bits)
{
    return 2.0 - reinterpret_cast<Lanes<width>>((bits >> 12) | oneBits);
}

template <int width>
TEMPO_INLINE Lanes<width> squareRoot(Lanes<width> x)
{
    Lanes<width> root{};
    for (int lane = 0; lane < width; ++lane)
        root[lane] = std::sqrt(x[lane]);
    return root;
}

/// The natural logarithm of normal numbers above 0: the exponent apart, and of m in [√½, √2) the
/// series of atanh((m - 1) / (m + 1)).
template <int width>
TEMPO_INLINE Lanes<width> logarithm(Lanes<width> x)
{
    constexpr std::uint64_t rootHalf = 0x3fe6a09e667f3bcd; // bits of √½
    constexpr std::uint64_t mantissa = 0x000fffffffffffff;
    constexpr std::uint64_t twoTo52 = 0x4330000000000000; // bits of 2^52
    const Words<width> shifted = reinterpret_cast<Words<width>>(x) + (oneBits - rootHalf);
    const Lanes<width> exponent
        = reinterpret_cast<Lanes<width>>((shifted >> 52) | twoTo52) - (0x1p52 + 1023.0);
    const Lanes<width> f = reinterpret_cast<Lanes<width>>((shifted & mantissa) + rootHalf) - 1.0;
    const Lanes<width> s = f / (f + 2.0);
    const Lanes<width> z = s * s;
    Lanes<width> sum = z * 0.11808198011545155 + 0.14267524568682827;
    sum = sum * z + 0.2000019235115478;
    sum = sum * z + 0.33333332623670453;
    sum = sum * z + 1.0000000000041802;
    return exponent * 0.6931471805599453 + (s + s) * sum;
}

/// e to the x; what would leave the range of normal numbers ends at its limits.
template <int width>
TEMPO_INLINE Lanes<width> exponential(Lanes<width> x)
{
    constexpr double toInteger = 0x1.8p52; // added and taken away, it rounds to an integer
    x = x > 708.0 ? (Lanes<width>{} + 708.0) : x;
    x = x < -708.0 ? (Lanes<width>{} - 708.0) : x;
    const Lanes<width> rounding = x * 1.4426950408889634 + toInteger;
    const Lanes<width> whole = rounding - toInteger;
    const Lanes<width> r
        = (x - whole * 0x1.62e42feep-1) - whole * 1.9082149292705877e-10; // ln 2 in two
    Lanes<width> sum = r * 0.0001990756931084829 + 0.0013948578326459795;
    sum = sum * r + 0.008333283538708528;
    sum = sum * r + 0.041666218319291945;
    sum = sum * r + 0.16666666786308587;
    sum = sum * r + 0.5000000107729166;
    sum = sum * r + 0.999999999995509;
    sum = sum * r + 0.9999999999595618;
    return reinterpret_cast<Lanes<width>>(reinterpret_cast<Words<width>>(sum)
                                          + (reinterpret_cast<Words<width>>(rounding) << 52));
}

/// Two numbers a lane.
template <int width>
struct Pair
{
    Lanes<width> first;
    Lanes<width> second;
};

/// The cosine and sine of a uniformly random angle: a random eighth of the circle from the lowest
/// bits, and the angle in it from the upper ones.
template <int width>
TEMPO_INLINE Pair<width> onCircle(Words<width> bits)
{
    const Lanes<width> f = reinterpret_cast<Lanes<width>>((bits >> 12) | oneBits)
        - 1.5; // of a quarter of the circle
    const Lanes<width> w = f * f;
    Lanes<width> sine = w * 0.00015820630355647733 - 0.004681266256726245;
    sine = sine * w + 0.07969258272563062;
    sine = sine * w - 0.6459640961467954;
    sine = (sine * w + 1.5707963267881) * f;
    Lanes<width> cosine = w * 0.0009036280663802505 - 0.02086006950026408;
    cosine = cosine * w + 0.2536692036551135;
    cosine = cosine * w - 1.2337005406331623;
    cosine = cosine * w + 0.9999999999524894;
    const auto swaps = (bits & 1) == 0;
    const Words<width> sign = bits << 62 & 0x8000000000000000;
    const Words<width> otherSign = bits << 61 & 0x8000000000000000;
    const Words<width> one
        = swaps ? reinterpret_cast<Words<width>>(cosine) : reinterpret_cast<Words<width>>(sine);
    const Words<width> other
        = swaps ? reinterpret_cast<Words<width>>(sine) : reinterpret_cast<Words<width>>(cosine);
    return {reinterpret_cast<Lanes<width>>(one ^ sign),
            reinterpret_cast<Lanes<width>>(other ^ otherSign)};
}

} // namespace tempo
