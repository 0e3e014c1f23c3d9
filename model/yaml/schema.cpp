// The JSON Schema of the document, from the table of fields.h. Loaders of YAML 1.1 make dates and
// truth values of `2026-03-02` and `no` before a validator sees them; where the document means
// text there, the schema lets those pass, and the reader of this program is the strict one.

#include "model/yaml/schema.h"

#include "model/design/sectionfields.h"
#include "model/yaml/recordreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace tempo {

namespace {

const QString typeKey = QStringLiteral("type");

QJsonObject ref(const char *name)
{
    return {{QStringLiteral("$ref"), QString(QStringLiteral("#/$defs/") + QLatin1String(name))}};
}

QJsonObject pattern(const QString &expression, const QString &description)
{
    return {{typeKey, QStringLiteral("string")},
            {QStringLiteral("pattern"), expression},
            {QStringLiteral("description"), description}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{typeKey, QStringLiteral("array")}, {QStringLiteral("items"), items}};
}

QJsonObject numbers(int count)
{
    QJsonObject list = listOf({{typeKey, QStringLiteral("number")}});
    list[QStringLiteral("minItems")] = count;
    list[QStringLiteral("maxItems")] = count;
    return list;
}

QJsonObject anyOf(const QJsonArray &choices)
{
    return {{QStringLiteral("anyOf"), choices}};
}

/// A map of free keys.
QJsonObject mapOf(const QJsonObject &values)
{
    return {{typeKey, QStringLiteral("object")}, {QStringLiteral("additionalProperties"), values}};
}

/// A map of exactly these keys, all of them required unless said otherwise.
QJsonObject exactly(const QJsonObject &properties, QJsonArray requiredKeys = {})
{
    if (requiredKeys.isEmpty())
        requiredKeys = QJsonArray::fromStringList(properties.keys());
    return {{typeKey, QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), requiredKeys},
            {QStringLiteral("additionalProperties"), false}};
}

QJsonObject words(const QStringList &allowed)
{
    QJsonArray list = QJsonArray::fromStringList(allowed);
    if (allowed.contains(QStringLiteral("yes")))
        list << true << false;
    return {{QStringLiteral("enum"), list}};
}

QJsonObject number(const char *type, const FieldRule &rule)
{
    QJsonObject schema{{typeKey, QLatin1String(type)}};
    if (std::isfinite(rule.min))
        schema[QStringLiteral("minimum")] = rule.min;
    if (std::isfinite(rule.max))
        schema[QStringLiteral("maximum")] = rule.max;
    if (rule.positive)
        schema[QStringLiteral("exclusiveMinimum")] = 0;
    return schema;
}

template <class T, class Keys>
QJsonObject recordSchema(const Keys &keys);

template <class T>
QJsonObject schemaOf(const FieldRule &rule)
{
    if constexpr (isOptional<T>)
        return schemaOf<typename T::value_type>(rule);
    else if constexpr (isRecord<T>)
        return recordSchema<T>(EveryKey());
    else if constexpr (isOrderedMap<T>)
        return mapOf(schemaOf<typename T::Item::second_type>(rule));
    else if constexpr (isRecordList<T>)
        return listOf(recordSchema<typename T::value_type>(EveryKey()));
    else if constexpr (std::is_enum_v<T>)
        return words(allWords<T>());
    else if constexpr (std::is_same_v<T, bool>)
        return {{typeKey, QStringLiteral("boolean")}};
    else if constexpr (std::is_same_v<T, int>)
        return number("integer", rule);
    else if constexpr (std::is_same_v<T, double>)
        return number("number", rule);
    else if constexpr (std::is_same_v<T, QList<double>>)
        return listOf(number("number", rule));
    else if constexpr (std::is_same_v<T, QStringList>)
        return listOf(ref("text"));
    else if constexpr (std::is_same_v<T, QPointF>)
        return numbers(2);
    else if constexpr (std::is_same_v<T, QRectF>)
        return numbers(4);
    else if constexpr (std::is_same_v<T, Duration>)
        return ref("duration");
    else if constexpr (std::is_same_v<T, Rate>)
        return ref("rate");
    else if constexpr (std::is_same_v<T, Latency>)
        return ref("latency");
    else if constexpr (std::is_same_v<T, Cron>)
        return ref("schedule");
    else if constexpr (std::is_same_v<T, AgeLimit>)
        return ref("age-limit");
    else if constexpr (std::is_same_v<T, Decay>)
        return ref("decay");
    else if constexpr (std::is_same_v<T, QDate>)
        return ref("date");
    else
        return ref("text");
}

/// What holds for a record beyond its single keys.
void addRules(QJsonObject &schema, const Alternative *)
{
    const auto only = [](const char *key) {
        return QJsonObject{{QStringLiteral("required"), QJsonArray{QLatin1String(key)}}};
    };
    schema[QStringLiteral("oneOf")] = QJsonArray{only("every"), only("trigger")};
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    properties[QStringLiteral("trigger")] = words({QStringLiteral("event")});
    schema[QStringLiteral("properties")] = properties;
}

