#include "model/timing/variates.h"

#include "model/timing/lanes.h"

/// Normal variates come in pairs (Box and Muller, Ann. Math. Stat. 29(2), 1958): a radius of
/// sqrt(-2 ln u) at a random angle. Gamma variates by rejection (Marsaglia and Tsang, ACM Trans.
/// Math. Softw. 26(3), 2000): d (1 + c z)^3 with d = shape - 1/3 and c = 1 / sqrt(9 d) is kept
/// where ln u is below z²/2 + d - d v + d ln v, which a polynomial of z decides for nine of ten
/// without a logarithm; below a shape of 1 that of shape + 1 is used, times u^(1 / shape). Places
/// of which the candidate is rejected are listed and filled again, never moved: what stood at a
/// place would otherwise depend on its value, and so would two columns on each other.
///
/// Limits: uniform variates have 52 bits, so that normal ones end at 8.5 standard deviations and
/// exponential ones at 36 means. Cost: 2 to 4 ns a variate with AVX-512. Covered by tst_variates.

namespace tempo {

namespace {

/// The generators in registers.
struct Generators
{
    Words a;
    Words b;
    Words c;
    Words d;
};

TEMPO_INLINE Words rotated(Words words, int by)
{
    return (words << by) | (words >> (64 - by));
}

TEMPO_INLINE Words next(Generators &from)
{
    const Words result = rotated(from.a + from.d, 23) + from.a;
    const Words t = from.b << 17;
    from.c ^= from.a;
    from.d ^= from.b;
    from.b ^= from.c;
    from.a ^= from.d;
    from.c ^= t;
    from.d = rotated(from.d, 45);
    return result;
}

TEMPO_INLINE Generators generatorsOf(const RandomNumbers &numbers)
{
    Generators from;
    std::memcpy(&from, numbers.state.data(), sizeof from);
    return from;
}

TEMPO_INLINE void keep(const Generators &from, RandomNumbers &numbers)
{
    std::memcpy(numbers.state.data(), &from, sizeof from);
}

TEMPO_INLINE Pair normals(Generators &from)
{
    const Lanes radius = squareRoot(logarithm(uniform(next(from))) * -2.0);
    const Pair direction = onCircle(next(from));
    return {radius * direction.first, radius * direction.second};
}

TEMPO_INLINE Lanes standardExponential(Generators &from)
{
    return -logarithm(uniform(next(from)));
}

TEMPO_INLINE void storeScaled(const Lanes &standard, const Variate &variate, double *to)
{
    store(standard * variate.scale + variate.shift, to);
}

TEMPO_INLINE void drawUniform(Generators &from, const Variate &variate, double *to)
{
    for (int at = 0; at < blockSize; at += laneCount)
        storeScaled(1.0 - uniform(next(from)), variate, to + at);
}

TEMPO_INLINE void drawExponential(Generators &from, const Variate &variate, double *to)
{
    for (int at = 0; at < blockSize; at += laneCount)
        storeScaled(standardExponential(from), variate, to + at);
}

TEMPO_INLINE void drawLognormal(Generators &from, const Variate &variate, double *to)
{
    for (int at = 0; at < blockSize; at += 2 * laneCount) {
        const Pair pair = normals(from);
        storeScaled(exponential(pair.first * variate.form), variate, to + at);
        storeScaled(exponential(pair.second * variate.form), variate, to + at + laneCount);
    }
}

/// The smallest variate makes 0 to a power, of which the logarithm is kept in range.
TEMPO_INLINE void drawWeibull(Generators &from, const Variate &variate, double *to)
{
    for (int at = 0; at < blockSize; at += laneCount) {
        const Lanes drawn = standardExponential(from);
        const Lanes some = drawn > 0x1p-60 ? drawn : Lanes{} + 0x1p-60;
        storeScaled(exponential(logarithm(some) * variate.form), variate, to + at);
    }
}

TEMPO_INLINE void drawEmpirical(Generators &from, const Variate &variate, double *to)
{
    const auto count = double(variate.measured.size());
    const double *measured = variate.measured.constData();
    for (int at = 0; at < blockSize; at += laneCount) {
        const Lanes place = (1.0 - uniform(next(from))) * count;
        for (int lane = 0; lane < laneCount; ++lane)
            to[at + lane] = variate.shift + variate.scale * measured[std::int64_t(place[lane])];
    }
}

/// Places of a block, of which some have to be drawn again.
struct Places
{
    std::array<int, blockSize + 2 * laneCount> at;
    int count;
};

/// Draws all places by candidates of two times eight lanes, and those again that are rejected.
/// \a candidates makes a pair of lanes and says for each lane whether it is accepted: a mask.
template <class Candidates>
TEMPO_INLINE void drawByRejection(Generators &from, const Candidates &candidates, double *to)
{
    Places open;
    open.count = 0;
    for (int at = 0; at < blockSize; at += 2 * laneCount) {
        const auto made = candidates.make(from);
        store(made.value.first, to + at);
        store(made.value.second, to + at + laneCount);
        for (int lane = 0; lane < laneCount; ++lane) {
            open.at[size_t(open.count)] = at + lane;
            open.count += made.isRejected.first[lane] != 0;
        }
        for (int lane = 0; lane < laneCount; ++lane) {
            open.at[size_t(open.count)] = at + laneCount + lane;
            open.count += made.isRejected.second[lane] != 0;
        }
    }
    while (open.count > 0) {
        const int count = open.count;
        open.count = 0;
        for (int place = 0; place < count; place += 2 * laneCount) {
            const auto made = candidates.make(from);
            for (int lane = 0; lane < 2 * laneCount && place + lane < count; ++lane) {
                const int at = open.at[size_t(place + lane)];
                const bool isFirst = lane < laneCount;
                const int of = lane % laneCount;
                to[at] = isFirst ? made.value.first[of] : made.value.second[of];
                open.at[size_t(open.count)] = at;
                open.count
                    += (isFirst ? made.isRejected.first[of] : made.isRejected.second[of]) != 0;
            }
        }
    }
}

using Mask = decltype(Lanes{} < Lanes{});

struct Masks
{
    Mask first;
    Mask second;
};

/// Candidates, and whether each lane of them has to be drawn again.
struct Made
{
    Pair value;
    Masks isRejected;
};

struct GammaCandidates
{
    double d;
    double c;

