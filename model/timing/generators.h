#pragma once

#include "model/timing/lanes.h"
#include "model/timing/randomnumbers.h"

namespace tempo {

inline constexpr int laneCount = 8; ///< how many generators there are

/// Some of the generators in registers: from the lane \a first on.
template <int width>
struct Generators
{
    TEMPO_INLINE Generators(const RandomNumbers &numbers, int first)
    {
        std::memcpy(&a, &numbers.state[0][size_t(first)], sizeof a);
        std::memcpy(&b, &numbers.state[1][size_t(first)], sizeof b);
        std::memcpy(&c, &numbers.state[2][size_t(first)], sizeof c);
        std::memcpy(&d, &numbers.state[3][size_t(first)], sizeof d);
    }

    TEMPO_INLINE void keepIn(RandomNumbers &numbers, int first) const
    {
        std::memcpy(&numbers.state[0][size_t(first)], &a, sizeof a);
        std::memcpy(&numbers.state[1][size_t(first)], &b, sizeof b);
        std::memcpy(&numbers.state[2][size_t(first)], &c, sizeof c);
        std::memcpy(&numbers.state[3][size_t(first)], &d, sizeof d);
    }

    TEMPO_INLINE static Words<width> rotated(Words<width> words, int by)
    {
        return (words << by) | (words >> (64 - by));
    }

    TEMPO_INLINE Words<width> next()
    {
        const Words<width> result = rotated(a + d, 23) + a;
        const Words<width> t = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotated(d, 45);
        return result;
    }

    TEMPO_INLINE Lanes<width> uniform() { return tempo::uniform<width>(next()); }

    TEMPO_INLINE Lanes<width> exponential() { return -logarithm<width>(uniform()); }

    TEMPO_INLINE Pair<width> normals()
    {
        const Lanes<width> radius = squareRoot<width>(logarithm<width>(uniform()) * -2.0);
        const Pair<width> direction = onCircle<width>(next());
        return {radius * direction.first, radius * direction.second};
    }

    Words<width> a;
    Words<width> b;
    Words<width> c;
    Words<width> d;
};

} // namespace tempo
