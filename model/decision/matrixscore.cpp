#include "model/decision/matrixscore.h"

#include "model/decision/anchors.h"
#include "model/decision/consensus.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace tempo {

namespace {

constexpr double tolerance = 1e-9;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Matrix)
};

double median(std::vector<int> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / 2.0;
}

std::vector<int> votesOn(const MatrixScope &scope, const QString &axis)
{
    std::vector<int> votes;
    for (const auto &[participant, scores] : scope.votes) {
        if (const int *score = scores.find(axis))
            votes.push_back(*score);
    }
    return votes;
}

AxisScore scoreAxis(const Matrix &matrix, const MatrixScope &scope, const QString &axis)
{
    AxisScore result;
    result.id = axis;
    result.title = axisTitle(matrix, axis);
    result.weight = scope.weights.value(axis, 1);
    const auto votes = votesOn(scope, axis);
    result.votes = int(votes.size());
    if (!votes.empty()) {
        result.spread = std::ranges::max(votes) - std::ranges::min(votes);
        result.score = median(votes);
    }
    if (const int *agreed = scope.agreed.find(axis))
        result.score = *agreed;
    return result;
}

/// Makes the weights sum to 1; whether there was any weight.
bool normalise(QList<AxisScore> &axes)
{
    double largest = 0;
    for (const AxisScore &axis : std::as_const(axes))
        largest = std::max(largest, axis.weight);
    if (largest <= 0)
        return false;
    double sum = 0; // of shares of the largest, which can't overflow
    for (const AxisScore &axis : std::as_const(axes))
        sum += axis.weight / largest;
    for (AxisScore &axis : axes)
        axis.weight = axis.weight / largest / sum;
    return true;
}

void settle(MatrixResult &result)
{
    QList<double> scores;
    QList<double> weights;
    for (const AxisScore &axis : std::as_const(result.axes)) {
        if (axis.weight <= 0)
            continue;
        if (!axis.score)
            result.missing << axis.id;
        scores << axis.score.value_or(0);
        weights << axis.weight;
    }
    if (!result.missing.isEmpty())
        return;
    const Judged judged = judge(scores, weights);
    result.index = judged.index;
    result.verdict = judged.verdict;
    result.conflict = judged.conflict;
}

} // namespace

MatrixResult scoreMatrix(const Design &design, const QString &scope)
{
    MatrixResult result;
    result.scope = scope;
    const MatrixScope scored = design.matrix.scopes.value(scope);
    const QStringList axes = axisIds(design.matrix);
    for (const QString &axis : axes)
        result.axes << scoreAxis(design.matrix, scored, axis);
    result.consensusW = consensusOf(scored.votes, axes);
    if (normalise(result.axes))
        settle(result);
    return result;
}

QList<MatrixResult> scoreMatrices(const Design &design)
{
    QList<MatrixResult> results;
    for (const auto &[scope, scored] : design.matrix.scopes)
        results << scoreMatrix(design, scope);
    return results;
}

Judged judge(const QList<double> &scores, const QList<double> &weights)
{
    Judged judged;
    judged.index = std::inner_product(scores.cbegin(), scores.cend(), weights.cbegin(), 0.0) / 2;
    if (std::abs(judged.index) < 0.25 - tolerance)
        return judged;
    const double sign = judged.index < 0 ? -1 : 1;
    double against = 0;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores.at(i) * sign <= -1 + tolerance)
            against += weights.at(i);
    }
    judged.conflict = against >= 0.25 - tolerance;
    if (!judged.conflict)
        judged.verdict = sign < 0 ? Verdict::Batch : Verdict::RealTime;
    return judged;
}

QString axisTitle(const Matrix &matrix, const QString &axis)
{
    const QString title = fiveAxisTitle(axis);
    if (!title.isEmpty())
        return title;
    const QString own = matrix.axes.value(axis).title;
    return own.isEmpty() ? axis : own;
}

QString axisAnchor(const Matrix &matrix, const QString &axis, int score)
{
    const OwnAxis *own = matrix.axes.find(axis);
    if (!own)
        return fiveAxisAnchor(axis, score);
    const QString batch = own->batch.isEmpty() ? Tr::tr("speaks for batch") : own->batch;
    const QString realTime
        = own->realTime.isEmpty() ? Tr::tr("speaks for real-time") : own->realTime;
    switch (score) {
    case -2:
        return Tr::tr("Clearly: %1").arg(batch);
    case -1:
        return Tr::tr("Rather: %1").arg(batch);
    case 0:
        return Tr::tr("Both, or neither");
    case 1:
        return Tr::tr("Rather: %1").arg(realTime);
    case 2:
        return Tr::tr("Clearly: %1").arg(realTime);
    default:
        return {};
    }
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Batch:
        return Tr::tr("Batch");
    case Verdict::Hybrid:
        return Tr::tr("Hybrid");
    case Verdict::RealTime:
        break;
    }
    return Tr::tr("Real-time");
}

} // namespace tempo
