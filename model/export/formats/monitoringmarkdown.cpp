#include "model/export/escape.h"
#include "model/export/formats.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

/// The monitors as a task list by element; a box is ticked once its threshold is signed off.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MonitoringMarkdown)
};

QString point(const QString &text)
{
    return u"  - "_s + markdownEscaped(text) + u'\n';
}

QString signature(const Monitor &monitor)
{
    const SignOff &signedOff = *monitor.signedOff;
    const QString when
        = signedOff.date ? u' ' + Tr::tr("on %1").arg(dateText(*signedOff.date)) : QString();
    if (monitor.resign)
        return point(
            Tr::tr("Sign again: %1 signed %2%3").arg(signedOff.by, signedOff.threshold, when));
    return point(Tr::tr("Signed off by %1%2").arg(signedOff.by, when));
}

QString item(const Monitor &monitor)
{
    const bool isTicked = monitor.signedOff && !monitor.resign;
    QString line = markdownEscaped(monitor.metric) + u": "_s + markdownEscaped(monitor.threshold);
    if (monitor.removed || monitor.origin == LineOrigin::Gone)
        line = u"~~"_s + line + u"~~ "_s
            + markdownEscaped(monitor.removed ? Tr::tr("(removed)") : Tr::tr("(gone)"));
    QString text = (isTicked ? u"- [x] "_s : u"- [ ] "_s) + line + u'\n';
    text += point(Tr::tr("Why: %1").arg(monitor.derivation));
    const QString origin = monitor.removed || monitor.origin == LineOrigin::Gone
        ? QString()
        : originTitle(monitor.origin);
    if (!origin.isEmpty())
        text += point(origin);
    QStringList how{Tr::tr("Severity: %1").arg(monitorSeverityTitle(monitor.severity))};
    if (!monitor.window.isEmpty())
        how << Tr::tr("window: %1").arg(monitor.window);
    if (!monitor.owner.isEmpty())
        how << Tr::tr("owner: %1").arg(monitor.owner);
    text += point(how.join(u"; "_s));
    if (!monitor.runbook.isEmpty())
        text += point(Tr::tr("When it fires: %1").arg(monitor.runbook));
    return monitor.signedOff ? text + signature(monitor) : text;
}

} // namespace

Result<QByteArray> writeMonitoringMarkdown(const Design &design, const ExportOptions &options)
{
    QString text
        = u"# "_s + markdownEscaped(Tr::tr("Monitoring of %1").arg(design.header.title)) + u"\n"_s;
    if (options.date)
        text
            += u"\n"_s + markdownEscaped(Tr::tr("As of %1").arg(dateText(*options.date))) + u"\n"_s;
    QString element;
    bool first = true;
    for (const Monitor &monitor : monitoringOf(design)) {
        if (first || monitor.element != element)
            text += u"\n## "_s + markdownEscaped(design.titleOf(monitor.element)) + u"\n\n"_s;
        element = monitor.element;
        first = false;
        text += item(monitor);
    }
    return text.toUtf8();
}

} // namespace tempo