QJsonObject notBoth(const char *one, const char *other)
{
    const QJsonArray both{QLatin1String(one), QLatin1String(other)};
    return {{QStringLiteral("not"), QJsonObject{{QStringLiteral("required"), both}}}};
}

void addRules(QJsonObject &schema, const Element *)
{
    schema[QStringLiteral("allOf")]
        = QJsonArray{notBoth("every", "schedule"), notBoth("definition", "definitions")};
    schema[QStringLiteral("dependentRequired")]
        = QJsonObject{{QStringLiteral("offset"), QJsonArray{QStringLiteral("every")}}};
}

void addRules(QJsonObject &, const void *) {}

template <class T, class Keys>
QJsonObject recordSchema(const Keys &keys)
{
    QJsonObject properties;
    QJsonArray requiredKeys;
    forEachField<T>([&](const auto &f) {
        if (!keys.allows(f.key, f.rule))
            return;
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*f.member)>;
        QJsonObject schema = schemaOf<Member>(f.rule);
        schema[QStringLiteral("description")] = QString::fromUtf8(f.about);
        properties[QString::fromLatin1(f.key)] = schema;
        if (f.rule.required)
            requiredKeys << QString::fromLatin1(f.key);
    });
    QJsonObject schema{{typeKey, QStringLiteral("object")},
                       {QStringLiteral("properties"), properties},
                       {QStringLiteral("additionalProperties"), false}};
    if (!requiredKeys.isEmpty())
        schema[QStringLiteral("required")] = requiredKeys;
    addRules(schema, static_cast<const T *>(nullptr));
    return schema;
}

/// The keys that an element of a kind has.
struct KeysOfKind
{
    Kind kind;
    bool allows(const char *key, const FieldRule &rule) const
    {
        return !rule.byKind || kindHasKey(kind, QLatin1String(key));
    }
};

QJsonObject kindSchema(Kind kind)
{
    QJsonObject schema = recordSchema<Element>(KeysOfKind{kind});
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    properties[QStringLiteral("kind")] = QJsonObject{{QStringLiteral("const"), kindId(kind)}};
    schema[QStringLiteral("properties")] = properties;
    schema[QStringLiteral("description")] = QString::fromUtf8(kindInfo(kind).about);
    return schema;
}

/// An element: its kind decides which keys it has.
QJsonObject elementSchema()
{
    QJsonArray choices;
    for (const KindInfo &info : kinds()) {
        const QJsonObject isKind{
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("kind"),
                          QJsonObject{{QStringLiteral("const"), QLatin1String(info.id)}}}}}};
        choices << QJsonObject{{QStringLiteral("if"), isKind},
                               {QStringLiteral("then"), ref(info.id)}};
    }
    return {
        {typeKey, QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("kind"), QStringLiteral("title")}},
        {QStringLiteral("properties"),
         QJsonObject{{QStringLiteral("kind"), words(allWords<Kind>())}}},
        {QStringLiteral("allOf"), choices}};
}

/// A distribution of one family with the figures it takes.
QJsonObject distribution(const QStringList &figures, const QStringList &families,
                         bool familyIsNeeded)
{
    QJsonObject properties;
    for (const QString &figure : figures)
        properties[figure] = ref("duration");
    QStringList needed = figures;
    properties[QStringLiteral("family")] = words(families);
    if (familyIsNeeded)
        needed << QStringLiteral("family");
    return exactly(properties, QJsonArray::fromStringList(needed));
}

QJsonObject latencySchema()
{
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    const QStringList shaped = list("lognormal weibull gamma");
    return anyOf({ref("duration"), distribution(list("p50 p95"), shaped, false),
                  distribution(list("p50 p99"), shaped, false),
                  distribution(list("min p50 p95"), list("lognormal"), false),
                  distribution(list("mean"), list("exponential"), true),
                  distribution(list("min max"), list("uniform"), true),
                  distribution(list("mean sd"), list("normal"), true),
                  exactly({{QStringLiteral("samples"), ref("text")}})});
}

QJsonObject decaySchema()
{
    QJsonArray shapes;
    for (const char *shape : {"half_life", "deadline", "linear"})
        shapes << exactly({{QLatin1String(shape), ref("duration")}});
    const QJsonObject sigmoid = exactly({{QStringLiteral("midpoint"), ref("duration")},
                                         {QStringLiteral("width"), ref("duration")}});
    shapes << exactly({{QStringLiteral("sigmoid"), sigmoid}});
    return anyOf(shapes);
}

const QString numberPattern = QStringLiteral("(0|[1-9][0-9]*)(\\.[0-9]+)?");

