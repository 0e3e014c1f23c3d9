#include "model/design/fieldaccess.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Label
{
    const char *key;
    const char *text;
};

constexpr std::array labels{
    Label{"kind", QT_TRANSLATE_NOOP("tempo::Label", "Kind")},
    Label{"title", QT_TRANSLATE_NOOP("tempo::Label", "Title")},
    Label{"notes", QT_TRANSLATE_NOOP("tempo::Label", "Notes")},
    Label{"owner", QT_TRANSLATE_NOOP("tempo::Label", "Owner")},
    Label{"tags", QT_TRANSLATE_NOOP("tempo::Label", "Tags")},
    Label{"schedule", QT_TRANSLATE_NOOP("tempo::Label", "Schedule")},
    Label{"every", QT_TRANSLATE_NOOP("tempo::Label", "Every")},
    Label{"offset", QT_TRANSLATE_NOOP("tempo::Label", "Offset")},
    Label{"timezone", QT_TRANSLATE_NOOP("tempo::Label", "Time zone")},
    Label{"latency", QT_TRANSLATE_NOOP("tempo::Label", "Latency")},
    Label{"join", QT_TRANSLATE_NOOP("tempo::Label", "Waits for")},
    Label{"rate", QT_TRANSLATE_NOOP("tempo::Label", "Rate")},
    Label{"peak", QT_TRANSLATE_NOOP("tempo::Label", "Peak rate")},
    Label{"third_party", QT_TRANSLATE_NOOP("tempo::Label", "Third party")},
    Label{"role", QT_TRANSLATE_NOOP("tempo::Label", "Role")},
    Label{"backfill", QT_TRANSLATE_NOOP("tempo::Label", "Backfill")},
    Label{"replicas", QT_TRANSLATE_NOOP("tempo::Label", "Replicas")},
    Label{"concurrency", QT_TRANSLATE_NOOP("tempo::Label", "Concurrency")},
    Label{"class", QT_TRANSLATE_NOOP("tempo::Label", "Class")},
    Label{"window", QT_TRANSLATE_NOOP("tempo::Label", "Window")},
    Label{"watermark", QT_TRANSLATE_NOOP("tempo::Label", "Watermark")},
    Label{"entity", QT_TRANSLATE_NOOP("tempo::Label", "Entity")},
    Label{"type", QT_TRANSLATE_NOOP("tempo::Label", "Type")},
    Label{"definition.engine", QT_TRANSLATE_NOOP("tempo::Label", "Engine")},
    Label{"definition.timezone", QT_TRANSLATE_NOOP("tempo::Label", "Definition's time zone")},
    Label{"definition.source", QT_TRANSLATE_NOOP("tempo::Label", "Source")},
    Label{"definition.null_as", QT_TRANSLATE_NOOP("tempo::Label", "Missing values as")},
    Label{"definitions.training.engine", QT_TRANSLATE_NOOP("tempo::Label", "Training engine")},
    Label{"definitions.training.timezone", QT_TRANSLATE_NOOP("tempo::Label", "Training time zone")},
    Label{"definitions.training.source", QT_TRANSLATE_NOOP("tempo::Label", "Training source")},
    Label{"definitions.training.null_as",
          QT_TRANSLATE_NOOP("tempo::Label", "Training: missing as")},
    Label{"definitions.serving.engine", QT_TRANSLATE_NOOP("tempo::Label", "Serving engine")},
    Label{"definitions.serving.timezone", QT_TRANSLATE_NOOP("tempo::Label", "Serving time zone")},
    Label{"definitions.serving.source", QT_TRANSLATE_NOOP("tempo::Label", "Serving source")},
    Label{"definitions.serving.null_as", QT_TRANSLATE_NOOP("tempo::Label", "Serving: missing as")},
    Label{"parity_test", QT_TRANSLATE_NOOP("tempo::Label", "Parity test")},
    Label{"max_latency", QT_TRANSLATE_NOOP("tempo::Label", "Max latency")},
    Label{"max_staleness", QT_TRANSLATE_NOOP("tempo::Label", "Max staleness")},
    Label{"due", QT_TRANSLATE_NOOP("tempo::Label", "Due")},
    Label{"value.per_event", QT_TRANSLATE_NOOP("tempo::Label", "Value per output")},
    Label{"value.rate", QT_TRANSLATE_NOOP("tempo::Label", "Outputs wanted")},
    Label{"value.decay", QT_TRANSLATE_NOOP("tempo::Label", "Decay of value")},
    Label{"model.family", QT_TRANSLATE_NOOP("tempo::Label", "Model family")},
    Label{"model.full_pass", QT_TRANSLATE_NOOP("tempo::Label", "Needs a full pass")},
    Label{"alternatives", QT_TRANSLATE_NOOP("tempo::Label", "Alternatives")},
    Label{"cost.per_run", QT_TRANSLATE_NOOP("tempo::Label", "Cost per run")},
    Label{"cost.per_hour", QT_TRANSLATE_NOOP("tempo::Label", "Cost per hour")},
    Label{"cost.per_1000", QT_TRANSLATE_NOOP("tempo::Label", "Cost per 1000")},
    Label{"cost.on_call_hours", QT_TRANSLATE_NOOP("tempo::Label", "On-call hours")},
    Label{"operate.retries", QT_TRANSLATE_NOOP("tempo::Label", "Retries")},
    Label{"operate.retry_delay", QT_TRANSLATE_NOOP("tempo::Label", "Retry delay")},
    Label{"operate.timeout", QT_TRANSLATE_NOOP("tempo::Label", "Timeout")},
    Label{"operate.overrun", QT_TRANSLATE_NOOP("tempo::Label", "On overrun")},
    Label{"operate.availability", QT_TRANSLATE_NOOP("tempo::Label", "Availability")},
    Label{"operate.health", QT_TRANSLATE_NOOP("tempo::Label", "Health check")},
    Label{"operate.canary", QT_TRANSLATE_NOOP("tempo::Label", "Canary shares")},
    Label{"pull", QT_TRANSLATE_NOOP("tempo::Label", "Reader")},
    Label{"carries", QT_TRANSLATE_NOOP("tempo::Label", "Carries")},
    Label{"max_age", QT_TRANSLATE_NOOP("tempo::Label", "Max age")},
    Label{"fallback", QT_TRANSLATE_NOOP("tempo::Label", "Fallback")},
    Label{"join_keys", QT_TRANSLATE_NOOP("tempo::Label", "Join keys")},
    Label{"contract", QT_TRANSLATE_NOOP("tempo::Label", "Contract")},
};

} // namespace

QString fieldLabel(const QString &key)
{
    const auto found = std::ranges::find_if(
        labels, [&](const Label &label) { return key == QLatin1String(label.key); });
    return found == labels.end() ? key : QCoreApplication::translate("tempo::Label", found->text);
}

} // namespace tempo
