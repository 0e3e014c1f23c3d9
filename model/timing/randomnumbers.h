#pragma once

#include <array>
#include <cstdint>

namespace tempo {

/// The state of eight generators xoshiro256++ side by side (Blackman and Vigna, Scrambled Linear
/// Pseudorandom Number Generators, ACM Trans. Math. Softw. 47(4), 2021), filled by splitmix64 from
/// a seed and the number of the block of samples that it is for: what is drawn for a block doesn't
/// depend on which thread draws it, or after what.
struct RandomNumbers
{
    RandomNumbers(std::uint64_t seed, std::uint64_t block);

    alignas(64) std::array<std::array<std::uint64_t, 8>, 4> state{};
};

/// The finalizer of splitmix64: scatters whole numbers over 64 bits.
constexpr std::uint64_t scattered(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace tempo
