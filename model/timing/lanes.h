#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

/// Arithmetic on eight numbers at once, for all instruction sets from one text. Everything is
/// inlined into the function that uses it and takes that function's instructions; only operations
/// that IEEE 754 rounds exactly are used, never fused ones and never the C library's, so that the
/// bits are the same everywhere. Files that include it are compiled with -ffp-contract=off.
///
/// The polynomials interpolate at Chebyshev nodes; their relative error is below 1e-13, far below
/// what a sample of any size could tell. Covered by tst_variates.

namespace tempo {

using Lanes [[gnu::vector_size(64)]] = double;
using Words [[gnu::vector_size(64)]] = std::uint64_t;

inline constexpr int laneCount = 8;

// Macros, since an attribute can't be given a name.
#define TEMPO_INLINE [[gnu::always_inline]] inline

TEMPO_INLINE Lanes loaded(const double *from)
{
    Lanes lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    return lanes;
}

TEMPO_INLINE void store(const Lanes &lanes, double *to)
{
    std::memcpy(to, &lanes, sizeof lanes);
}

TEMPO_INLINE Lanes asLanes(Words words)
{
    return reinterpret_cast<Lanes>(words);
}

TEMPO_INLINE Words asWords(Lanes lanes)
{
    return reinterpret_cast<Words>(lanes);
}

inline constexpr std::uint64_t oneBits = 0x3ff0000000000000; ///< of 1.0

/// Uniform in (0, 1], from the upper 52 bits.
TEMPO_INLINE Lanes uniform(Words bits)
{
    return 2.0 - asLanes((bits >> 12) | oneBits);
}

TEMPO_INLINE Lanes squareRoot(Lanes x)
{
    Lanes root{};
    for (int lane = 0; lane < laneCount; ++lane)
        root[lane] = std::sqrt(x[lane]);
    return root;
}

/// The natural logarithm of normal numbers above 0: the exponent apart, and of m in [√½, √2) the
/// series of atanh((m - 1) / (m + 1)).
TEMPO_INLINE Lanes logarithm(Lanes x)
{
    constexpr std::uint64_t rootHalf = 0x3fe6a09e667f3bcd; // bits of √½
    constexpr std::uint64_t mantissa = 0x000fffffffffffff;
    constexpr std::uint64_t twoTo52 = 0x4330000000000000; // bits of 2^52
    const Words shifted = asWords(x) + (oneBits - rootHalf);
    const Lanes exponent = asLanes((shifted >> 52) | twoTo52) - (0x1p52 + 1023.0);
    const Lanes f = asLanes((shifted & mantissa) + rootHalf) - 1.0;
    const Lanes s = f / (f + 2.0);
    const Lanes z = s * s;
    Lanes sum = z * 0.09804066846981405 + 0.11087123695691475;
    sum = sum * z + 0.14286083101745892;
    sum = sum * z + 0.19999997445651485;
    sum = sum * z + 0.3333333333978938;
    sum = sum * z + 1.0;
    return exponent * 0.6931471805599453 + (s + s) * sum;
}

/// e to the x; what would leave the range of normal numbers ends at its limits.
TEMPO_INLINE Lanes exponential(Lanes x)
{
    constexpr double toInteger = 0x1.8p52; // added and taken away, it rounds to an integer
    x = x > 708.0 ? (Lanes{} + 708.0) : x;
    x = x < -708.0 ? (Lanes{} - 708.0) : x;
    const Lanes rounding = x * 1.4426950408889634 + toInteger;
    const Lanes whole = rounding - toInteger;
    const Lanes r = (x - whole * 0x1.62e42feep-1) - whole * 1.9082149292705877e-10; // ln 2 in two
    Lanes sum = r * 2.7632640675430236e-06 + 2.4884459751751116e-05;
    sum = sum * r + 0.0001984119064754424;
    sum = sum * r + 0.0013888801749656543;
    sum = sum * r + 0.008333333367311603;
    sum = sum * r + 0.04166666704055191;
    sum = sum * r + 0.16666666666615648;
    sum = sum * r + 0.4999999999943859;
    sum = sum * r + 1.0000000000000013;
    sum = sum * r + 1.0;
    return asLanes(asWords(sum) + (asWords(rounding) << 52));
}

/// Two numbers a lane.
struct Pair
{
    Lanes first;
    Lanes second;
};

/// The cosine and sine of a uniformly random angle: a random eighth of the circle from the lowest
/// bits, and the angle in it from the upper ones.
TEMPO_INLINE Pair onCircle(Words bits)
{
    const Lanes f = asLanes((bits >> 12) | oneBits) - 1.5; // of a quarter of the circle
    const Lanes w = f * f;
    Lanes sine = w * -3.556386260704784e-06 + 0.00016042926504495616;
    sine = sine * w - 0.004681752591458209;
    sine = sine * w + 0.07969262615574603;
    sine = sine * w - 0.645964097504309;
    sine = (sine * w + 1.57079632679489) * f;
    Lanes cosine = w * -2.4850963357813638e-05 + 0.0009191617369539572;
    cosine = cosine * w - 0.020863468002244645;
    cosine = cosine * w + 0.25366950715370434;
    cosine = cosine * w - 1.2337005501201592;
    cosine = cosine * w + 1.0;
    const auto swaps = (bits & 1) == 0;
    const Words sign = bits << 62 & 0x8000000000000000;
    const Words otherSign = bits << 61 & 0x8000000000000000;
    const Words one = swaps ? asWords(cosine) : asWords(sine);
    const Words other = swaps ? asWords(sine) : asWords(cosine);
    return {asLanes(one ^ sign), asLanes(other ^ otherSign)};
}

} // namespace tempo
