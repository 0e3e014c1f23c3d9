#include "model/design/latency.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Latency)
};

/// The names of the figures that are set, in a fixed order.
QStringList figuresOf(const Latency &latency)
{
    QStringList names;
    const auto add = [&](bool isSet, const char *name) {
        if (isSet)
            names << QString::fromLatin1(name);
    };
    add(latency.min.has_value(), "min");
    add(latency.p50.has_value(), "p50");
    add(latency.p95.has_value(), "p95");
    add(latency.p99.has_value(), "p99");
    add(latency.mean.has_value(), "mean");
    add(latency.sd.has_value(), "sd");
    add(latency.max.has_value(), "max");
    add(!latency.samples.isEmpty(), "samples");
    return names;
}

/// The sets of figures that a family takes, each written "a b c".
QStringList allowedFigures(Family family)
{
    switch (family) {
    case Family::Constant:
        return {QString()};
    case Family::Lognormal:
        return {QStringLiteral("p50 p95"), QStringLiteral("p50 p99"),
                QStringLiteral("min p50 p95")};
    case Family::Weibull:
    case Family::Gamma:
        return {QStringLiteral("p50 p95"), QStringLiteral("p50 p99")};
    case Family::Exponential:
        return {QStringLiteral("mean")};
    case Family::Uniform:
        return {QStringLiteral("min max")};
    case Family::Normal:
        return {QStringLiteral("mean sd")};
    case Family::Samples:
        break;
    }
    return {QStringLiteral("samples")};
}

QString flawOfOrder(const Latency &latency)
{
    const std::optional<Duration> &high = latency.p95 ? latency.p95 : latency.p99;
    if (latency.p50 && high && latency.p50->seconds() >= high->seconds())
        return Tr::tr("p50 must be below %1; a constant latency is written as one duration")
            .arg(latency.p95 ? u"p95" : u"p99");
    if (latency.p50 && latency.p50->seconds() <= 0)
        return Tr::tr("p50 must be above 0");
    if (latency.p50 && latency.min && latency.min->seconds() >= latency.p50->seconds())
        return Tr::tr("min must be below p50");
    if (latency.max && latency.min && latency.min->seconds() > latency.max->seconds())
        return Tr::tr("min must not be above max");
    if (latency.family == Family::Exponential && latency.mean->seconds() <= 0)
        return Tr::tr("mean must be above 0");
    return {};
}

QString flawOfPath(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QDir::isAbsolutePath(path) || clean == u".." || clean.startsWith(u"../")
        || path.contains(QChar::Null) || path.contains(u"://"))
        return Tr::tr(
            "the path of the samples must be relative and stay inside the document's folder");
    return {};
}

} // namespace

QString flawOf(const Latency &latency)
{
    const QStringList allowed = allowedFigures(latency.family);
    if (!allowed.contains(figuresOf(latency).join(u' '))) {
        return Tr::tr("a %1 latency takes exactly %2")
            .arg(word(latency.family), allowed.join(Tr::tr(" (or) ")));
    }
    if (!latency.samples.isEmpty())
        return flawOfPath(latency.samples);
    return flawOfOrder(latency);
}

} // namespace tempo
