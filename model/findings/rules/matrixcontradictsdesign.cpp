#include "model/findings/rules.h"

#include "model/decision/matrixscore.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MatrixContradictsDesignRule)
};

/// The settled verdict that is about a prediction: its own, else the whole design's.
std::optional<Verdict> verdictOn(const Design &design, const QString &prediction)
{
    const MatrixScope *own = design.matrix.scopes.find(prediction);
    if (own && own->settled)
        return own->settled->verdict;
    const MatrixScope *all = design.matrix.scopes.find(QStringLiteral("design"));
    return all && all->settled ? all->settled->verdict : std::nullopt;
}

/// A hybrid is at most one band away from any tempo.
bool areTwoApart(Verdict verdict, Tempo tempo)
{
    return (verdict == Verdict::Batch && tempo == Tempo::RealTime)
        || (verdict == Verdict::RealTime && tempo == Tempo::Batch);
}

} // namespace

QList<Finding> findMatrixContradictsDesign(const RuleContext &context)
{
    QList<Finding> findings;
    for (int place = 0; place < context.data.size(); ++place) {
        const auto &[id, element] = context.design.elements.at(place);
        const std::optional<Tempo> natural
            = context.assessment().figures.elements.at(place).natural;
        const std::optional<Verdict> verdict = verdictOn(context.design, id);
        if (element.kind != Kind::Prediction || !natural || !verdict
            || !areTwoApart(*verdict, *natural))
            continue;
        Finding finding = findingAbout(context, {place});
        finding.field = QStringLiteral("max_latency");
        finding.message = Tr::tr("The team settled on %2 for %1, but its limits ask for %3.")
                              .arg(named(context, place), verdictTitle(*verdict).toLower(),
                                   tempoTitle(*natural).toLower());
        findings << finding;
    }
    return findings;
}

} // namespace tempo
