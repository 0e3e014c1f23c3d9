"""Worst-case slack and tempo of every element of a random layered graph with networkx.

usage: slack.py build|given   (whether making the graph counts)
reads from stdin: the milliseconds of each element, then "from to" for each flow,
each list ended by an empty line, then the limited elements in one line and the limit
prints the milliseconds of the median of some rounds, and on stderr the smallest slack
"""

import statistics
import sys
import time

import networkx

lines = iter(sys.stdin.read().splitlines())
delays = []
for line in lines:
    if not line:
        break
    delays.append(int(line))
flows = []
for line in lines:
    if not line:
        break
    flows.append(tuple(map(int, line.split())))
targets = list(map(int, next(lines).split()))
limit = int(next(lines))


def build():
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(len(delays)))
    graph.add_edges_from(flows)
    return graph


def slacks(graph):
    order = list(networkx.topological_sort(graph))
    before = {}
    for element in order:
        before[element] = delays[element] + max(
            (before[reader] for reader in graph.predecessors(element)), default=0
        )
    left = dict.fromkeys(targets, limit)
    for element in reversed(order):
        for reader in graph.successors(element):
            if reader in left:
                remaining = left[reader] - delays[reader]
                left[element] = min(left.get(element, remaining), remaining)
    found = {element: left[element] - before[element] for element in left}
    tempos = {
        element: 2 if slack + delays[element] <= 1_000 else 1 if slack <= 900_000 else 0
        for element, slack in found.items()
    }
    return found, tempos


times = []
for _ in range(7):
    start = time.perf_counter()
    given = build()
    if sys.argv[1] == "given":
        start = time.perf_counter()
    found, _tempos = slacks(given)
    times.append(1000 * (time.perf_counter() - start))
print(min(found.values()), file=sys.stderr)
print(statistics.median(times))
