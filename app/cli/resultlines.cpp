#include "app/cli/resultlines.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct MatrixTr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MatrixCommand)
};

struct CheckTr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CheckCommand)
};

} // namespace

QString scopeTitle(const Design &design, const QString &scope)
{
    return scope == u"design" ? MatrixTr::tr("Whole design") : design.titleOf(scope).simplified();
}

QString verdictLine(const MatrixResult &scope)
{
    if (!scope.verdict && scope.missing.isEmpty())
        return MatrixTr::tr("no verdict: every weight is zero");
    if (!scope.verdict || !scope.index)
        return MatrixTr::tr("no verdict yet: %1 not scored")
            .arg(scope.missing.join(QStringLiteral(", ")));
    const QString verdict = verdictTitle(*scope.verdict);
    const QString index = QString::number(*scope.index, 'f', 2);
    return scope.conflict
        ? MatrixTr::tr("%1 (index %2; axes with a quarter of the weight lean the other way)")
              .arg(verdict, index)
        : MatrixTr::tr("%1 (index %2)").arg(verdict, index);
}

QString findingLine(const Finding &finding, const Console &console)
{
    const QString status = finding.reopened         ? CheckTr::tr(", reopened")
        : finding.status == DispositionStatus::Open ? QString()
                                                    : QString(u", " + word(finding.status));
    return console.severity(finding.severity) + u": " + finding.message + u" [" + finding.id
        + status + u']';
}

} // namespace tempo
