#include "model/timing/activations.h"

#include <algorithm>

namespace tempo {

Activations::Activations(double offset, double step)
    : m_from(offset), m_period(step), m_shortestGap(step)
{
}

Activations::Activations(std::vector<double> instants, double from, double period)
    : m_instants(std::move(instants)), m_from(from), m_period(period)
{
    const std::size_t count = m_instants.size();
    double longestGap = m_shortestGap = m_instants.front() + period - m_instants.back();
    for (std::size_t place = 1; place < count; ++place) {
        const double gap = m_instants[place] - m_instants[place - 1];
        m_shortestGap = std::min(m_shortestGap, gap);
        longestGap = std::max(longestGap, gap);
    }
    if (longestGap == m_shortestGap) {
        *this = Activations(m_instants.front(), longestGap);
        return;
    }
    constexpr std::size_t cellsEach = 4;
    const std::size_t cells = cellsEach * count;
    m_cellsPerTick = double(cells) / period;
    m_cells.reserve(cells);
    for (std::size_t cell = 0, place = 0; cell < cells; ++cell) {
        while (place < count && m_instants[place] < from + double(cell) / m_cellsPerTick)
            ++place;
        m_cells.push_back(quint32(place));
    }
}

Activations::Within Activations::within(double instant) const
{
    double turns = roundedUp((instant - m_from) / m_period) - 1;
    if (instant - turns * m_period >= m_from + m_period)
        ++turns;
    return {instant - turns * m_period, turns};
}

/// Of the first instant of the table at or after one within its period. Where a cell begins is
/// rounded.
std::size_t Activations::placeFrom(double within) const
{
    const double cell
        = std::clamp((within - m_from) * m_cellsPerTick, 0.0, double(m_cells.size() - 1));
    std::size_t place = m_cells[std::size_t(cell)];
    while (place > 0 && m_instants[place - 1] >= within)
        --place;
    while (place < m_instants.size() && m_instants[place] < within)
        ++place;
    return place;
}

qint64 Activations::firstFrom(double instant) const
{
    if (isEven()) {
        const auto near = qint64(roundedUp((instant - m_from) / m_period));
        return at(near - 1) >= instant ? near - 1 : at(near) >= instant ? near : near + 1;
    }
    const auto [within, turns] = this->within(instant);
    return qint64(turns) * qint64(m_instants.size()) + qint64(placeFrom(within));
}

double Activations::next(double instant) const
{
    if (isEven())
        return nextOf(m_from, m_period, instant);
    const auto [within, turns] = this->within(instant);
    const std::size_t place = placeFrom(within);
    return place < m_instants.size() ? m_instants[place] + turns * m_period
                                     : m_instants.front() + (turns + 1) * m_period;
}

double Activations::last(double instant) const
{
    if (isEven())
        return lastOf(m_from, m_period, instant);
    const qint64 index = firstFrom(instant);
    const double first = at(index);
    return first <= instant ? first : at(index - 1);
}

double Activations::at(qint64 index) const
{
    if (isEven())
        return m_from + double(index) * m_period;
    const auto count = qint64(m_instants.size());
    const qint64 turns = index >= 0 ? index / count : -((count - 1 - index) / count);
    return m_instants[std::size_t(index - turns * count)] + double(turns) * m_period;
}

double Activations::meanGap() const
{
    return isEven() ? m_period : m_period / double(m_instants.size());
}

} // namespace tempo
