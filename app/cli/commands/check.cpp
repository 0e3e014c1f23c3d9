#include "app/cli/documents.h"
#include "app/cli/resultlines.h"
#include "model/base/jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CheckCommand)
};

struct Checked
{
    OpenedDesign opened;
    QList<Finding> findings;
};

/// Whether a finding counts: a dismissed one is listed, but fails nothing.
bool isOpen(const Finding &finding)
{
    return finding.status == DispositionStatus::Open
        || finding.status == DispositionStatus::InProgress;
}

Severity threshold(const Arguments &arguments)
{
    const QString word = arguments.one("fail-on", QStringLiteral("error"));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        if (word == severityWord(severity))
            return severity;
    }
    return Severity::Error;
}

Exit exitOf(const Checked &checked, Severity failOn)
{
    if (!checked.opened.design)
        return Exit::BadInput;
    const bool fails = std::ranges::any_of(checked.findings, [&](const Finding &finding) {
        return isOpen(finding) && finding.severity <= failOn;
    });
    return fails ? Exit::Found : Exit::Fine;
}

void printText(const Checked &checked, Console &console)
{
    if (!checked.opened.design)
        return;
    for (const Finding &finding : checked.findings)
        console.print(QString(checked.opened.file + u": " + findingLine(finding, console)));
    if (checked.findings.isEmpty())
        console.print(QString(checked.opened.file + u": " + Tr::tr("no findings")));
}

void writeFindings(const QList<Finding> &findings, JsonWriter &json)
{
    json.key("findings").beginArray();
    for (const Finding &finding : findings) {
        json.beginObject();
        json.key("id").value(finding.id);
        json.key("rule").value(finding.rule);
        json.key("severity").value(severityWord(finding.severity));
        json.key("elements").value(finding.elements);
        json.key("message").value(finding.message);
        json.key("status").value(word(finding.status));
        json.endObject();
    }
    json.endArray();
}

QByteArray toJson(const QList<Checked> &all)
{
    JsonWriter json;
    json.beginObject();
    json.key("format").value(QStringLiteral("tempo-check/1"));
    json.key("files").beginArray();
    for (const Checked &checked : all) {
        json.beginObject();
        json.key("file").value(checked.opened.file);
        json.key("problems").beginArray();
        for (const Diagnostic &problem : checked.opened.problems) {
            json.beginObject();
            json.key("line").value(problem.at.line);
            json.key("column").value(problem.at.column);
            json.key("message").value(problem.message);
            json.endObject();
        }
        json.endArray();
        writeFindings(checked.findings, json);
        json.endObject();
    }
    json.endArray().endObject();
    return json.text();
}

} // namespace

Exit runCheck(const Arguments &arguments, Console &console)
{
    const bool json = arguments.one("format") == u"json";
    Exit exit = Exit::Fine;
    QList<Checked> all;
    for (const QString &file : arguments.all("file")) {
        Checked checked{openMeasuredDesign(file, console), {}};
        if (checked.opened.design)
            checked.findings = findingsOf(*checked.opened.design);
        exit = worse(exit, exitOf(checked, threshold(arguments)));
        if (!json)
            printText(checked, console);
        all << std::move(checked);
    }
    if (json)
        console.print(toJson(all));
    return exit;
}

} // namespace tempo
