#include "widgets/views/verdictcard.h"

#include "model/base/isolate.h"
#include "model/decision/firmness.h"
#include "widgets/look/look.h"
#include "widgets/views/verdictgauge.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::VerdictCard)
};

QString percent(double share)
{
    return isolatedFigure(Tr::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 0)));
}

/// The axes that lean clearly to one side, heaviest weight first as they come.
QString leaning(const MatrixResult &result, int side, double &weight)
{
    QStringList titles;
    for (const AxisScore &axis : result.axes) {
        if (axis.score && *axis.score * side >= 1 && axis.weight > 0) {
            titles << axis.title;
            weight += axis.weight;
        }
    }
    return titles.join(Tr::tr(", "));
}

} // namespace

QString verdictReason(const Matrix &matrix, const MatrixResult &result)
{
    if (!result.verdict || !result.index) {
        QStringList titles;
        for (const QString &axis : result.missing)
            titles << axisTitle(matrix, axis);
        return titles.isEmpty() ? Tr::tr("Every weight is zero: give at least one axis a weight.")
                                : Tr::tr("Not scored yet: %1.").arg(titles.join(Tr::tr(", ")));
    }
    double weight = 0;
    if (result.conflict) {
        const QString against = leaning(result, *result.index > 0 ? -1 : 1, weight);
        return Tr::tr("%1 of the weight leans the other way: %2.").arg(percent(weight), against);
    }
    if (*result.verdict == Verdict::Hybrid)
        return Tr::tr("The scores balance out; neither side carries it.");
    const QString carried = leaning(result, *result.verdict == Verdict::Batch ? -1 : 1, weight);
    return Tr::tr("%1 of the weight leans clearly this way: %2.").arg(percent(weight), carried);
}

QString verdictFirmness(const Matrix &matrix, const MatrixResult &result)
{
    const auto firmness = firmnessOf(result);
    if (!firmness)
        return {};
    const Acceptability &smaa = firmness->acceptability;
    const double share = *result.verdict == Verdict::Batch ? smaa.batch
        : *result.verdict == Verdict::Hybrid               ? smaa.hybrid
                                                           : smaa.realTime;
    const QString weightings = firmness->isFragile
        ? Tr::tr("Fragile: only %1 of all weightings say so.").arg(percent(share))
        : Tr::tr("Firm in %1 of all weightings.").arg(percent(share));
    const QString weight = firmness->weightFlip
        ? Tr::tr("A weight of %1 on %2 would change it.")
              .arg(percent(firmness->weightFlip->to), axisTitle(matrix, firmness->weightFlip->axis))
        : Tr::tr("No single weight changes it.");
    return weightings + u' ' + weight;
}

VerdictCard::VerdictCard(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = makeCard();
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(makeText(tr("Verdict"), TextRole::Strong));
    m_gauge = new VerdictGauge;
    layout->addWidget(m_gauge);
    m_verdict = makeText({}, TextRole::Verdict);
    m_verdict->setAlignment(Qt::AlignHCenter);
    m_verdict->setAccessibleName(tr("Verdict"));
    layout->addWidget(m_verdict);
    m_reason = makeText({}, TextRole::Body);
    m_reason->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_reason);
    m_firmness = makeText({}, TextRole::Hint);
    m_firmness->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_firmness);
    layout->addStretch();
}

void VerdictCard::showResult(const Matrix &matrix, const MatrixResult &result)
{
    m_gauge->showIndex(result.index);
    const QString verdict = result.verdict ? verdictTitle(*result.verdict) : tr("No verdict yet");
    m_verdict->setText(verdict);
    m_verdict->setAccessibleDescription(verdict);
    m_reason->setText(verdictReason(matrix, result));
    m_firmness->setText(verdictFirmness(matrix, result));
    m_firmness->setVisible(result.verdict.has_value());
}

} // namespace tempo
