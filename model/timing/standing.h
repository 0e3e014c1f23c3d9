#pragma once

namespace tempo {

/// How a figure stands against its limit.
enum class Standing { Met, Tight, Missed };

/// The share of a limit below which what is left of it is tight. A tenth goes without anybody's
/// decision: one busier day, a year of growing data, or a run that is repeated once.
inline constexpr double tightShare = 0.1;

/// \a slack is what is left of \a limit, both in seconds; at 0 the limit is just met, and tight.
inline constexpr Standing standingOf(double slack, double limit)
{
    if (slack < 0)
        return Standing::Missed;
    return slack < tightShare * limit ? Standing::Tight : Standing::Met;
}

} // namespace tempo
