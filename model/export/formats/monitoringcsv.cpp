#include "model/export/csvwriter.h"
#include "model/export/formats.h"

#include <QCoreApplication>

/// One line a monitor. Titles of columns are fixed: other programs read them.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MonitoringCsv)
};

QString stateOf(const Monitor &monitor)
{
    if (monitor.removed)
        return Tr::tr("Removed");
    return monitor.resign ? Tr::tr("Threshold changed since it was signed off")
                          : originTitle(monitor.origin);
}

} // namespace

Result<QByteArray> writeMonitoringCsv(const Design &design, const ExportOptions &)
{
    CsvWriter csv({u"ID"_s, u"Element"_s, u"Metric"_s, u"Threshold"_s, u"Derivation"_s, u"Window"_s,
                   u"Severity"_s, u"Owner"_s, u"Runbook"_s, u"Signed off by"_s, u"Signed off on"_s,
                   u"Signed threshold"_s, u"Remark"_s});
    for (const Monitor &monitor : monitoringOf(design)) {
        const SignOff signedOff = monitor.signedOff.value_or(SignOff{});
        csv.text(monitor.id).text(design.titleOf(monitor.element)).text(monitor.metric);
        csv.text(monitor.threshold).text(monitor.derivation).text(monitor.window);
        csv.text(monitorSeverityTitle(monitor.severity)).text(monitor.owner).text(monitor.runbook);
        csv.text(signedOff.by).date(signedOff.date).text(signedOff.threshold);
        csv.text(stateOf(monitor)).endRow();
    }
    return csv.bytes();
}

} // namespace tempo
