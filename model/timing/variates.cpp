#include "model/timing/variates.h"

#include "model/timing/standardvariates.h"

#include <algorithm>

/// Normal variates come in pairs (Box and Muller, Ann. Math. Stat. 29(2), 1958): a radius of
/// sqrt(-2 ln u) at a random angle. Gamma variates by rejection (Marsaglia and Tsang, ACM Trans.
/// Math. Softw. 26(3), 2000): d (1 + c z)^3 with d = shape - 1/3 and c = 1 / sqrt(9 d) is kept
/// where ln u is below z²/2 + d - d v + d ln v, which a polynomial of z decides for all but a few
/// without a logarithm; below a shape of 1 that of shape + 1 is used, times u^(1 / shape). Places
/// of which the candidate is rejected are listed and filled again, never moved: what stood at a
/// place would otherwise depend on its value, and so would two columns on each other.
///
/// Limits: uniform variates have 52 bits, so that normal ones end at 8.5 standard deviations and
/// exponential ones at 36 means. Cost: 2 to 4 ns a variate with AVX-512. Covered by tst_variates.

namespace tempo {

namespace {

/// Draws a column by registers of a width that the instruction set has. What is in a lane depends
/// on nothing in other lanes, so that a column doesn't depend on the width.
template <int width, class Make>
TEMPO_INLINE void fill(RandomNumbers &numbers, const Make &make, double shift, double scale,
                       double *to)
{
    for (int first = 0; first < laneCount; first += width) {
        Generators<width> from(numbers, first);
        for (int at = first; at < blockSize; at += 2 * laneCount) {
            const Pair<width> pair = make(from);
            store(pair.first * scale + shift, to + at);
            store(pair.second * scale + shift, to + at + laneCount);
        }
        from.keepIn(numbers, first);
    }
}

using Places = std::array<int, blockSize + 2 * laneCount>;

/// Lists the places that hold less than zero; how many these are.
TEMPO_INLINE int listRejected(const double *values, Places &places)
{
    int count = 0;
    for (int at = 0; at < blockSize; at += laneCount) {
        std::array<std::uint64_t, laneCount> bits;
        std::memcpy(bits.data(), values + at, sizeof bits);
        std::uint64_t any = 0;
        for (const std::uint64_t lane : bits)
            any |= lane;
        if (any >> 63 == 0)
            continue;
        for (int lane = 0; lane < laneCount; ++lane) {
            places[size_t(count)] = at + lane;
            count += values[at + lane] < 0;
        }
    }
    return count;
}

/// Fills places again until no candidate is rejected.
template <int width, class Make>
TEMPO_INLINE void refill(RandomNumbers &numbers, const Make &make, Places &places, int count,
                         double *to)
{
    while (count > 0) {
        const int open = count;
        count = 0;
        for (int place = 0; place < open; place += 2 * laneCount) {
            std::array<double, 2 * laneCount> made;
            for (int first = 0; first < laneCount; first += width) {
                Generators<width> from(numbers, first);
                const Pair<width> pair = make(from);
                store(pair.first, made.data() + first);
                store(pair.second, made.data() + laneCount + first);
                from.keepIn(numbers, first);
            }
            for (int one = 0; one < std::min(2 * laneCount, open - place); ++one) {
                const int at = places[size_t(place + one)];
                to[at] = made[size_t(one)];
                places[size_t(count)] = at;
                count += to[at] < 0;
            }
        }
    }
}

/// What makes a gamma variate of a shape below 1 out of one of that shape plus 1: u^(1 / shape).
template <int width>
TEMPO_INLINE void lowerShape(RandomNumbers &numbers, const Variate &variate, double *values)
{
    for (int first = 0; first < laneCount; first += width) {
        Generators<width> from(numbers, first);
        for (int at = first; at < blockSize; at += laneCount) {
            const Lanes<width> factor
                = exponential<width>(from.exponential() * (-1 / variate.form)) * variate.scale;
            store(loaded<width>(values + at) * factor + variate.shift, values + at);
        }
        from.keepIn(numbers, first);
    }
}

/// A normal and a uniform variate for each place.
struct Seeds
{
    Column z;
    Column u;
};

/// Candidates for all places, those below zero that have to be tried.
template <int width>
TEMPO_INLINE void fillQuickly(RandomNumbers &numbers, const QuickGammaCandidates<width> &quick,
                              Seeds &seeds, double *to)
{
    for (int first = 0; first < laneCount; first += width) {
        Generators<width> from(numbers, first);
        for (int at = first; at < blockSize; at += 2 * laneCount) {
            const Pair<width> z = from.normals();
            const Lanes<width> u = from.uniform();
            const Lanes<width> otherU = from.uniform();
            store(z.first, &seeds.z[at]);
            store(z.second, &seeds.z[at + laneCount]);
            store(u, &seeds.u[at]);
            store(otherU, &seeds.u[at + laneCount]);
            store(quick(z.first, u), to + at);
            store(quick(z.second, otherU), to + at + laneCount);
        }
        from.keepIn(numbers, first);
    }
}

/// Tries what is at some places, and keeps those at which it is rejected; how many these are.
template <int width>
TEMPO_INLINE int tryAt(Places &places, int count, const GammaCandidates<width> &slow,
                       const Seeds &seeds, double *to)
{
    for (int pad = count; pad < count + width; ++pad)
        places[size_t(pad)] = 0;
    int rejected = 0;
    for (int place = 0; place < count; place += width) {
        Lanes<width> z{};
        Lanes<width> u{};
        for (int lane = 0; lane < width; ++lane) {
            z[lane] = seeds.z[places[size_t(place + lane)]];
            u[lane] = seeds.u[places[size_t(place + lane)]];
        }
        const Lanes<width> made = slow.tried(z, u);
        for (int lane = 0; lane < std::min(width, count - place); ++lane) {
            const int at = places[size_t(place + lane)];
            to[at] = made[lane];
            places[size_t(rejected)] = at;
            rejected += made[lane] < 0;
        }
    }
    return rejected;
}

template <int width>
TEMPO_INLINE void drawGamma(RandomNumbers &numbers, const Variate &variate, double *to)
{
    const bool isSmall = variate.form < 1;
    const double d = variate.form + (isSmall ? 1 : 0) - 1.0 / 3;
    const GammaCandidates<width> slow{d, isSmall ? 0 : variate.shift,
                                      isSmall ? d : d * variate.scale};
    Seeds seeds;
    Places places;
    fillQuickly<width>(numbers, QuickGammaCandidates<width>{slow}, seeds, to);
    const int rejected = tryAt<width>(places, listRejected(to, places), slow, seeds, to);
    refill<width>(numbers, slow, places, rejected, to);
    if (isSmall)
        lowerShape<width>(numbers, variate, to);
}

/// At most half of the candidates are below zero: no mean is.
template <int width>
TEMPO_INLINE void drawTruncatedNormal(RandomNumbers &numbers, const Variate &variate, double *to)
{
    const NormalCandidates<width> candidates{variate.form, variate.shift, variate.scale};
    Places places;
    fill<width>(numbers, candidates, 0, 1, to);
    refill<width>(numbers, candidates, places, listRejected(to, places), to);
}

template <int width>
TEMPO_INLINE void drawEmpirical(RandomNumbers &numbers, const Variate &variate, double *to)
{
    const double *measured = variate.measured.constData();
    fill<width>(numbers, Uniforms<width>(), 0, double(variate.measured.size()), to);
    for (int at = 0; at < blockSize; ++at)
        to[at] = variate.shift + variate.scale * measured[std::int64_t(to[at])];
}

template <int width>
TEMPO_INLINE void drawAny(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    double *to = column.values.data();
    const double shift = variate.shift;
    const double factor = variate.scale;
    switch (variate.shape) {
    case Variate::Shape::Uniform:
        fill<width>(numbers, Uniforms<width>(), shift, factor, to);
        break;
    case Variate::Shape::Exponential:
        fill<width>(numbers, Exponentials<width>(), shift, factor, to);
        break;
    case Variate::Shape::Lognormal:
        fill<width>(numbers, Lognormals<width>{variate.form}, shift, factor, to);
        break;
    case Variate::Shape::Weibull:
        fill<width>(numbers, Powers<width>{variate.form}, shift, factor, to);
        break;
    case Variate::Shape::Gamma:
        drawGamma<width>(numbers, variate, to);
        break;
    case Variate::Shape::TruncatedNormal:
        drawTruncatedNormal<width>(numbers, variate, to);
        break;
    case Variate::Shape::Empirical:
        drawEmpirical<width>(numbers, variate, to);
        break;
    }
}

template <int width>
TEMPO_INLINE void addAll(const Column &one, const Column &other, Column &sum)
{
    for (int at = 0; at < blockSize; at += width)
        store(loaded<width>(&one.values[size_t(at)]) + loaded<width>(&other.values[size_t(at)]),
              &sum[at]);
}

template <int width>
TEMPO_INLINE void takeLargerOfAll(const Column &one, const Column &other, Column &larger)
{
    for (int at = 0; at < blockSize; at += width) {
        const Lanes<width> first = loaded<width>(&one.values[size_t(at)]);
        const Lanes<width> second = loaded<width>(&other.values[size_t(at)]);
        store(first > second ? first : second, &larger[at]);
    }
}

void drawBaseline(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    drawAny<2>(numbers, variate, column);
}

void addBaseline(const Column &one, const Column &other, Column &sum)
{
    addAll<2>(one, other, sum);
}

void takeLargerBaseline(const Column &one, const Column &other, Column &larger)
{
    takeLargerOfAll<2>(one, other, larger);
}

constexpr ColumnKernel baseline{"baseline", drawBaseline, addBaseline, takeLargerBaseline};

#if defined(__x86_64__)
[[gnu::target("avx2")]] void drawAvx2(RandomNumbers &numbers, const Variate &variate,
                                      Column &column)
{
    drawAny<4>(numbers, variate, column);
}

[[gnu::target("avx2")]] void addAvx2(const Column &one, const Column &other, Column &sum)
{
    addAll<4>(one, other, sum);
}

[[gnu::target("avx2")]] void takeLargerAvx2(const Column &one, const Column &other, Column &larger)
{
    takeLargerOfAll<4>(one, other, larger);
}

[[gnu::target("avx512f,avx512dq,avx512vl")]] void drawAvx512(RandomNumbers &numbers,
                                                             const Variate &variate, Column &column)
{
    drawAny<8>(numbers, variate, column);
}

[[gnu::target("avx512f,avx512dq,avx512vl")]] void addAvx512(const Column &one, const Column &other,
                                                            Column &sum)
{
    addAll<8>(one, other, sum);
}

[[gnu::target("avx512f,avx512dq,avx512vl")]] void
takeLargerAvx512(const Column &one, const Column &other, Column &larger)
{
    takeLargerOfAll<8>(one, other, larger);
}

std::vector<ColumnKernel> kernelsOfThisMachine()
{
    std::vector<ColumnKernel> kernels{baseline};
    if (__builtin_cpu_supports("avx2"))
        kernels.push_back({"AVX2", drawAvx2, addAvx2, takeLargerAvx2});
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl"))
        kernels.push_back({"AVX-512", drawAvx512, addAvx512, takeLargerAvx512});
    return kernels;
}
#else
std::vector<ColumnKernel> kernelsOfThisMachine()
{
    return {baseline};
}
#endif

} // namespace

std::span<const ColumnKernel> columnKernels()
{
    static const std::vector<ColumnKernel> kernels = kernelsOfThisMachine();
    return kernels;
}

void draw(RandomNumbers &numbers, const Variate &variate, Column &column)
{
    static const ColumnKernel fastest = columnKernels().back();
    fastest.draw(numbers, variate, column);
}

} // namespace tempo
