#pragma once

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tempo {

/// Runs a Python script of tests/bench, which prints the milliseconds that a peer takes; nothing
/// where Python, or a library that the script asks for, isn't installed.
std::optional<double> peerMilliseconds(const QString &script, const QStringList &arguments = {},
                                       const QByteArray &input = {});

/// The median of some runs, in milliseconds.
template <class Work>
double medianMilliseconds(Work work, int rounds = 9)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const auto end = std::chrono::steady_clock::now();
        times.push_back(std::chrono::duration<double, std::milli>(end - start).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// What a time is held against, with how many times quicker than it ours should be; below 1: how
/// much slower it may be.
struct Peer
{
    QString name;
    std::optional<double> milliseconds; ///< nothing: not installed
    double wanted = 1;
};

/// What a benchmark says on its own line of a time in milliseconds and its peers.
std::string comparison(double ours, const QList<Peer> &peers);

} // namespace tempo
