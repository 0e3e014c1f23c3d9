#pragma once

#include <QtGlobal>

#include <optional>

namespace tempo {

/// Requests at random moments (Poisson), and how long each holds a server (exponential): the load
/// of an M/M/c queue.
struct QueueLoad
{
    double arrivals = 0; ///< a second
    double service = 0;  ///< mean, seconds

    /// The load in erlangs: how many servers it keeps busy.
    double erlangs() const { return arrivals * service; }
};

/// The probability that a request has to wait: Erlang's C formula. 1 where the servers can't keep
/// up (servers <= erlangs). Stable for any number of servers; cost: at most 12 sqrt(erlangs) steps
/// and the servers above the load.
double waitProbability(double erlangs, qint64 servers);

/// The probability that a request waits at most \a seconds; 0 where the servers can't keep up.
double shareServedWithin(const QueueLoad &load, qint64 servers, double seconds);

/// The mean number of requests that wait; nothing where the servers can't keep up.
std::optional<double> meanQueueLength(const QueueLoad &load, qint64 servers);

/// The mean time from arrival to answer in seconds; nothing where the servers can't keep up.
std::optional<double> meanResponse(const QueueLoad &load, qint64 servers);

/// The smallest number of servers, at least 1, with which a share \a p (0 <= p < 1) of all requests
/// waits at most \a seconds, from 0. With p = 0 the smallest that keeps up.
qint64 serversFor(const QueueLoad &load, double seconds, double p);

} // namespace tempo
