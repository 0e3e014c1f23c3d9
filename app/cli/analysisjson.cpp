#include "app/cli/analysis.h"
#include "model/base/jsonwriter.h"

namespace tempo {

namespace {

QString partWord(PathPart::Kind kind)
{
    switch (kind) {
    case PathPart::Kind::Waiting:
        return QStringLiteral("waiting");
    case PathPart::Kind::Reading:
        return QStringLiteral("reading");
    case PathPart::Kind::Running:
        return QStringLiteral("running");
    case PathPart::Kind::Transport:
        break;
    }
    return QStringLiteral("transport");
}

/// Writes the parts of an analysis in the order of its document.
class AnalysisWriter
{
public:
    explicit AnalysisWriter(const Analysis &analysis)
        : m_analysis(analysis), m_design(analysis.design)
    {
    }

    QByteArray take()
    {
        m_json.beginObject();
        m_json.key("format").value(QStringLiteral("tempo-analysis/1"));
        m_json.key("title").value(m_design.header.title);
        m_json.key("targets").beginArray();
        for (qsizetype place = 0; place < m_analysis.assessment.figures.targets.size(); ++place)
            writeTarget(m_analysis.assessment.figures.targets.at(place),
                        m_analysis.assessment.values.at(place));
        m_json.endArray();
        m_json.key("flows").beginArray();
        for (const FlowFigures &flow : m_analysis.assessment.figures.flows)
            writeFlow(flow);
        m_json.endArray();
        m_json.key("elements").beginArray();
        for (qsizetype place = 0; place < m_analysis.assessment.figures.elements.size(); ++place)
            writeElement(idAt(int(place)), m_analysis.assessment.figures.elements.at(place));
        m_json.endArray();
        m_json.key("findings").beginArray();
        for (const Finding &finding : m_analysis.findings)
            writeFinding(finding);
        m_json.endArray().endObject();
        return m_json.text();
    }

private:
    const QString &idAt(int place) const { return m_design.elements.at(place).first; }

    void writeTarget(const TargetFigures &figures, const TargetValue &value)
    {
        m_json.beginObject();
        m_json.key("id").value(idAt(figures.target));
        m_json.key("kind").value(word(m_design.elements.at(figures.target).second.kind));
        writePaths("reaction", figures.reaction, false);
        writePaths("staleness", figures.staleness, true);
        writePaths("model_age", figures.modelAge, true);
        writeDue(figures.due);
        writeValue(value.value);
        writeLadder(value.ladder);
        m_json.endObject();
    }

    void writePaths(const char *key, const QList<PathFigures> &paths, bool isAge)
    {
        m_json.key(key).beginArray();
        for (const PathFigures &path : paths)
            writePath(path, isAge);
        m_json.endArray();
    }

    void writePath(const PathFigures &path, bool isAge)
    {
        m_json.beginObject();
        m_json.key("from").value(idAt(path.from));
        writeTime(path.time);
        m_json.key("limit_s").value(path.limit);
        m_json.key("judged_s").value(path.judged);
        m_json.key("slack_s").value(path.slack);
        m_json.key("worst_path").beginArray();
        for (const PathPart &part : path.time.value_or(PathTime()).worstPath)
            writePart(part);
        m_json.endArray();
        if (isAge)
            writeWindow(path.window);
        m_json.endObject();
    }

    void writeTime(const std::optional<PathTime> &time)
    {
        const auto figure = [&](const char *key, std::optional<double> PathTime::*of) {
            m_json.key(key).value(time ? *time.*of : std::nullopt);
        };
        m_json.key("method").value(time ? std::optional(word(time->method)) : std::nullopt);
        figure("horizon_s", &PathTime::horizon);
        m_json.key("complete").value(time ? std::optional(time->complete) : std::nullopt);
        m_json.key("best_s").value(time ? std::optional(time->best) : std::nullopt);
        figure("mean_s", &PathTime::mean);
        figure("p50_s", &PathTime::p50);
        figure("p95_s", &PathTime::p95);
        figure("p99_s", &PathTime::p99);
        figure("worst_s", &PathTime::worst);
        m_json.key("ci_s");
        if (time && time->confidence)
            writeConfidences(*time->confidence);
        else
            m_json.null();
    }

