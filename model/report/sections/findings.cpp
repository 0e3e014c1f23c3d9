#include "model/findings/rule.h"
#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

/// All findings with what was decided about them; dismissed ones stay listed, with the reason.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportFindings)
};

QString decidedText(const ReportContext &context, const Finding &finding)
{
    const Disposition *disposition = context.design.dispositions.findings.find(finding.id);
    if (!disposition)
        return {};
    QStringList parts;
    if (!disposition->reason.isEmpty())
        parts << disposition->reason;
    if (!disposition->owner.isEmpty())
        parts << Tr::tr("Owner: %1").arg(disposition->owner);
    if (disposition->date)
        parts << dateText(*disposition->date);
    if (!disposition->ticket.isEmpty())
        parts << Tr::tr("Ticket: %1").arg(disposition->ticket);
    return parts.join(u" · ");
}

QString statusText(const Finding &finding)
{
    return finding.reopened ? Tr::tr("Reopened: its figures got worse")
                            : dispositionTitle(finding.status);
}

ReportFindings::Item item(const ReportContext &context, const Finding &finding)
{
    ReportFindings::Item item;
    item.finding = finding;
    const Rule *rule = ruleById(finding.rule);
    item.title = rule ? QCoreApplication::translate("tempo::Rule", rule->title) : finding.rule;
    for (const QString &id : finding.elements)
        item.about << context.design.titleOf(id);
    item.status = statusText(finding);
    item.decided = decidedText(context, finding);
    return item;
}

QString counted(const QList<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return int(std::ranges::count(findings, severity, &Finding::severity));
    };
    QStringList parts;
    if (const int errors = count(Severity::Error))
        parts << Tr::tr("%n error(s)", nullptr, errors);
    if (const int warnings = count(Severity::Warning))
        parts << Tr::tr("%n warning(s)", nullptr, warnings);
    if (const int notes = count(Severity::Info))
        parts << Tr::tr("%n note(s)", nullptr, notes);
    if (parts.isEmpty())
        return Tr::tr("Every rule was checked, and none fires.");
    const int decided = int(std::ranges::count_if(findings, [](const Finding &finding) {
        return finding.status != DispositionStatus::Open && !finding.reopened;
    }));
    QString text = parts.join(u", ") + u'.';
    if (decided > 0)
        text += u' ' + Tr::tr("%n of them decided on.", nullptr, decided);
    return text;
}

/// What was decided about findings of our rules that are no longer found.
ReportTable goneTable(const ReportContext &context)
{
    ReportTable table;
    table.caption = Tr::tr("Decided on earlier, and gone since");
    table.columns = {{Tr::tr("Finding")}, {Tr::tr("Status")}, {Tr::tr("Reason")}};
    for (const auto &[id, disposition] : context.design.dispositions.findings) {
        const bool isFound
            = std::ranges::find(context.findings, id, &Finding::id) != context.findings.end();
        if (isFound || !ruleById(id.section(u'@', 0, 0)))
            continue;
        const QString status
            = disposition.status ? dispositionTitle(*disposition.status) : QString();
        QList<ReportCell> row(3);
        row[0].text = id;
        row[1].text = status;
        row[2].text = disposition.reason;
        table.rows << row;
    }
    return table;
}

} // namespace

void fillFindings(const ReportContext &context, ReportPart &part)
{
    part.answer = counted(context.findings);
    ReportFindings findings;
    for (const Finding &finding : context.findings)
        findings.items << item(context, finding);
    part.blocks << findings;
    const ReportTable gone = goneTable(context);
    if (!gone.rows.isEmpty())
        part.blocks << gone;
}

} // namespace tempo
