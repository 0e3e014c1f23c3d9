#pragma once

#include "model/design/element.h"

namespace tempo {

/// What a flow carries. Timing follows data; the age of models is reported apart; feedback closes a
/// loop and is never followed.
enum class Carries { Data, Model, Feedback };

/// What the reader does when what it gets is too old, or missing.
enum class Fallback { LastValue, Default, Skip, Block };

template <>
inline constexpr auto wordsOf<Carries> = std::array{QLatin1String("data"), QLatin1String("model"),
                                                    QLatin1String("feedback")};
template <>
inline constexpr auto wordsOf<Fallback> = std::array{QLatin1String("last-value"),
                                                     QLatin1String("default"),
                                                     QLatin1String("skip"), QLatin1String("block")};

/// The two ends of a flow: what identifies it, since no two flows share both.
struct FlowKey
{
    QString from;
    QString to;
    bool operator==(const FlowKey &) const = default;
    friend size_t qHash(const FlowKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.from, key.to);
    }
};

/// One arrow of a design.
struct Flow
{
    QString comment; ///< lines directly above it in the file, with their #, joined by \n
    QString from;
    QString to;
    std::optional<Latency> latency; ///< transport; absent: 0
    std::optional<bool> pull;       ///< absent: by the kinds of its ends, see pulls()
    Carries carries = Carries::Data;
    AgeLimit maxAge;
    std::optional<Fallback> fallback;
    QStringList joinKeys;
    QString contract; ///< Markdown
    QString notes;    ///< Markdown

    FlowKey key() const { return {from, to}; }
    bool operator==(const Flow &) const = default;
};

} // namespace tempo
