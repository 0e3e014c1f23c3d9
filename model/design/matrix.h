#pragma once

#include "model/base/orderedmap.h"
#include "model/design/words.h"

#include <QDate>

#include <array>
#include <optional>

namespace tempo {

/// A verdict of the decision matrix.
enum class Verdict { Batch, Hybrid, RealTime };

template <>
inline constexpr auto wordsOf<Verdict> = std::array{QLatin1String("batch"), QLatin1String("hybrid"),
                                                    QLatin1String("real-time")};

/// Scores by axis, whole numbers from -2 (batch) to 2 (real-time).
using Scores = OrderedMap<int>;

/// An axis that a team added after the five.
struct OwnAxis
{
    QString title;
    QString batch;    ///< what speaks for batch
    QString realTime; ///< what speaks for real-time
    bool operator==(const OwnAxis &) const = default;
};

/// A settled round, appended and never rewritten.
struct Round
{
    std::optional<QDate> date;
    OrderedMap<Scores> votes;
    Scores agreed;
    bool operator==(const Round &) const = default;
};

/// A verdict with the figures it was reached with.
struct Settled
{
    std::optional<QDate> date;
    std::optional<Verdict> verdict;
    std::optional<double> index; ///< -1 (batch) to 1 (real-time)
    Scores evidence;
    bool operator==(const Settled &) const = default;
};

/// The matrix of the whole design or of one prediction.
struct MatrixScope
{
    OrderedMap<double> weights; ///< relative, at least 0; absent: 1
    OrderedMap<Scores> votes;   ///< by participant
    Scores agreed;              ///< what the team settled on; stands over the votes
    OrderedMap<QString> notes;  ///< by axis, Markdown
    QList<Round> rounds;
    std::optional<Settled> settled;
    bool operator==(const MatrixScope &) const = default;
};

/// The decision matrix: own axes, and a scope for "design" and for predictions by id.
struct Matrix
{
    OrderedMap<OwnAxis> axes;
    OrderedMap<MatrixScope> scopes;
    bool operator==(const Matrix &) const = default;
};

/// The ids of the five axes of every matrix, in order.
inline constexpr std::array fiveAxes{QLatin1String("value-decay"), QLatin1String("actionability"),
                                     QLatin1String("data-refresh"), QLatin1String("cost-tolerance"),
                                     QLatin1String("computation")};

/// The ids of all axes of a matrix: the five, then the team's own.
QStringList axisIds(const Matrix &matrix);

} // namespace tempo
