#include "model/decision/smaa.h"

#include "model/decision/matrixscore.h"

#include <algorithm>
#include <cmath>
#include <random>

/// A weighting is a point of a simplex whose corners are the axes, and each condition of the rule
/// (index at most -0.25, less than a quarter of the weight against it) is linear in it. Where a
/// condition holds at some corners and not at others, cut an edge between two such corners at the
/// point where it is 0: both halves are simplices again, their shares are the two parts of the
/// edge, and each has one corner less to argue about. What is left when no edge needs a cut lies
/// wholly on one side. Example: scores 1 and -0.5, condition w.s > 0: the edge is cut at a third,
/// and the share is 2/3.
///
/// Limits: p corners on one side and q on the other make up to (p+q)!/p!q! pieces, for each of two
/// conditions one after the other; 5 axes need at most 100. Beyond the budget a simulation takes
/// over. Reference: the closed form for one condition in cases of two alternatives, which the test
/// compares with. Covered by tst_firmness.

namespace tempo {

namespace {

constexpr double tolerance = 1e-12;
constexpr int mostPieces = 50000;
constexpr int samples = 100000;

using Condition = double Corner::*;

/// Cuts simplices until every piece lies on one side.
class Cutter
{
public:
    explicit Cutter(int budget) : m_budget(budget) {}

    double share(std::vector<Corner> corners, Condition condition)
    {
        if (--m_budget < 0)
            return 0;
        const auto value = [&](const Corner &corner) { return corner.*condition; };
        const auto high = std::ranges::max_element(corners, {}, value);
        const auto low = std::ranges::min_element(corners, {}, value);
        if (value(*high) <= tolerance)
            return condition == &Corner::first ? share(std::move(corners), &Corner::second) : 1;
        if (value(*low) >= -tolerance)
            return 0;
        const double t = value(*high) / (value(*high) - value(*low));
        Corner cut{std::lerp(high->first, low->first, t), std::lerp(high->second, low->second, t)};
        cut.*condition = 0;
        std::vector<Corner> upper = corners;
        upper[size_t(low - corners.begin())] = cut;
        *high = cut;
        const double below = share(std::move(corners), condition);
        return (1 - t) * below + t * share(std::move(upper), condition);
    }

    bool isExhausted() const { return m_budget < 0; }

private:
    int m_budget;
};

/// The corners for one verdict: the index beyond its bound, and less than a quarter against it.
std::vector<Corner> cornersFor(const QList<double> &scores, double sign)
{
    std::vector<Corner> corners;
    for (const double score : scores) {
        const bool isAgainst = score * sign <= -1 + 1e-9;
        corners.push_back({0.25 - sign * score / 2, (isAgainst ? 1 : 0) - 0.25});
    }
    return corners;
}

Acceptability simulate(const QList<double> &scores)
{
    std::mt19937_64 random(1);
    std::vector<int> counts(3, 0);
    QList<double> weights(scores.size());
    for (int sample = 0; sample < samples; ++sample) {
        double sum = 0;
        for (double &weight : weights) {
            weight = -std::log((double(random() >> 11) + 0.5) / 9007199254740992.0);
            sum += weight;
        }
        for (double &weight : weights)
            weight /= sum;
        ++counts[size_t(judge(scores, weights).verdict)];
    }
    const auto share = [&](Verdict verdict) { return counts[size_t(verdict)] / double(samples); };
    return {share(Verdict::Batch), share(Verdict::Hybrid), share(Verdict::RealTime), false,
            1.96 * std::sqrt(0.25 / samples)};
}

} // namespace

double Acceptability::of(Verdict verdict) const
{
    if (verdict == Verdict::Batch)
        return batch;
    return verdict == Verdict::Hybrid ? hybrid : realTime;
}

std::optional<double> shareWhere(const std::vector<Corner> &corners, int pieces)
{
    Cutter cutter(pieces);
    const double share = cutter.share(corners, &Corner::first);
    return cutter.isExhausted() ? std::nullopt : std::optional(share);
}

Acceptability acceptability(const QList<double> &scores)
{
    const auto batch = shareWhere(cornersFor(scores, -1), mostPieces);
    const auto realTime = batch ? shareWhere(cornersFor(scores, 1), mostPieces) : std::nullopt;
    if (!batch || !realTime)
        return simulate(scores);
    Acceptability exact;
    exact.batch = *batch;
    exact.realTime = *realTime;
    exact.hybrid = std::clamp(1 - exact.batch - exact.realTime, 0.0, 1.0);
    return exact;
}

} // namespace tempo
