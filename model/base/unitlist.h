#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace tempo {

/// A unit of time of the document format.
struct TimeUnit
{
    QLatin1String name; ///< as written: us, ms, s, min, h, d, w
    double seconds;     ///< length; a day has 24 hours, a week 7 days
};

/// us, ms, s, min, h, d, w: shortest first.
std::span<const TimeUnit> timeUnits();

/// The length of a unit in seconds, or nothing for an unknown name.
std::optional<double> unitSeconds(QStringView name);

} // namespace tempo
