#include "widgets/editors/latencyshapes.h"

#include "model/base/displaytext.h"
#include "model/timing/distribution.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::LatencyShape)
};

constexpr LatencyFigure value{"value", &Latency::value};
constexpr LatencyFigure low{"min", &Latency::min};
constexpr LatencyFigure p50{"p50", &Latency::p50};
constexpr LatencyFigure p95{"p95", &Latency::p95};
constexpr LatencyFigure p99{"p99", &Latency::p99};
constexpr LatencyFigure middle{"mean", &Latency::mean};
constexpr LatencyFigure spread{"sd", &Latency::sd};
constexpr LatencyFigure high{"max", &Latency::max};
constexpr std::array allFigures{value, low, p50, p95, p99, middle, spread, high};
constexpr std::array middles{value, p50, middle};

QString familyTitle(Family family)
{
    switch (family) {
    case Family::Constant:
        return Tr::tr("Constant");
    case Family::Lognormal:
        return Tr::tr("Lognormal");
    case Family::Weibull:
        return Tr::tr("Weibull");
    case Family::Gamma:
        return Tr::tr("Gamma");
    case Family::Exponential:
        return Tr::tr("Exponential");
    case Family::Uniform:
        return Tr::tr("Uniform");
    case Family::Normal:
        return Tr::tr("Normal, cut off at 0");
    case Family::Samples:
        break;
    }
    return Tr::tr("Measured samples");
}

bool uses(const LatencyShape &shape, const LatencyFigure &figure)
{
    return std::ranges::any_of(
        shape.figures, [&figure](const LatencyFigure &one) { return one.member == figure.member; });
}

} // namespace

std::span<const LatencyShape> latencyShapes()
{
    static const std::array shapes{
        LatencyShape{
            QT_TRANSLATE_NOOP("tempo::LatencyShape", "Constant"), Family::Constant, {value}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Percentiles p50 and p95"),
                     Family::Lognormal,
                     {p50, p95}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Percentiles p50 and p99"),
                     Family::Lognormal,
                     {p50, p99}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Minimum, p50 and p95"),
                     Family::Lognormal,
                     {low, p50, p95}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Weibull, p50 and p95"),
                     Family::Weibull,
                     {p50, p95}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Weibull, p50 and p99"),
                     Family::Weibull,
                     {p50, p99}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Gamma, p50 and p95"),
                     Family::Gamma,
                     {p50, p95}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Gamma, p50 and p99"),
                     Family::Gamma,
                     {p50, p99}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Exponential, by its mean"),
                     Family::Exponential,
                     {middle}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Uniform, from min to max"),
                     Family::Uniform,
                     {low, high}},
        LatencyShape{QT_TRANSLATE_NOOP("tempo::LatencyShape", "Normal, mean and deviation"),
                     Family::Normal,
                     {middle, spread}},
        LatencyShape{
            QT_TRANSLATE_NOOP("tempo::LatencyShape", "Measured samples"), Family::Samples, {}},
    };
    return shapes;
}

QString shapeTitle(const LatencyShape &shape)
{
    return Tr::tr(shape.title);
}

int shapeOf(const Latency &latency)
{
    const auto shapes = latencyShapes();
    const auto found = std::ranges::find_if(shapes, [&latency](const LatencyShape &shape) {
        return shape.family == latency.family
            && std::ranges::all_of(allFigures, [&](const LatencyFigure &figure) {
                   return (latency.*figure.member).has_value() == uses(shape, figure);
               });
    });
    return found == shapes.end() ? 0 : int(found - shapes.begin());
}

Latency reshaped(const Latency &latency, const LatencyShape &shape)
{
    Latency result;
    result.family = shape.family;
    std::optional<Duration> central;
    for (const LatencyFigure &figure : middles) {
        if (latency.*figure.member)
            central = latency.*figure.member;
    }
    for (const LatencyFigure &figure : shape.figures)
        result.*figure.member = latency.*figure.member;
    for (const LatencyFigure &figure : middles) {
        if (uses(shape, figure))
            result.*figure.member = central;
    }
    return result;
}

QString latencySummary(const Latency &latency)
{
    if (latency.family == Family::Constant)
        return {};
    if (latency.family == Family::Samples)
        return Tr::tr("Measured: a file beside the document with the one column 'seconds'");
    const QString family = familyTitle(latency.family);
    const auto p = quantile(latency, latency.p99 ? 0.95 : 0.99);
    if (!p)
        return family;
    return Tr::tr("%1; %2 %3", "family; percentile and its value")
        .arg(family, latency.p99 ? QStringLiteral("p95") : QStringLiteral("p99"),
             displayDuration(*p));
}

} // namespace tempo
