#include "widgets/charts/chartaxis.h"

#include "model/base/isolate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Chart)
};

constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;

} // namespace

QList<double> niceTicks(double greatest, int steps)
{
    const double rough = (greatest > 0 ? greatest : 1) / steps;
    const double unit = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * unit;
    for (const double factor : {5.0, 2.5, 2.0, 1.0}) {
        if (factor * unit >= rough * (1 - 1e-9))
            step = factor * unit;
    }
    QList<double> ticks{0};
    while (ticks.last() < greatest * (1 - 1e-9) || ticks.size() < 2)
        ticks << double(ticks.size()) * step;
    return ticks;
}

QList<double> timeTicks(double from, double to)
{
    QList<double> ticks;
    for (const double tick : {1e-4, 1e-3, 0.01, 0.1, 1.0, 10.0, minute, 10 * minute, hour, 6 * hour,
                              day, 7 * day, 30 * day, 365 * day}) {
        if (tick >= from && tick <= to)
            ticks << tick;
    }
    return ticks;
}

QString sharePercent(double percent)
{
    const double tenths = percent < 100 ? std::min(std::round(percent * 10), 999.0) : 1000;
    const bool isWhole = std::fmod(tenths, 10) == 0;
    return isolatedFigure(
        Tr::tr("%1 %").arg(QLocale().toString(tenths / 10, 'f', isWhole ? 0 : 1)));
}

} // namespace tempo
