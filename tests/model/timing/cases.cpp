#include "tests/model/timing/cases.h"

#include <QFile>
#include <QJsonDocument>

namespace tempo {

namespace {

std::optional<Duration> durationOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Duration(value.toDouble())) : std::nullopt;
}

std::optional<Latency> latencyOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Latency::constant(Duration(value.toDouble())))
                            : std::nullopt;
}

Element elementOf(const QString &id, const QJsonObject &written)
{
    Element element;
    element.id = id;
    element.kind = fromWord<Kind>(written[u"kind"].toString()).value();
    element.latency = latencyOf(written[u"latency"]);
    element.every = durationOf(written[u"every"]);
    element.offset = durationOf(written[u"offset"]);
    element.window = durationOf(written[u"window"]);
    element.watermark = durationOf(written[u"watermark"]);
    element.featureClass = fromWord<FeatureClass>(written[u"class"].toString());
    element.join = fromWord<Join>(written[u"join"].toString()).value_or(Join::All);
    return element;
}

Flow flowOf(const QJsonObject &written)
{
    Flow flow;
    flow.from = written[u"from"].toString();
    flow.to = written[u"to"].toString();
    flow.latency = latencyOf(written[u"latency"]);
    if (written.contains(u"pull"))
        flow.pull = written[u"pull"].toBool();
    return flow;
}

} // namespace

QJsonArray casesOf(const char *name)
{
    QFile file(QStringLiteral(TEMPO_SOURCE_DIR "/tests/model/timing/cases/%1.json")
                   .arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
}

Design chainOf(const QJsonArray &stages)
{
    Design design;
    QString before = QStringLiteral("event");
    design.elements.set(before,
                        elementOf(before, {{QStringLiteral("kind"), QStringLiteral("event")}}));
    for (const QJsonValue &stage : stages) {
        const QString id = QStringLiteral("stage%1").arg(design.elements.size());
        Element element = elementOf(id, {{QStringLiteral("kind"), QStringLiteral("job")}});
        element.every = Duration(stage[0].toDouble());
        element.offset = Duration(stage[1].toDouble());
        element.latency = Latency::constant(Duration(stage[2].toDouble()));
        design.elements.set(id, element);
        Flow flow;
        flow.from = before;
        flow.to = id;
        design.flows << flow;
        before = id;
    }
    return design;
}

Design designOf(const QJsonObject &written)
{
    Design design;
    const QJsonObject elements = written[u"elements"].toObject();
    for (auto item = elements.begin(); item != elements.end(); ++item)
        design.elements.set(item.key(), elementOf(item.key(), item->toObject()));
    for (const QJsonValue &flow : written[u"flows"].toArray())
        design.flows << flowOf(flow.toObject());
    return design;
}

} // namespace tempo
