#include "app/cli/comparisonfigures.h"
#include "app/cli/comparisonsides.h"
#include "model/base/jsonwriter.h"
#include "model/decision/firmness.h"

namespace tempo {

namespace {

QString changeWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QStringLiteral("added");
    case DifferenceKind::Removed:
        return QStringLiteral("removed");
    case DifferenceKind::Reordered:
        return QStringLiteral("reordered");
    case DifferenceKind::Moved:
        return QStringLiteral("moved");
    case DifferenceKind::Rewritten:
        return QStringLiteral("rewritten");
    case DifferenceKind::Changed:
        break;
    }
    return QStringLiteral("changed");
}

/// Whose a path is, where it is an element's or a flow's.
void writeOwner(const QString &path, JsonWriter &json)
{
    const QStringList steps = path.split(u'.');
    if (steps.first() == u"elements" && steps.size() > 1)
        json.key("element").value(steps.at(1));
    if (steps.first() == u"flows" && steps.size() > 2)
        json.key("flow").value(steps.mid(1, 2));
}

/// The path as the document has it: what stands at its top has no section.
QString documentPath(const QString &path)
{
    const QString header = QStringLiteral("header.");
    return path.startsWith(header) ? path.mid(header.size()) : path;
}

/// A text, or null where there is none.
std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A value as JSON has it: flags and numbers as such, lists as lists, the rest as its text.
struct ValueWriter
{
    JsonWriter &json;
    const QString &text;

    void operator()(bool flag) const { json.value(flag); }
    void operator()(int number) const { json.value(number); }
    void operator()(double number) const { json.value(number); }
    void operator()(const QStringList &texts) const { json.value(texts); }
    void operator()(const QList<double> &numbers) const
    {
        json.beginArray();
        for (const double number : numbers)
            json.value(number);
        json.endArray();
    }
    template <class T>
    void operator()(const T &) const
    {
        json.value(orNull(text));
    }
};

using Lengths = OrderedMap<double>;

void addLength(Lengths &lengths, const char *name, const std::optional<Duration> &length)
{
    if (length)
        lengths.set(QString::fromLatin1(name), length->seconds());
}

Lengths lengthsOf(const Latency &latency)
{
    Lengths lengths;
    addLength(lengths, "", latency.value);
    addLength(lengths, "min", latency.min);
    addLength(lengths, "p50", latency.p50);
    addLength(lengths, "p95", latency.p95);
    addLength(lengths, "p99", latency.p99);
    addLength(lengths, "mean", latency.mean);
    addLength(lengths, "sd", latency.sd);
    addLength(lengths, "max", latency.max);
    return lengths;
}

Lengths lengthsOf(const AgeLimit &limit)
{
    Lengths lengths;
    addLength(lengths, "", limit.all);
    for (const auto &[origin, age] : limit.byOrigin)
        lengths.set(origin, age.seconds());
    return lengths;
}

Lengths lengthsOf(const Decay &decay)
{
    Lengths lengths;
    lengths.set(word(decay.shape), decay.span.seconds());
    if (decay.shape == Decay::Shape::Sigmoid)
        lengths.set(QStringLiteral("width"), decay.width.seconds());
    return lengths;
}

Lengths lengthsOf(const Duration &duration)
{
    Lengths lengths;
    lengths.set(QString(), duration.seconds());
    return lengths;
}

template <class T>
Lengths lengthsOf(const T &)
{
    return {};
}

/// Lengths of time in seconds: a number, or where there are several an object; else null.
void writeSeconds(const FieldValue &value, JsonWriter &json)
{
    const Lengths lengths = std::visit([](const auto &one) { return lengthsOf(one); }, value);
    if (lengths.isEmpty()) {
        json.null();
    } else if (lengths.contains(QString())) {
        json.value(lengths.value(QString()));
    } else {
        json.beginObject();
        for (const auto &[name, seconds] : lengths)
            json.key(name).value(seconds);
        json.endObject();
    }
}

