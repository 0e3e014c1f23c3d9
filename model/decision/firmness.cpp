#include "model/decision/firmness.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

constexpr double tolerance = 1e-9;
constexpr double fragileBelow = 0.6;

/// The verdict as a function of one normalised weight, the others rescaled. Index and weight
/// against it are linear in that weight, so that the verdict changes at few places only.
class OneWeight
{
public:
    OneWeight(const QList<double> &scores, const QList<double> &weights, qsizetype axis)
        : m_scores(scores), m_axis(axis), m_from(weights.at(axis)), m_others(weights)
    {
        const auto others = double(scores.size() - 1);
        const double rest = 1 - m_from;
        for (double &weight : m_others)
            weight = rest > tolerance ? weight / rest : 1 / others;
        m_others[axis] = 0;
    }

    /// The boundary nearest to the weight beyond which the verdict differs.
    std::optional<Flip> flip() const
    {
        const Verdict now = verdictAt(m_from);
        std::optional<Flip> nearest;
        for (const double direction : {-1.0, 1.0}) {
            const auto found = flipTowards(direction, now);
            if (found && (!nearest || distance(*found) < distance(*nearest) - tolerance))
                nearest = found;
        }
        return nearest;
    }

    static double distance(const Flip &flip) { return std::abs(flip.to - flip.from); }

private:
    QList<double> weightsAt(double weight) const
    {
        QList<double> weights = m_others;
        for (double &one : weights)
            one *= 1 - weight;
        weights[m_axis] = weight;
        return weights;
    }

    Verdict verdictAt(double weight) const { return judge(m_scores, weightsAt(weight)).verdict; }

    double indexAt(double weight) const { return judge(m_scores, weightsAt(weight)).index; }

    /// The weight of the axes that lean clearly to one side.
    double leaning(double weight, double sign) const
    {
        const QList<double> weights = weightsAt(weight);
        double sum = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            if (m_scores.at(i) * sign >= 1 - tolerance)
                sum += weights.at(i);
        }
        return sum;
    }

    /// Where the verdict can change, and the end of the way, from the weight outwards.
    QList<double> stops(double direction) const
    {
        QList<double> stops{direction < 0 ? 0.0 : 1.0};
        const auto add = [&](double at0, double at1, double bound) {
            const double stop = (bound - at0) / (at1 - at0);
            if (std::isfinite(stop) && stop >= -tolerance && stop <= 1 + tolerance
                && (stop - m_from) * direction >= -tolerance)
                stops << std::clamp(stop, 0.0, 1.0);
        };
        add(indexAt(0), indexAt(1), -0.25);
        add(indexAt(0), indexAt(1), 0.25);
        add(leaning(0, -1), leaning(1, -1), 0.25);
        add(leaning(0, 1), leaning(1, 1), 0.25);
        std::ranges::sort(stops, {}, [&](double stop) { return stop * direction; });
        return stops;
    }

    std::optional<Flip> flipTowards(double direction, Verdict now) const
    {
        const QList<double> all = stops(direction);
        double last = m_from;
        for (const double stop : all) {
            // The stretch up to the stop, then the stop itself, which may belong to either side.
            const Verdict between = verdictAt((last + stop) / 2);
            if (between != now && std::abs(stop - last) > tolerance)
                return Flip{{}, m_from, last, between};
            if (const Verdict there = verdictAt(stop); there != now)
                return Flip{{}, m_from, stop, there};
            last = stop;
        }
        return std::nullopt;
    }

    const QList<double> &m_scores;
    qsizetype m_axis;
    double m_from;
    QList<double> m_others; ///< normalised without the axis
};

QList<Flip> scoreFlips(const QList<double> &scores, const QList<double> &weights,
                       const QStringList &axes)
{
    const Verdict now = judge(scores, weights).verdict;
    QList<Flip> flips;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        for (const double step : {-1.0, 1.0}) {
            QList<double> moved = scores;
            moved[i] = std::clamp(scores.at(i) + step, -2.0, 2.0);
            const Verdict verdict = judge(moved, weights).verdict;
            if (verdict != now)
                flips << Flip{axes.at(i), scores.at(i), moved.at(i), verdict};
        }
    }
    return flips;
}

QList<Swing> swingsOf(const QList<double> &scores, const QList<double> &weights,
                      const QStringList &axes)
{
    const double index = judge(scores, weights).index;
    QList<Swing> swings;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        const double rest = index - scores.at(i) * weights.at(i) / 2;
        swings << Swing{axes.at(i), rest - weights.at(i), rest + weights.at(i)};
    }
    std::ranges::stable_sort(swings, std::ranges::greater(),
                             [](const Swing &swing) { return swing.atRealTime - swing.atBatch; });
    return swings;
}

} // namespace

std::optional<Flip> weightFlip(const QList<double> &scores, const QList<double> &weights,
                               const QStringList &axes)
{
    std::optional<Flip> smallest;
    for (qsizetype i = 0; i < scores.size() && scores.size() > 1; ++i) {
        auto flip = OneWeight(scores, weights, i).flip();
        if (!flip)
            continue;
        flip->axis = axes.at(i);
        if (!smallest || OneWeight::distance(*flip) < OneWeight::distance(*smallest) - tolerance)
            smallest = flip;
    }
    return smallest;
}

std::optional<Firmness> firmnessOf(const MatrixResult &result)
{
    if (!result.verdict)
        return std::nullopt;
    QList<double> scores;
    QList<double> weights;
    QStringList axes;
    for (const AxisScore &axis : result.axes) {
        if (!axis.score)
            continue;
        scores << *axis.score;
        weights << axis.weight;
        axes << axis.id;
    }
    Firmness firmness;
    firmness.acceptability = acceptability(scores);
    firmness.weightFlip = weightFlip(scores, weights, axes);
    firmness.scoreFlips = scoreFlips(scores, weights, axes);
    firmness.isFragile = firmness.acceptability.of(*result.verdict) < fragileBelow;
    firmness.swings = swingsOf(scores, weights, axes);
    return firmness;
}

QList<double> rankOrderCentroid(int axes)
{
    QList<double> weights(axes, 0.0);
    double sum = 0;
    for (int rank = axes; rank >= 1; --rank) {
        sum += 1.0 / rank;
        weights[rank - 1] = sum / axes;
    }
    return weights;
}

} // namespace tempo
