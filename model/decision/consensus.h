#pragma once

#include "model/design/matrix.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tempo {

/// Kendall's coefficient of concordance W, corrected for ties: 0 (no agreement on the order) to 1
/// (the same order). One list per rater, all of the same length. Nothing for fewer than two raters,
/// or where every rater ties everything, so that there is no order to agree on.
///
/// M. Kendall, B. Babington Smith, The Problem of m Rankings (1939); ties as in Kendall and
/// Gibbons, Rank Correlation Methods (1990).
std::optional<double> kendallsW(const QList<QList<double>> &ratings);

/// kendallsW() over the participants who scored all of \a axes.
std::optional<double> consensusOf(const OrderedMap<Scores> &votes, const QStringList &axes);

} // namespace tempo
