// Counts what malloc gives out, by standing in front of glibc's: Qt and the standard library both
// come here.

#include "tests/bench/peakheap.h"

#include <atomic>
#include <cstdlib>
#include <malloc.h>

extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);
}

namespace {

std::atomic<size_t> used = 0;
std::atomic<size_t> peak = 0;
std::atomic<size_t> start = 0;

void *count(void *block)
{
    if (block) {
        const size_t now = used += malloc_usable_size(block);
        size_t highest = peak;
        while (now > highest && !peak.compare_exchange_weak(highest, now)) {}
    }
    return block;
}

void uncount(void *block)
{
    if (block)
        used -= malloc_usable_size(block);
}

} // namespace

extern "C" void *malloc(size_t size)
{
    return count(__libc_malloc(size));
}

extern "C" void *calloc(size_t number, size_t size)
{
    return count(__libc_calloc(number, size));
}

extern "C" void *realloc(void *block, size_t size)
{
    uncount(block);
    return count(__libc_realloc(block, size));
}

extern "C" void free(void *block)
{
    uncount(block);
    __libc_free(block);
}

namespace tempo {

void resetPeakHeap()
{
    start = used.load();
    peak = used.load();
}

size_t peakHeap()
{
    return peak > start ? peak - start : 0;
}

} // namespace tempo
