"""Reaction of a random event through a chain of periodic stages with numpy: all six figures.

usage: exactchain.py DELAY PERIOD OFFSET [PERIOD OFFSET ...]   (whole seconds)
prints the milliseconds of the median of some rounds, and on stderr the figures
"""

import math
import statistics
import sys
import time

import numpy

delay = int(sys.argv[1])
stages = [tuple(map(int, pair)) for pair in zip(sys.argv[2::2], sys.argv[3::2])]
horizon = math.lcm(*(period for period, _ in stages))


def figures():
    period, offset = stages[0]
    started = numpy.arange(offset, offset + horizon, period, dtype=numpy.int64)
    published = started + delay
    for period, offset in stages[1:]:
        published = -((offset - published) // period) * period + offset + delay
    last = numpy.flatnonzero(numpy.diff(published, append=published[0] + horizon))
    started, published = started[last], published[last]
    shortest = published - started
    longest = published - numpy.roll(started, 1)
    longest[0] += horizon
    mean = (longest.astype(float) ** 2 - shortest.astype(float) ** 2).sum() / (2 * horizon)
    low, rising = numpy.unique(shortest, return_counts=True)
    high, falling = numpy.unique(longest, return_counts=True)
    values = numpy.union1d(low, high)
    slopes = numpy.zeros(len(values))
    slopes[numpy.searchsorted(values, low)] += rising
    slopes[numpy.searchsorted(values, high)] -= falling
    covered = numpy.concatenate([[0], numpy.cumsum(numpy.cumsum(slopes)[:-1] * numpy.diff(values))])
    p50, p95, p99 = numpy.interp([0.5 * horizon, 0.95 * horizon, 0.99 * horizon], covered, values)
    return shortest.min(), mean, p50, p95, p99, longest.max()


times = []
for _ in range(7):
    start = time.perf_counter()
    found = figures()
    times.append(1000 * (time.perf_counter() - start))
print(*found, file=sys.stderr)
print(statistics.median(times))
