#include "model/decision/consensus.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Ranking
{
    QList<double> ranks; ///< from 1; ties share the middle of their places
    double ties = 0;     ///< sum of t^3 - t over groups of t ties
};

Ranking rankingOf(const QList<double> &ratings)
{
    Ranking ranking;
    for (const double own : ratings) {
        const auto below
            = std::ranges::count_if(ratings, [&](double other) { return other < own; });
        const auto same = double(std::ranges::count(ratings, own));
        ranking.ranks << double(below) + (same + 1) / 2;
        ranking.ties += same * same - 1; // each of the t tied ones adds (t^3 - t) / t
    }
    return ranking;
}

} // namespace

std::optional<double> kendallsW(const QList<QList<double>> &ratings)
{
    if (ratings.size() < 2)
        return std::nullopt;
    const auto raters = double(ratings.size());
    const auto items = double(ratings.first().size());
    QList<double> sums(ratings.first().size(), 0.0);
    double ties = 0;
    for (const QList<double> &one : ratings) {
        const Ranking ranking = rankingOf(one);
        ties += ranking.ties;
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += ranking.ranks.at(i);
    }
    double squares = 0;
    for (const double sum : sums)
        squares += std::pow(sum - raters * (items + 1) / 2, 2);
    const double most = raters * raters * (items * items * items - items) - raters * ties;
    if (most <= 0)
        return std::nullopt;
    return 12 * squares / most;
}

std::optional<double> consensusOf(const OrderedMap<Scores> &votes, const QStringList &axes)
{
    QList<QList<double>> ratings;
    for (const auto &[participant, scores] : votes) {
        QList<double> rating;
        for (const QString &axis : axes) {
            if (const int *score = scores.find(axis))
                rating << *score;
        }
        if (rating.size() == axes.size())
            ratings << rating;
    }
    return kendallsW(ratings);
}

} // namespace tempo
