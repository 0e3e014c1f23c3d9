#pragma once

#include "model/design/matrix.h"

#include <QList>

#include <optional>
#include <vector>

namespace tempo {

/// The share of all weightings that give each verdict.
struct Acceptability
{
    double batch = 0;
    double hybrid = 0;
    double realTime = 0;
    bool isExact = true;
    double error = 0; ///< half of the 95 % confidence interval; 0 where exact

    double of(Verdict verdict) const;
};

/// Acceptability of scores (-2 to 2, one an axis, at least one) over weightings that are uniform on
/// the simplex, each judged by the whole rule, conflict included. Exact; with so many axes that the
/// pieces run into tens of thousands, a simulation with a fixed seed.
///
/// R. Lahdelma, J. Hokkanen, P. Salminen, SMAA: Stochastic multiobjective acceptability analysis,
/// European Journal of Operational Research 106 (1998).
Acceptability acceptability(const QList<double> &scores);

/// The two conditions of shareWhere() at one corner of the simplex.
struct Corner
{
    double first = 0;
    double second = 0;
};

/// The share of the simplex over \a corners where both conditions, linear between the corners, are
/// at most 0; nothing where that takes more than \a mostPieces pieces.
std::optional<double> shareWhere(const std::vector<Corner> &corners, int mostPieces);

} // namespace tempo