    TEMPO_INLINE Made make(Generators &from) const
    {
        const Pair z = normals(from);
        Made made;
        one(from, z.first, made.value.first, made.isRejected.first);
        one(from, z.second, made.value.second, made.isRejected.second);
        return made;
    }

    TEMPO_INLINE void one(Generators &from, const Lanes &z, Lanes &value, Mask &isRejected) const
    {
        const Lanes root = z * c + 1.0;
        const Lanes v = root * root * root;
        const Lanes u = uniform(next(from));
        const Lanes square = z * z;
        value = v * d;
        isRejected = u >= 1.0 - square * square * 0.0331;
        if (!isAny(isRejected))
            return;
        const Lanes above = v > 0.0 ? v : Lanes{} + 1.0;
        const Lanes most = square * 0.5 + (1.0 - v + logarithm(above)) * d;
        isRejected = isRejected & ((logarithm(u) >= most) | (v <= 0.0));
    }

    TEMPO_INLINE static bool isAny(const Mask &mask)
    {
        std::int64_t any = 0;
        for (int lane = 0; lane < laneCount; ++lane)
            any |= mask[lane];
        return any != 0;
    }
};

TEMPO_INLINE void drawGamma(Generators &from, const Variate &variate, double *to)
{
    const bool isSmall = variate.form < 1;
    const double d = variate.form + (isSmall ? 1 : 0) - 1.0 / 3;
    drawByRejection(from, GammaCandidates{d, 1 / std::sqrt(9 * d)}, to);
    for (int at = 0; at < blockSize; at += laneCount) {
        Lanes standard = loaded(to + at);
        if (isSmall)
            standard *= exponential(standardExponential(from) * (-1 / variate.form));
        storeScaled(standard, variate, to + at);
    }
}

struct AboveZero
{
    double mean;

    TEMPO_INLINE Made make(Generators &from) const
    {
        const Pair z = normals(from);
        const Pair value{z.first + mean, z.second + mean};
        return {value, {value.first <= 0.0, value.second <= 0.0}};
    }
};

/// At most half of the candidates are below zero: no mean is.
TEMPO_INLINE void drawTruncatedNormal(Generators &from, const Variate &variate, double *to)
{
    drawByRejection(from, AboveZero{variate.form}, to);
    for (int at = 0; at < blockSize; at += laneCount)
        storeScaled(loaded(to + at), variate, to + at);
}

TEMPO_INLINE void drawAny(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    Generators from = generatorsOf(numbers);
    double *to = column.values.data();
    switch (variate.shape) {
    case Variate::Shape::Uniform:
        drawUniform(from, variate, to);
        break;
    case Variate::Shape::Exponential:
        drawExponential(from, variate, to);
        break;
    case Variate::Shape::Lognormal:
        drawLognormal(from, variate, to);
        break;
    case Variate::Shape::Weibull:
        drawWeibull(from, variate, to);
        break;
    case Variate::Shape::Gamma:
        drawGamma(from, variate, to);
        break;
    case Variate::Shape::TruncatedNormal:
        drawTruncatedNormal(from, variate, to);
        break;
    case Variate::Shape::Empirical:
        drawEmpirical(from, variate, to);
        break;
    }
    keep(from, numbers);
}

void drawBaseline(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    drawAny(numbers, variate, column);
}

// Clang refuses to inline vectors of this size into functions of other instructions.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
[[gnu::target("avx2")]] void drawAvx2(RandomNumbers &numbers, const Variate &variate,
                                      Column &column)
{
    drawAny(numbers, variate, column);
}

[[gnu::target("avx512f,avx512dq,avx512vl,prefer-vector-width=512")]] void
drawAvx512(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    drawAny(numbers, variate, column);
}

std::vector<VariateKernel> kernelsOfThisMachine()
{
    std::vector<VariateKernel> kernels{{"baseline", drawBaseline}};
    if (__builtin_cpu_supports("avx2"))
        kernels.push_back({"AVX2", drawAvx2});
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl"))
        kernels.push_back({"AVX-512", drawAvx512});
    return kernels;
}
#else
std::vector<VariateKernel> kernelsOfThisMachine()
{
    return {{"baseline", drawBaseline}};
}
#endif

} // namespace

std::span<const VariateKernel> variateKernels()
{
    static const std::vector<VariateKernel> kernels = kernelsOfThisMachine();
    return kernels;
}

void draw(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    static const VariateKernel fastest = variateKernels().back();
    fastest.draw(numbers, variate, column);
}

} // namespace tempo
