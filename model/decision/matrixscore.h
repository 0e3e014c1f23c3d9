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
    bool conflict = false; ///< hybrid only because a quarter of the weight leans the other way
    QStringList missing;   ///< ids of axes with weight but without a score
    std::optional<double> consensusW; ///< Kendall's W, 0 to 1; nothing below two full votes
};

/// Scores one scope of a design; a scope that isn't there has no scores. Where all weights are zero
/// there is nothing to weigh: no index, no verdict, nothing missing.
MatrixResult scoreMatrix(const Design &design, const QString &scope);

/// Scores every scope in the order of the document.
QList<MatrixResult> scoreMatrices(const Design &design);

/// What judge() says.
struct Judged
{
    double index = 0; ///< -1 (batch) to 1 (real-time)
    Verdict verdict = Verdict::Hybrid;
    bool conflict = false; ///< as MatrixResult::conflict
};

/// The verdict of scores (-2 to 2) and normalised weights of the same axes: index = sum of
/// weight x score / 2; at most -0.25 batch, at least 0.25 real-time, hybrid between them and where
/// axes with a quarter of the weight or more lean clearly (|score| >= 1) against its sign.
/// Comparisons within 1e-9; equality belongs to batch, real-time and conflict.
Judged judge(const QList<double> &scores, const QList<double> &weights);

/// Title of one of the five axes in the reader's language, or of an own axis as typed.
QString axisTitle(const Matrix &matrix, const QString &axis);

/// What a score of an axis stands for, -2 to 2, one line; of an own axis made from its own texts.
QString axisAnchor(const Matrix &matrix, const QString &axis, int score);

/// The verdict's name in the reader's language.
QString verdictTitle(Verdict verdict);

} // namespace tempo
