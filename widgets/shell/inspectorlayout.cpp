#include "widgets/shell/inspectorlayout.h"

#include <QCoreApplication>

#include <array>

namespace tempo {

namespace {

QStringList keys(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

const QString runs = QString::fromUtf16(runsRow);
const QString definitions = QString::fromUtf16(definitionsRow);

const QStringList &runsKeys()
{
    static const QStringList all = keys("schedule every offset timezone");
    return all;
}

const QStringList &definitionsKeys()
{
    static const QStringList all
        = keys("definition.engine definition.timezone definition.source definition.null_as "
               "definitions.training.engine definitions.serving.engine "
               "definitions.training.timezone definitions.serving.timezone "
               "definitions.training.source definitions.serving.source "
               "definitions.training.null_as definitions.serving.null_as");
    return all;
}

} // namespace

std::span<const InspectorGroupInfo> elementGroups()
{
    static const std::array groups{
        InspectorGroupInfo{"limits",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Limits"),
                           false,
                           {keys("max_latency"), keys("max_staleness"), keys("due")}},
        InspectorGroupInfo{"feature",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Feature"),
                           false,
                           {keys("class"), keys("window watermark"), keys("entity type")}},
        InspectorGroupInfo{"timing",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Timing"),
                           false,
                           {keys("rate peak"), {runs}, keys("latency"), keys("join")}},
        InspectorGroupInfo{
            "work",
            QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Work"),
            false,
            {keys("third_party"), keys("role"), keys("replicas concurrency"), keys("backfill")}},
        InspectorGroupInfo{"value",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Value"),
                           false,
                           {keys("value.per_event value.rate"), keys("value.decay")}},
        InspectorGroupInfo{"model",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Model"),
                           false,
                           {keys("model.family"), keys("model.full_pass")}},
        InspectorGroupInfo{"definition",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Definition"),
                           true,
                           {{definitions}, keys("parity_test")}},
        InspectorGroupInfo{"alternatives",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Alternatives"),
                           true,
                           {keys("alternatives")}},
        InspectorGroupInfo{"operate",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Operation"),
                           true,
                           {keys("operate.retries operate.retry_delay"),
                            keys("operate.timeout operate.availability"), keys("operate.overrun"),
                            keys("operate.health"), keys("operate.canary")}},
        InspectorGroupInfo{
            "cost",
            QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Cost"),
            true,
            {keys("cost.per_run cost.per_hour"), keys("cost.per_1000 cost.on_call_hours")}},
        InspectorGroupInfo{"about",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "About"),
                           false,
                           {keys("owner"), keys("tags"), keys("notes")}},
    };
    return groups;
}

std::span<const InspectorGroupInfo> flowGroups()
{
    static const std::array groups{
        InspectorGroupInfo{"flow-limits",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Limits"),
                           false,
                           {keys("max_age"), keys("fallback")}},
        InspectorGroupInfo{"transport",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Transport"),
                           false,
                           {keys("pull"), keys("carries"), keys("latency"), keys("join_keys")}},
        InspectorGroupInfo{"agreement",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Agreement"),
                           false,
                           {keys("contract"), keys("notes")}},
    };
    return groups;
}

std::span<const InspectorGroupInfo> designGroups()
{
    static const std::array groups{
        InspectorGroupInfo{"design",
                           QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Design"),
                           false,
                           {keys("summary"), keys("currency timezone"), keys("judge_at"),
                            keys("bands.real_time bands.near_real_time"), keys("keep_share")}},
        InspectorGroupInfo{
            "operations",
            QT_TRANSLATE_NOOP("tempo::InspectorGroup", "Operational review"),
            false,
            {keys("operations.on_call.answer"),
             keys("operations.on_call.owner operations.on_call.note"),
             keys("operations.model_ci_cd.answer"),
             keys("operations.model_ci_cd.owner operations.model_ci_cd.note"),
             keys("operations.disaster_recovery.answer"),
             keys("operations.disaster_recovery.owner operations.disaster_recovery.note"),
             keys("operations.streaming_experience.answer"),
             keys("operations.streaming_experience.owner operations.streaming_experience.note"),
             keys("operations.load_testing.answer"),
             keys("operations.load_testing.owner operations.load_testing.note"),
             keys("operations.rollback.answer"),
             keys("operations.rollback.owner operations.rollback.note"),
             keys("operations.engineer_hour")}},
    };
    return groups;
}

QString groupTitle(const InspectorGroupInfo &group)
{
    return QCoreApplication::translate("tempo::InspectorGroup", group.title);
}

QStringList keysOfRow(const QStringList &row)
{
    if (row.first() == runs)
        return runsKeys();
    return row.first() == definitions ? definitionsKeys() : row;
}

} // namespace tempo
