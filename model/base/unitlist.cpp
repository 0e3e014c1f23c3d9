#include "model/base/unitlist.h"

namespace tempo {

std::span<const TimeUnit> timeUnits()
{
    static constexpr TimeUnit table[] = {
        {QLatin1String("us"), 1e-6},  {QLatin1String("ms"), 1e-3}, {QLatin1String("s"), 1},
        {QLatin1String("min"), 60},   {QLatin1String("h"), 3600},  {QLatin1String("d"), 86400},
        {QLatin1String("w"), 604800},
    };
    return table;
}

std::optional<double> unitSeconds(QStringView name)
{
    for (const TimeUnit &unit : timeUnits()) {
        if (name == unit.name)
            return unit.seconds;
    }
    return std::nullopt;
}

} // namespace tempo
