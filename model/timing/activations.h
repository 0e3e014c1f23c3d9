#pragma once

#include <QtGlobal>

#include <vector>

namespace tempo {

/// The instants of a schedule as numbers, in nanoseconds from the beginning of a horizon: evenly
/// spaced, or a table that repeats. They are counted by index, also before the horizon.
class Activations
{
public:
    /// At \a offset and every \a step (above 0) before and after it.
    Activations(double offset, double step);

    /// At \a instants, ascending and at least one (evenly spaced ones become a step), all from \a
    /// from until before \a from + \a period, and again after every period.
    Activations(std::vector<double> instants, double from, double period);

    bool isEven() const { return m_instants.empty(); }
    double offset() const { return m_from; }
    double step() const { return m_period; }

    /// Of the first activation at or after an instant. A table is looked up in constant time where
    /// it is about even.
    qint64 firstFrom(double instant) const;

    double at(qint64 index) const;

    /// The first at or after an instant, and the last at or before it.
    double next(double instant) const;
    double last(double instant) const;

    double shortestGap() const { return m_shortestGap; }
    double meanGap() const;

private:
    /// An instant of the table's period, that many periods before another one.
    struct Within
    {
        double instant;
        double turns;
    };

    Within within(double instant) const;
    std::size_t placeFrom(double within) const;

    std::vector<double> m_instants;
    std::vector<quint32> m_cells; ///< the first place of each of many equal parts of the period
    double m_cellsPerTick = 0;
    double m_from = 0;
    double m_period = 1;
    double m_shortestGap = 1;
};

/// The smallest whole number that isn't below \a value, for values below 2^51: without a call,
/// so that loops over it vectorise on every machine.
inline double roundedUp(double value)
{
    constexpr double toInteger = 0x1.8p52;
    const double nearest = (value + toInteger) - toInteger;
    return nearest < value ? nearest + 1 : nearest;
}

/// The first of the instants offset + k · step at or after \a instant.
inline double nextOf(double offset, double step, double instant)
{
    const double k = roundedUp((instant - offset) / step);
    const double before = offset + (k - 1) * step;
    const double here = offset + k * step;
    const double after = offset + (k + 1) * step;
    return before >= instant ? before : here >= instant ? here : after;
}

/// The last of the instants offset + k · step at or before \a instant.
inline double lastOf(double offset, double step, double instant)
{
    const double k = -roundedUp((offset - instant) / step);
    const double before = offset + (k - 1) * step;
    const double here = offset + k * step;
    const double after = offset + (k + 1) * step;
    return after <= instant ? after : here <= instant ? here : before;
}

} // namespace tempo