QJsonObject durationSchema()
{
    const QString summed
        = QStringLiteral("^ *(") + numberPattern + QStringLiteral(" *(us|ms|s|min|h|d|w) *)+$");
    const QString iso = QStringLiteral("^P(?=.)(") + numberPattern + QStringLiteral("[WD])*(T(")
        + numberPattern + QStringLiteral("[HMS])+)?$");
    return pattern(QString(summed + u'|' + iso),
                   QStringLiteral("A number and a unit, summed: 250ms, 3h30min, 1d"));
}

QJsonObject rateSchema()
{
    return pattern(QStringLiteral("^ *") + numberPattern
                       + QStringLiteral("([eE][-+]?[0-9]+)? *[kMG]? */ *"
                                        "(us|ms|s|min|h|hour|d|day|w|week) *$"),
                   QStringLiteral("A number, a slash and a unit: 120/s, 2M/day, 50k/h"));
}

QJsonObject dateSchema()
{
    const QJsonArray others{QStringLiteral("number"), QStringLiteral("boolean"),
                            QStringLiteral("array"), QStringLiteral("object"),
                            QStringLiteral("null")};
    return {{QStringLiteral("pattern"), QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")},
            {QStringLiteral("format"), QStringLiteral("date")},
            {QStringLiteral("not"), QJsonObject{{typeKey, others}}}};
}

QJsonObject definitions()
{
    const QJsonArray scalars{QStringLiteral("string"), QStringLiteral("number"),
                             QStringLiteral("boolean")};
    QJsonObject defs{
        {QStringLiteral("text"), QJsonObject{{typeKey, scalars}}},
        {QStringLiteral("duration"), durationSchema()},
        {QStringLiteral("rate"), rateSchema()},
        {QStringLiteral("date"), dateSchema()},
        {QStringLiteral("schedule"),
         pattern(
             QStringLiteral("^\\s*\\S+(\\s+\\S+){4}\\s*$"),
             QStringLiteral("Five-field cron: minute, hour, day of month, month, day of week"))},
        {QStringLiteral("latency"), latencySchema()},
        {QStringLiteral("decay"), decaySchema()},
        {QStringLiteral("age-limit"), anyOf({ref("duration"), mapOf(ref("duration"))})},
        {QStringLiteral("element"), elementSchema()},
    };
    for (const KindInfo &info : kinds())
        defs[QString::fromLatin1(info.id)] = kindSchema(info.kind);
    return defs;
}

/// A map with one fixed key among the free ones.
QJsonObject mixed(const char *key, const QJsonObject &fixed, const QJsonObject &free)
{
    QJsonObject schema = mapOf(free);
    schema[QStringLiteral("properties")] = QJsonObject{{QLatin1String(key), fixed}};
    return schema;
}

QJsonObject elementsSchema()
{
    QJsonObject schema = mapOf(ref("element"));
    schema[QStringLiteral("propertyNames")] = QJsonObject{
        {QStringLiteral("pattern"), QStringLiteral("^[a-z0-9][a-z0-9-]*$")},
        {QStringLiteral("not"), words({QStringLiteral("design"), QStringLiteral("axes")})}};
    return schema;
}

QJsonObject rulesSchema()
{
    QJsonObject schema = schemaOf<OrderedMap<RuleSetting>>(FieldRule());
    schema[QStringLiteral("propertyNames")] = words(QStringList(ruleIds.begin(), ruleIds.end()));
    return schema;
}

void addSections(QJsonObject &properties)
{
    const FieldRule any;
    properties[QStringLiteral("tempo")] = QJsonObject{{QStringLiteral("const"), 1}};
    properties[QStringLiteral("elements")] = elementsSchema();
    properties[QStringLiteral("flows")] = schemaOf<QList<Flow>>(any);
    properties[QStringLiteral("matrix")]
        = mixed("axes", schemaOf<OrderedMap<OwnAxis>>(any), schemaOf<MatrixScope>(any));
    properties[QStringLiteral("operations")] = schemaOf<Operations>(any);
    properties[QStringLiteral("roadmap")] = schemaOf<RoadmapSection>(any);
    properties[QStringLiteral("monitoring")] = schemaOf<MonitoringSection>(any);
    properties[QStringLiteral("dispositions")]
        = mixed("rules", rulesSchema(), schemaOf<Disposition>(any));
    properties[QStringLiteral("sprint")] = schemaOf<Sprint>(any);
    properties[QStringLiteral("canvas")] = schemaOf<Canvas>(any);
}

} // namespace

QByteArray designSchema()
{
    QJsonObject schema = schemaOf<Header>(FieldRule());
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    addSections(properties);
    schema[QStringLiteral("properties")] = properties;
    schema[QStringLiteral("required")]
        = QJsonArray{QStringLiteral("tempo"), QStringLiteral("title")};
    schema[QStringLiteral("$schema")]
        = QStringLiteral("https://json-schema.org/draft/2020-12/schema");
    schema[QStringLiteral("title")] = QStringLiteral("Tempo design document, format 1");
    schema[QStringLiteral("$defs")] = definitions();
    return QJsonDocument(schema).toJson();
}

} // namespace tempo
