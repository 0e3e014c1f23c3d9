#include "model/plan/monitorlist.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Metric)
};

constexpr QLatin1String id(const char *text)
{
    return QLatin1String(text);
}

// clang-format off
constexpr std::array table{
    MetricKind{id("success"), QT_TRANSLATE_NOOP("tempo::Metric", "Job success"), QT_TRANSLATE_NOOP("tempo::Metric", "each run"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Read the log of the failed run, mend the cause, run it again for the same instant.")},
    MetricKind{id("runtime"), QT_TRANSLATE_NOOP("tempo::Metric", "Run time"), QT_TRANSLATE_NOOP("tempo::Metric", "last 30 runs"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Compare input volume and waiting for resources with a normal run.")},
    MetricKind{id("freshness"), QT_TRANSLATE_NOOP("tempo::Metric", "Freshness"), QT_TRANSLATE_NOOP("tempo::Metric", "at any time"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Find the last step that succeeded; whatever follows it is what stands still.")},
    MetricKind{id("due"), QT_TRANSLATE_NOOP("tempo::Metric", "Published in time"), QT_TRANSLATE_NOOP("tempo::Metric", "each due time"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Tell those who wait for it, then publish the last good result or the late one.")},
    MetricKind{id("budget"), QT_TRANSLATE_NOOP("tempo::Metric", "Share of the limit"), QT_TRANSLATE_NOOP("tempo::Metric", "last 30 runs, or 5 min of requests"),
               QT_TRANSLATE_NOOP("tempo::Metric", "See whether it waits, reads or runs longer than in the design, and what else is on the way.")},
    MetricKind{id("volume"), QT_TRANSLATE_NOOP("tempo::Metric", "Output volume"), QT_TRANSLATE_NOOP("tempo::Metric", "each run against the last 28"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Look for missing or doubled partitions in the inputs before the code.")},
    MetricKind{id("drift"), QT_TRANSLATE_NOOP("tempo::Metric", "Distribution of predictions"), QT_TRANSLATE_NOOP("tempo::Metric", "a day against the last four weeks"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Compare the features' distributions first; decide between data fault, season and retraining.")},
    MetricKind{id("availability"), QT_TRANSLATE_NOOP("tempo::Metric", "Availability"), QT_TRANSLATE_NOOP("tempo::Metric", "30 days"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Check the last release and the health of what it depends on; roll back first, ask later.")},
    MetricKind{id("latency-p50"), QT_TRANSLATE_NOOP("tempo::Metric", "Latency p50"), QT_TRANSLATE_NOOP("tempo::Metric", "5 min"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Split it into waiting, reading and running; the part that grew names the cause.")},
    MetricKind{id("latency-p95"), QT_TRANSLATE_NOOP("tempo::Metric", "Latency p95"), QT_TRANSLATE_NOOP("tempo::Metric", "5 min"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Split it into waiting, reading and running; the part that grew names the cause.")},
    MetricKind{id("latency-p99"), QT_TRANSLATE_NOOP("tempo::Metric", "Latency p99"), QT_TRANSLATE_NOOP("tempo::Metric", "5 min"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Split it into waiting, reading and running; the part that grew names the cause.")},
    MetricKind{id("latency-worst"), QT_TRANSLATE_NOOP("tempo::Metric", "Worst latency"), QT_TRANSLATE_NOOP("tempo::Metric", "1 h"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Find the single slow request in the trace; one is enough to miss this limit.")},
    MetricKind{id("throughput"), QT_TRANSLATE_NOOP("tempo::Metric", "Throughput"), QT_TRANSLATE_NOOP("tempo::Metric", "5 min"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Add replicas if what comes in exceeds what goes out; else look at what it waits for.")},
    MetricKind{id("age"), QT_TRANSLATE_NOOP("tempo::Metric", "Age of what crosses"), QT_TRANSLATE_NOOP("tempo::Metric", "15 min"),
               QT_TRANSLATE_NOOP("tempo::Metric", "See whether the writer stands still or the reader reads an old copy.")},
    MetricKind{id("fallback-rate"), QT_TRANSLATE_NOOP("tempo::Metric", "Fallback rate"), QT_TRANSLATE_NOOP("tempo::Metric", "15 min"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Find out which values are missing; a fallback that runs all day is an outage.")},
    MetricKind{id("skew"), QT_TRANSLATE_NOOP("tempo::Metric", "Skew between training and serving"), QT_TRANSLATE_NOOP("tempo::Metric", "a day"),
               QT_TRANSLATE_NOOP("tempo::Metric", "Take one row that differs and compute it by both definitions, step by step.")},
};
// clang-format on

} // namespace

std::span<const MetricKind> metricKinds()
{
    return table;
}

const MetricKind *metricKindById(QStringView id)
{
    const auto found
        = std::ranges::find_if(table, [id](const MetricKind &row) { return id == row.id; });
    return found == table.end() ? nullptr : &*found;
}

Monitor &MonitorList::add(QLatin1String metric, int place, const QString &about)
{
    const MetricKind *row = metricKindById(QString(metric));
    Q_ASSERT(row);
    const QString id = metric + u'@' + about;
    Monitor &monitor = m_monitors[id];
    monitor.id = id;
    monitor.element = m_context.id(place);
    monitor.owner = m_context.element(place).owner;
    monitor.metric = QCoreApplication::translate("tempo::Metric", row->title);
    monitor.window = QCoreApplication::translate("tempo::Metric", row->window);
    monitor.runbook = QCoreApplication::translate("tempo::Metric", row->runbook);
    return monitor;
}

QList<Monitor> MonitorList::take() const
{
    QList<Monitor> monitors;
    for (const auto &[id, monitor] : m_monitors)
        monitors << monitor;
    for (Monitor &monitor : monitors) // signing keeps it in the document
        monitor.threshold = withoutIsolates(monitor.threshold);
    std::ranges::stable_sort(monitors, {}, [this](const Monitor &monitor) {
        return m_context.design.elements.indexOf(monitor.element);
    });
    return monitors;
}

MonitorSeverity severityOf(const PlanContext &context, double limitSeconds)
{
    return bandOf(context.design.header.bands, limitSeconds) == Tempo::RealTime
        ? MonitorSeverity::Page
        : MonitorSeverity::Ticket;
}

QString ageInWords(const Design &design, const AgeLimit &limit)
{
    if (limit.all)
        return Tr::tr("data at most %1 old").arg(displayDuration(limit.all->seconds()));
    QStringList parts;
    for (const auto &[origin, age] : limit.byOrigin) {
        parts << Tr::tr("%1 at most %2 old")
                     .arg(design.titleOf(origin), displayDuration(age.seconds()));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace tempo
