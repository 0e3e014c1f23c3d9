#include "model/decision/queueing.h"

#include <algorithm>
#include <cmath>

/// Erlang's B formula, the share of requests that find all of c servers busy and go away, has a
/// recursion that never overflows: B(0) = 1, B(c) = A B(c-1) / (c + A B(c-1)) with A erlangs. The C
/// formula, for requests that wait, follows from it. Example: 2 erlangs on 3 servers: B = 4/19,
/// C = 4/9.
///
/// For many servers the recursion need not begin at 0: far below the load, B(c) is close to
/// 1 - c/A, and every step from c to c + 1 shrinks the error of that by about c/A. From 12 sqrt(A)
/// below the load the product of these factors is e^-72, so beginning there costs no bit.
///
/// Limits: loads up to 10^12 erlangs; exponential service times, which is pessimistic for steadier
/// ones; no one hangs up. Reference: A. K. Erlang 1917; L. Kleinrock, Queueing Systems I
/// (1975), 3.5. Covered by tst_queueing.

namespace tempo {

namespace {

/// Beyond any fleet; what is above counts as this.
constexpr double mostErlangs = 1e12;

/// Walks up the servers one by one and knows Erlang's B of each.
class ErlangB
{
public:
    explicit ErlangB(double erlangs)
        : m_erlangs(erlangs),
          m_servers(std::max(0.0, std::floor(erlangs - 12 * std::sqrt(erlangs)))),
          m_blocked(erlangs > 0 ? 1 - m_servers / erlangs : 1)
    {
    }

    void upTo(double servers)
    {
        while (m_servers < servers) {
            ++m_servers;
            m_blocked = m_erlangs * m_blocked / (m_servers + m_erlangs * m_blocked);
        }
    }

    double waits() const { return m_blocked / (1 - m_erlangs / m_servers * (1 - m_blocked)); }

private:
    double m_erlangs;
    double m_servers;
    double m_blocked;
};

bool keepsUp(double erlangs, qint64 servers)
{
    return double(servers) > erlangs;
}

/// How quickly a waiting line of many gets shorter, a second.
double drain(const QueueLoad &load, qint64 servers)
{
    return (double(servers) - load.erlangs()) / load.service;
}

double waitsLongerThan(const QueueLoad &load, qint64 servers, double seconds, double waits)
{
    return load.service > 0 ? waits * std::exp(-drain(load, servers) * seconds) : 0;
}

} // namespace

double waitProbability(double erlangs, qint64 servers)
{
    if (!keepsUp(erlangs, servers))
        return 1;
    ErlangB blocking(erlangs);
    blocking.upTo(double(servers));
    return blocking.waits();
}

double shareServedWithin(const QueueLoad &load, qint64 servers, double seconds)
{
    if (!keepsUp(load.erlangs(), servers))
        return 0;
    const double waits = waitProbability(load.erlangs(), servers);
    return 1 - waitsLongerThan(load, servers, seconds, waits);
}

std::optional<double> meanQueueLength(const QueueLoad &load, qint64 servers)
{
    const double erlangs = load.erlangs();
    if (!keepsUp(erlangs, servers))
        return std::nullopt;
    return waitProbability(erlangs, servers) * erlangs / (double(servers) - erlangs);
}

std::optional<double> meanResponse(const QueueLoad &load, qint64 servers)
{
    const double erlangs = load.erlangs();
    if (!keepsUp(erlangs, servers))
        return std::nullopt;
    return load.service * (1 + waitProbability(erlangs, servers) / (double(servers) - erlangs));
}

qint64 serversFor(const QueueLoad &load, double seconds, double p)
{
    Q_ASSERT(p < 1);
    const double erlangs = std::min(load.erlangs(), mostErlangs);
    auto servers = qint64(std::floor(erlangs)) + 1;
    if (p <= 0 || erlangs == mostErlangs)
        return servers;
    ErlangB blocking(erlangs);
    for (;; ++servers) {
        blocking.upTo(double(servers));
        const double late = waitsLongerThan(load, servers, seconds, blocking.waits());
        if (late <= 1 - p)
            return servers;
    }
}

} // namespace tempo
