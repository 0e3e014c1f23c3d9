#pragma once

#include "model/timing/spread.h"

#include <limits>

namespace tempo {

/// A distribution, with an instant at which it comes to its worst, and when that begins.
struct Found
{
    Spread spread;
    Ticks worst = std::numeric_limits<Ticks>::min();
    Ticks instant = 0;
    Ticks from = 0;

    void note(Ticks time, Ticks at, Ticks begin)
    {
        if (time > worst) {
            worst = time;
            instant = at;
            from = begin;
        }
    }
};

} // namespace tempo
