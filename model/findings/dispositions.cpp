#include "model/findings/dispositions.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

bool isDismissed(DispositionStatus status)
{
    return status == DispositionStatus::Accepted || status == DispositionStatus::Mitigated
        || status == DispositionStatus::FalsePositive;
}

} // namespace

bool gotWorse(const QString &key, double before, double now)
{
    const bool shrinks = key == u"limit_s" || key == u"slack_s" || key == u"margin_s";
    const double worse = shrinks ? before - now : now - before;
    return worse > 0 && worse >= 0.1 * std::abs(before) * (1 - 1e-9);
}

void applyDisposition(Finding &finding, const Disposition &disposition)
{
    finding.status = disposition.status.value_or(DispositionStatus::Open);
    finding.reason = disposition.reason;
    if (!isDismissed(finding.status))
        return;
    finding.reopened = std::ranges::any_of(disposition.figures, [&](const auto &figure) {
        const double *now = finding.figures.find(figure.first);
        return now && gotWorse(figure.first, figure.second, *now);
    });
    if (finding.reopened)
        finding.status = DispositionStatus::Open;
}

} // namespace tempo
