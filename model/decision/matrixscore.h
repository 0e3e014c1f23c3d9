#pragma once

#include "model/design/design.h"

#include <QList>

#include <optional>

namespace tempo {

/// One axis of a scored matrix.
struct AxisScore
{
    QString id;
    QString title;               ///< translated for the five, as typed for own axes
    double weight = 0;           ///< normalised, sum 1 over the axes of the scope
    std::optional<double> score; ///< agreed, else median of the votes; -2 to 2
    std::optional<int> spread;   ///< max - min of the votes; nothing without votes
    int votes = 0;
};

/// What the matrix of one scope says.
struct MatrixResult
{
    QString scope; ///< "design" or a prediction's id
    QList<AxisScore> axes;
    std::optional<double> index; ///< -1 (batch) to 1 (real-time); nothing with a missing axis
    std::optional<Verdict> verdict;
    bool conflict = false;   ///< hybrid because a quarter of the weight leans the other way
    QStringList missing;     ///< ids of axes with weight but without a score
};

/// Scores one scope of a design; a scope that isn't there has no scores.
MatrixResult scoreMatrix(const Design &design, const QString &scope);

/// Scores every scope in the order of the document.
QList<MatrixResult> scoreMatrices(const Design &design);

/// The verdict of scores and normalised weights: section "Decision matrix" of the decision rules.
/// Comparisons within 1e-9; equality belongs to batch, real-time and conflict.
struct Judged
{
    double index = 0;
    Verdict verdict = Verdict::Hybrid;
    bool conflict = false;
};
Judged judge(const QList<double> &scores, const QList<double> &weights);

/// Title of one of the five axes, or of an own axis, and the anchor text of each score from -2 to 2.
QString axisTitle(const Matrix &matrix, const QString &axis);
QString axisAnchor(const Matrix &matrix, const QString &axis, int score);

/// The verdict's name in the reader's language.
QString verdictTitle(Verdict verdict);

} // namespace tempo
