#include "model/report/reportwords.h"

#include "model/base/displaydate.h"
#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportWords)
};

/// "label 20 ms" for each figure that is set.
QString figures(const QList<std::pair<QString, std::optional<Duration>>> &named)
{
    QStringList parts;
    for (const auto &[name, duration] : named) {
        if (duration)
            parts << name + u' ' + displayDuration(duration->seconds());
    }
    return parts.join(u", ");
}

} // namespace

QString signedText(double value)
{
    const double rounded = std::round(value * 100) / 100;
    const QString digits = QLocale().toString(std::abs(rounded), 'f', 2);
    if (rounded == 0)
        return digits;
    return isolatedFigure((rounded < 0 ? u'−' : u'+') + digits);
}

QString shareText(double share)
{
    const double percent = share * 100;
    const bool isWhole = percent >= 10 || percent == std::round(percent);
    return isolatedFigure(QLocale().toString(percent, 'f', isWhole ? 0 : 1) + u" %"_s);
}

QString dateText(QDate date)
{
    return isolated(displayDate(date));
}

QString daysText(double days)
{
    return QLocale().toString(days, 'f', days == std::floor(days) ? 0 : 1);
}

QString latencyText(const Latency &latency)
{
    if (latency.family == Family::Constant && latency.value)
        return displayDuration(latency.value->seconds());
    if (latency.family == Family::Samples)
        return Tr::tr("measured in %1").arg(latency.samples);
    const QString text = figures({{Tr::tr("min"), latency.min},
                                  {u"p50"_s, latency.p50},
                                  {u"p95"_s, latency.p95},
                                  {u"p99"_s, latency.p99},
                                  {Tr::tr("mean"), latency.mean},
                                  {Tr::tr("sd"), latency.sd},
                                  {Tr::tr("max"), latency.max}});
    return text;
}

QString runsText(const Element &element)
{
    if (element.schedule)
        return scheduleInWords(*element.schedule);
    if (element.every)
        return Tr::tr("every %1").arg(displayDuration(element.every->seconds()));
    return {};
}

QString ageText(const Design &design, const AgeLimit &limit)
{
    if (limit.all)
        return displayDuration(limit.all->seconds());
    QStringList parts;
    for (const auto &[origin, age] : limit.byOrigin)
        parts << isolated(design.titleOf(origin)) + u' ' + displayDuration(age.seconds());
    return parts.join(u", ");
}

QString classText(const std::optional<FeatureClass> &featureClass)
{
    if (!featureClass)
        return Tr::tr("Not yet classified");
    switch (*featureClass) {
    case FeatureClass::Precomputed:
        return Tr::tr("Precomputed");
    case FeatureClass::Streaming:
        return Tr::tr("Streaming");
    case FeatureClass::Windowed:
        break;
    }
    return Tr::tr("Windowed");
}

QString fallbackText(Fallback fallback)
{
    switch (fallback) {
    case Fallback::LastValue:
        return Tr::tr("Uses the last value");
    case Fallback::Default:
        return Tr::tr("Uses a default");
    case Fallback::Skip:
        return Tr::tr("Leaves the output out");
    case Fallback::Block:
        break;
    }
    return Tr::tr("Waits");
}

ReportTone toneOf(Tempo tempo)
{
    switch (tempo) {
    case Tempo::Batch:
        return ReportTone::Batch;
    case Tempo::NearRealTime:
        return ReportTone::NearRealTime;
    case Tempo::RealTime:
        break;
    }
    return ReportTone::RealTime;
}

ReportTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Batch:
        return ReportTone::Batch;
    case Verdict::Hybrid:
        return ReportTone::Hybrid;
    case Verdict::RealTime:
        break;
    }
    return ReportTone::RealTime;
}

ReportTone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ReportTone::Missed;
    case Severity::Warning:
        return ReportTone::Tight;
    case Severity::Info:
        break;
    }
    return ReportTone::Muted;
}

} // namespace tempo
