#include "model/export/formats.h"

#include "model/base/diagnostic.h"
#include "model/base/jsonwriter.h"
#include "model/timing/tempo.h"

/// The analysis as far as there is an engine for it: what an element runs at, and the findings.
/// Keys that no engine fills yet are absent.

namespace tempo {

static void writeElements(const Design &design, JsonWriter &json)
{
    const QList<StageTempo> tempos = stageTempos(design);
    json.key("elements").beginArray();
    for (qsizetype i = 0; i < design.elements.size(); ++i) {
        json.beginObject();
        json.key("id").value(design.elements.at(i).first);
        json.key("current").value(currentTempoWord(tempos.at(i)));
        json.endObject();
    }
    json.endArray();
}

static void writeFindings(const Design &design, JsonWriter &json)
{
    json.key("findings").beginArray();
    for (const Finding &finding : findingsOf(design)) {
        json.beginObject();
        json.key("id").value(finding.id);
        json.key("rule").value(finding.rule);
        json.key("severity").value(severityWord(finding.severity));
        json.key("elements").value(finding.elements);
        json.key("message").value(finding.message);
        json.endObject();
    }
    json.endArray();
}

Result<QByteArray> writeJson(const Design &design, const ExportOptions &)
{
    JsonWriter json;
    json.beginObject();
    json.key("format").value(QStringLiteral("tempo-analysis/1"));
    json.key("title").value(design.header.title);
    writeElements(design, json);
    writeFindings(design, json);
    json.endObject();
    return json.text();
}

} // namespace tempo
