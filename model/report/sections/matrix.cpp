#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/isolate.h"

#include <QCoreApplication>

#include <cmath>

/// The decision matrix of every scope, axis by axis, with what the scores mean and the notes.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportMatrix)
};

QString verdictText(const ReportContext &context, const MatrixResult &result)
{
    if (!result.verdict || !result.index) {
        QStringList missing;
        for (const QString &axis : result.missing)
            missing << axisTitle(context.design.matrix, axis);
        return missing.isEmpty()
            ? Tr::tr("No verdict: no axis carries any weight.")
            : Tr::tr("No verdict: without a score are %1.").arg(missing.join(u", "));
    }
    QString text
        = Tr::tr("%1 at index %2.").arg(verdictTitle(*result.verdict), signedText(*result.index));
    if (result.conflict)
        text += u' '
            + Tr::tr("The axes disagree: a quarter of the weight or more leans the other "
                     "way.");
    return text;
}

QString settledText(const std::optional<Settled> &settled)
{
    if (!settled || !settled->verdict)
        return Tr::tr("Not settled yet.");
    const QString verdict = verdictTitle(*settled->verdict);
    return settled->date ? Tr::tr("Settled as %1 on %2.").arg(verdict, dateText(*settled->date))
                         : Tr::tr("Settled as %1.").arg(verdict);
}

ReportMatrix::Axis axisOf(const ReportContext &context, const MatrixScope &scope,
                          const AxisScore &score)
{
    ReportMatrix::Axis axis;
    axis.title = score.title;
    axis.weight = score.weight;
    axis.score = score.score;
    if (score.score)
        axis.anchor = axisAnchor(context.design.matrix, score.id, int(std::lround(*score.score)));
    axis.notes = scope.notes.value(score.id);
    return axis;
}

QString titleOf(const ReportContext &context, const QString &scope)
{
    return scope == u"design"_s ? Tr::tr("Whole design") : context.design.titleOf(scope);
}

ReportMatrix scopeOf(const ReportContext &context, const MatrixResult &result)
{
    const MatrixScope scope = context.design.matrix.scopes.value(result.scope);
    ReportMatrix matrix;
    matrix.title = titleOf(context, result.scope);
    matrix.answer = verdictText(context, result) + u' ' + settledText(scope.settled);
    matrix.tone = result.verdict ? toneOf(*result.verdict) : ReportTone::Muted;
    matrix.index = result.index;
    for (const AxisScore &score : result.axes)
        matrix.axes << axisOf(context, scope, score);
    return matrix;
}

} // namespace

void fillMatrix(const ReportContext &context, ReportPart &part)
{
    for (const MatrixResult &result : context.plan.matrices) {
        part.blocks << scopeOf(context, result);
        const QString alt
            = Tr::tr("%1: how far the index would move if one axis alone went from −2 to +2.")
                  .arg(isolated(titleOf(context, result.scope)));
        part.blocks << ReportPicture{u"matrix:"_s + result.scope, alt};
    }
}

} // namespace tempo
