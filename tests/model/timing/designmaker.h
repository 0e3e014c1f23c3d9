#pragma once

#include "model/design/design.h"

#include <QRandomGenerator>

namespace tempo {

/// Makes small designs with everything that timing knows: schedules, stores, pulls, joins, windows,
/// sources that pass on, and runs longer than their period.
class DesignMaker
{
public:
    explicit DesignMaker(quint32 seed) : m_random(seed) {}

    Design make();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    Element element(int place, int inputs, int size);
    void schedule(Element &element);
    void connect(Design &design, int to);
    Flow flow(const Design &design, int from, int to);

    QRandomGenerator m_random;
};

} // namespace tempo