    void writeConfidences(const Confidences &confidences)
    {
        const auto range = [&](const char *key, const Confidence &confidence) {
            m_json.key(key).beginArray();
            m_json.value(confidence.low).value(confidence.high).endArray();
        };
        m_json.beginObject();
        range("mean", confidences.mean);
        range("p50", confidences.p50);
        range("p95", confidences.p95);
        range("p99", confidences.p99);
        m_json.endObject();
    }

    void writePart(const PathPart &part)
    {
        m_json.beginObject();
        if (part.kind == PathPart::Kind::Transport) {
            const Flow &flow = m_design.flows.at(part.place);
            m_json.key("flow").value(QStringList{flow.from, flow.to});
        } else {
            m_json.key("element").value(idAt(part.place));
        }
        m_json.key("part").value(partWord(part.kind));
        m_json.key("time_s").value(secondsOf(part.time));
        m_json.endObject();
    }

    void writeWindow(const std::optional<WindowAges> &window)
    {
        m_json.key("window");
        if (!window) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("centroid_s").value(window->centroid);
        m_json.key("oldest_s").value(window->oldest);
        m_json.endObject();
    }

    void writeDue(const std::optional<DueFigures> &due)
    {
        m_json.key("due");
        if (!due) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("margin_s").value(due->margin);
        m_json.key("late").value(due->late);
        m_json.endObject();
    }

    void writeValue(const std::optional<EventValue> &value)
    {
        m_json.key("value");
        if (!value) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("event").value(value->event);
        m_json.key("kept").value(value->value.kept);
        m_json.key("per_month").value(value->value.perMonth);
        m_json.key("lost_per_month").value(value->value.lostPerMonth);
        m_json.endObject();
    }

    void writeLadder(const std::optional<Ladder> &ladder)
    {
        m_json.key("ladder");
        if (!ladder) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("recommended")
            .value(ladder->recommended ? std::optional(ladder->rungs.at(*ladder->recommended).title)
                                       : std::nullopt);
        m_json.key("rungs").beginArray();
        for (const LadderStep &rung : ladder->rungs) {
            m_json.beginObject();
            m_json.key("title").value(rung.title);
            m_json.key("kept").value(rung.figures.kept);
            m_json.key("cost_per_month").value(rung.figures.costPerMonth);
            m_json.endObject();
        }
        m_json.endArray().endObject();
    }

    void writeFlow(const FlowFigures &figures)
    {
        const Flow &flow = m_design.flows.at(figures.flow);
        m_json.beginObject();
        m_json.key("from").value(flow.from);
        m_json.key("to").value(flow.to);
        writePaths("age", figures.age, true);
        m_json.endObject();
    }

    void writeElement(const QString &id, const ElementFigures &figures)
    {
        m_json.beginObject();
        m_json.key("id").value(id);
        m_json.key("current").value(currentTempoWord(figures.tempo));
        m_json.key("natural").value(figures.naturalWord());
        m_json.key("slack_s").value(figures.slack ? std::optional(figures.slack->seconds)
                                                  : std::nullopt);
        m_json.key("margin_s").value(figures.margin);
        m_json.endObject();
    }

    void writeFinding(const Finding &finding)
    {
        m_json.beginObject();
        m_json.key("id").value(finding.id);
        m_json.key("rule").value(finding.rule);
        m_json.key("severity").value(severityWord(finding.severity));
        m_json.key("elements").value(finding.elements);
        m_json.key("message").value(finding.message);
        m_json.endObject();
    }

    const Analysis &m_analysis;
    const Design &m_design;
    JsonWriter m_json;
};

} // namespace

QByteArray analysisJson(const Analysis &analysis)
{
    return AnalysisWriter(analysis).take();
}

} // namespace tempo
