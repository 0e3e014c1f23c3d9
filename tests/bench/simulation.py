"""The graph of bench_simulation with numpy: a chain of six, a fork of eight that is waited for, and a
chain of six. Arguments: samples, then three numbers for each stage (0 mu sigma: lognormal, 1 shape
scale: gamma, 2 mean 0: exponential). Prints the median milliseconds of drawing
them and of mean and percentiles."""

import sys
import time

import numpy

samples = int(sys.argv[1])
numbers = [float(word) for word in sys.argv[2:]]
stages = [numbers[at : at + 3] for at in range(0, len(numbers), 3)]


def drawn(random, family, first, second):
    if family == 0:
        return random.lognormal(first, second, samples)
    if family == 1:
        return random.gamma(first, second, samples)
    return random.exponential(first, samples)


def simulated(seed):
    random = numpy.random.default_rng(seed)
    total = drawn(random, *stages[0])
    for stage in stages[1:6]:
        total += drawn(random, *stage)
    latest = drawn(random, *stages[6])
    for stage in stages[7:14]:
        numpy.maximum(latest, drawn(random, *stage), out=latest)
    total += latest
    for stage in stages[14:]:
        total += drawn(random, *stage)
    return total.mean(), numpy.percentile(total, [50, 95, 99], method="inverted_cdf")


times = []
for seed in range(5):
    before = time.perf_counter()
    simulated(seed)
    times.append(1000 * (time.perf_counter() - before))
print(sorted(times)[len(times) // 2])
