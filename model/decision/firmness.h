#pragma once

#include "model/decision/matrixscore.h"
#include "model/decision/smaa.h"

namespace tempo {

/// The change of one weight, or of one score, that changes a verdict.
struct Flip
{
    QString axis;
    double from = 0;
    double to = 0;                     ///< of a weight: the boundary
    Verdict verdict = Verdict::Hybrid; ///< the verdict beyond it
};

/// How far an axis can move the index: at a score of -2 and at 2, all else as it is.
struct Swing
{
    QString axis;
    double atBatch = 0;
    double atRealTime = 0;
};

/// How firm a verdict is.
struct Firmness
{
    Acceptability acceptability;
    std::optional<Flip> weightFlip; ///< nothing: no single weight can change it
    QList<Flip> scoreFlips;         ///< in the order of the axes, the step towards batch first
    bool isFragile = false;         ///< fewer than 60 % of all weightings give the verdict
    QList<Swing> swings;            ///< longest first
};

/// How firm the verdict of a scope is; nothing without a verdict. Axes without a score, which have
/// no weight then, stay out of it.
std::optional<Firmness> firmnessOf(const MatrixResult &result);

/// The smallest change of one normalised weight that changes the verdict, the others rescaled
/// proportionally (equally where all are zero); the first axis on ties.
std::optional<Flip> weightFlip(const QList<double> &scores, const QList<double> &weights,
                               const QStringList &axes);

/// Weights for axes that are only ranked, most important first: the centroid of all weightings
/// in that order (Barron and Barrett, Management Science 42(11), 1996).
QList<double> rankOrderCentroid(int axes);

} // namespace tempo
