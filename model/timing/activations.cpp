#include "model/timing/activations.h"

#include <algorithm>
#include <cmath>

namespace tempo {

Activations::Activations(double offset, double step) : m_from(offset), m_period(step) {}

Activations::Activations(std::vector<double> instants, double from, double period)
    : m_instants(std::move(instants)), m_from(from), m_period(period)
{
    const std::size_t count = m_instants.size();
    m_cells.reserve(count + 1);
    for (std::size_t cell = 0, place = 0; cell <= count; ++cell) {
        const double begin = from + period * double(cell) / double(count);
        while (place < count && m_instants[place] < begin)
            ++place;
        m_cells.push_back(quint32(place));
    }
}

qint64 Activations::firstFrom(double instant) const
{
    if (isEven()) {
        const auto near = qint64(std::ceil((instant - m_from) / m_period));
        return at(near - 1) >= instant ? near - 1 : at(near) >= instant ? near : near + 1;
    }
    const auto count = qint64(m_instants.size());
    const auto turns = qint64(std::floor((instant - m_from) / m_period));
    const double within = instant - double(turns) * m_period;
    const double part = (within - m_from) / m_period * double(count);
    // A cell less and more: where a cell begins is rounded.
    const auto cell = std::clamp(qint64(part), qint64(0), count - 1);
    const auto low = m_instants.begin() + m_cells[std::size_t(std::max(cell - 1, qint64(0)))];
    const auto high = m_instants.begin() + m_cells[std::size_t(std::min(cell + 2, count))];
    return turns * count + (std::lower_bound(low, high, within) - m_instants.begin());
}

double Activations::at(qint64 index) const
{
    if (isEven())
        return m_from + double(index) * m_period;
    const auto count = qint64(m_instants.size());
    const qint64 turns = index >= 0 ? index / count : -((count - 1 - index) / count);
    return m_instants[std::size_t(index - turns * count)] + double(turns) * m_period;
}

double Activations::shortestGap() const
{
    if (isEven())
        return m_period;
    double shortest = m_instants.front() + m_period - m_instants.back();
    for (std::size_t place = 1; place < m_instants.size(); ++place)
        shortest = std::min(shortest, m_instants[place] - m_instants[place - 1]);
    return shortest;
}

double Activations::meanGap() const
{
    return isEven() ? m_period : m_period / double(m_instants.size());
}

} // namespace tempo
