#include "model/timing/randomnumbers.h"

namespace tempo {

namespace {

constexpr std::uint64_t golden = 0x9e3779b97f4a7c15;

} // namespace

RandomNumbers::RandomNumbers(std::uint64_t seed, std::uint64_t block)
{
    std::uint64_t counter = scattered(scattered(seed + golden) + (block + 1) * golden);
    for (auto &words : state) {
        for (std::uint64_t &word : words)
            word = scattered(counter += golden);
    }
}

} // namespace tempo