void writeValue(const FieldValue &value, const QString &text, JsonWriter &json)
{
    std::visit(ValueWriter{json, text}, value);
}

void writeChange(const Difference &change, JsonWriter &json)
{
    json.beginObject();
    json.key("change").value(changeWord(change.kind));
    json.key("path").value(documentPath(change.path));
    writeOwner(change.path, json);
    json.key("message").value(sentenceOf(change));
    json.key("before");
    writeValue(change.beforeValue, change.before, json);
    json.key("after");
    writeValue(change.afterValue, change.after, json);
    json.key("before_s");
    writeSeconds(change.beforeValue, json);
    json.key("after_s");
    writeSeconds(change.afterValue, json);
    json.endObject();
}

void writeLimit(const LimitChange &change, JsonWriter &json)
{
    json.beginObject();
    json.key("limit").value(change.path.section(u'.', -1));
    writeOwner(change.path, json);
    json.key("origin").value(orNull(change.origin));
    json.key("before").value(orNull(limitText(change.before)));
    json.key("after").value(orNull(limitText(change.after)));
    json.key("before_s");
    writeSeconds(change.before, json);
    json.key("after_s");
    writeSeconds(change.after, json);
    json.endObject();
}

void writeVerdict(const MatrixResult &result, JsonWriter &json)
{
    const std::optional<Firmness> firmness = firmnessOf(result);
    json.key("index").value(result.index);
    json.key("verdict").value(result.verdict ? std::optional(word(*result.verdict)) : std::nullopt);
    json.key("missing").value(result.missing);
    json.key("fragile").value(firmness ? std::optional(firmness->isFragile) : std::nullopt);
}

void writeTempo(const StageTempo &tempo, JsonWriter &json)
{
    json.key("current").value(currentTempoWord(tempo));
    json.key("contribution_s").value(tempo.contribution);
    json.key("complete").value(tempo.complete);
}

void writeFinding(const Finding &finding, JsonWriter &json)
{
    json.key("severity").value(severityWord(finding.severity));
    json.key("message").value(finding.message);
    json.key("status").value(word(finding.status));
}

void writeFindingChange(const FindingChange &change, JsonWriter &json)
{
    const Finding &either = change.after ? *change.after : *change.before;
    const auto about = [&] {
        json.key("id").value(either.id);
        json.key("rule").value(either.rule);
        json.key("elements").value(either.elements);
    };
    writeSides(change, json, about, writeFinding);
}

void writeVerdictChange(const VerdictChange &change, JsonWriter &json)
{
    writeSides(
        change, json, [&] { json.key("scope").value(change.scope); }, writeVerdict);
}

void writeTempoChange(const TempoChange &change, JsonWriter &json)
{
    writeSides(
        change, json, [&] { json.key("element").value(change.element); }, writeTempo);
}

template <class Change>
void writeList(const char *key, const QList<Change> &changes,
               void (*write)(const Change &, JsonWriter &), JsonWriter &json)
{
    json.key(key).beginArray();
    for (const Change &change : changes)
        write(change, json);
    json.endArray();
}

void writeDocument(const char *key, const OpenedDesign &opened, JsonWriter &json)
{
    json.key(key).beginObject();
    json.key("file").value(opened.file);
    json.key("title").value(opened.design->header.title);
    json.endObject();
}

} // namespace

QByteArray comparisonJson(const Comparison &comparison)
{
    JsonWriter json;
    json.beginObject();
    json.key("format").value(QStringLiteral("tempo-diff/1"));
    writeDocument("before", comparison.before, json);
    writeDocument("after", comparison.after, json);
    writeList("changes", comparison.changes, writeChange, json);
    writeList("limits", comparison.limits, writeLimit, json);
    writeList("verdicts", comparison.verdicts, writeVerdictChange, json);
    writeList("tempos", comparison.tempos, writeTempoChange, json);
    writeMovedFigures(comparison, json);
    writeList("findings", comparison.findings, writeFindingChange, json);
    json.endObject();
    return json.text();
}

} // namespace tempo
