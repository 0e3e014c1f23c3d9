#include "app/cli/comparison.h"
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

using Figures = OrderedMap<double>;

void addFigure(Figures &figures, const char *name, const std::optional<Duration> &figure)
{
    if (figure)
        figures.set(QString::fromLatin1(name), figure->seconds());
}

Figures figuresOf(const Latency &latency)
{
    Figures figures;
    addFigure(figures, "", latency.value);
    addFigure(figures, "min", latency.min);
    addFigure(figures, "p50", latency.p50);
    addFigure(figures, "p95", latency.p95);
    addFigure(figures, "p99", latency.p99);
    addFigure(figures, "mean", latency.mean);
    addFigure(figures, "sd", latency.sd);
    addFigure(figures, "max", latency.max);
    return figures;
}

Figures figuresOf(const AgeLimit &limit)
{
    Figures figures;
    addFigure(figures, "", limit.all);
    for (const auto &[origin, age] : limit.byOrigin)
        figures.set(origin, age.seconds());
    return figures;
}

Figures figuresOf(const Decay &decay)
{
    Figures figures;
    figures.set(word(decay.shape), decay.span.seconds());
    if (decay.shape == Decay::Shape::Sigmoid)
        figures.set(QStringLiteral("width"), decay.width.seconds());
    return figures;
}

Figures figuresOf(const Duration &duration)
{
    Figures figures;
    figures.set(QString(), duration.seconds());
    return figures;
}

template <class T>
Figures figuresOf(const T &)
{
    return {};
}

/// Lengths of time in seconds: a number, or where there are several an object; else null.
void writeSeconds(const FieldValue &value, JsonWriter &json)
{
    const Figures figures = std::visit([](const auto &one) { return figuresOf(one); }, value);
    if (figures.isEmpty()) {
        json.null();
    } else if (figures.contains(QString())) {
        json.value(figures.value(QString()));
    } else {
        json.beginObject();
        for (const auto &[name, seconds] : figures)
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

template <class T>
void writeSide(const std::optional<T> &side, JsonWriter &json,
               void (*write)(const T &, JsonWriter &))
{
    if (!side) {
        json.null();
        return;
    }
    json.beginObject();
    write(*side, json);
    json.endObject();
}

/// An entry of two sides, each with the keys that \a write writes.
template <class Change, class WriteAbout, class T>
void writeSides(const Change &change, JsonWriter &json, WriteAbout writeAbout,
                void (*write)(const T &, JsonWriter &))
{
    json.beginObject();
    writeAbout();
    json.key("before");
    writeSide(change.before, json, write);
    json.key("after");
    writeSide(change.after, json, write);
    json.endObject();
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
    writeList("findings", comparison.findings, writeFindingChange, json);
    json.endObject();
    return json.text();
}

} // namespace tempo
