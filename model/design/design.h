#pragma once

#include "model/design/flow.h"
#include "model/design/matrix.h"
#include "model/design/sections.h"

#include <optional>

namespace tempo {

/// The figure that is held against a limit.
enum class JudgeAt { P50, P95, P99, Worst };

template <>
inline constexpr auto wordsOf<JudgeAt> = std::array{QLatin1String("p50"), QLatin1String("p95"),
                                                    QLatin1String("p99"), QLatin1String("worst")};

/// Up to which contribution a stage counts as real-time and as near-real-time; batch above.
struct Bands
{
    Duration realTime = Duration(1);
    Duration nearRealTime = Duration(900);
    bool operator==(const Bands &) const = default;
};

/// What stands at the top of a document.
struct Header
{
    QString comment; ///< lines at the top of the file, with their #, joined by \n
    QString title;
    QString summary; ///< Markdown
    QString currency = QStringLiteral("USD");
    QString timezone = QStringLiteral("UTC"); ///< of every schedule without its own
    JudgeAt judgeAt = JudgeAt::P99;
    Bands bands;
    double keepShare = 0.95; ///< the share of value that a cheaper tempo must keep, 0 to 1
    bool operator==(const Header &) const = default;
};

/// A design document, format 1: a value without pointers, so that a copy is a snapshot that a
/// worker thread may keep. Elements and flows keep the order of the file.
struct Design
{
    Header header;
    OrderedMap<Element> elements;
    QList<Flow> flows;
    Matrix matrix;
    Operations operations;
    RoadmapSection roadmap;
    MonitoringSection monitoring;
    Dispositions dispositions;
    Sprint sprint;
    Canvas canvas;

    /// The element of an id that must exist.
    const Element &element(const QString &id) const;

    /// The element's title, or the id where it has none or is gone.
    QString titleOf(const QString &id) const;

    /// The place of a flow in `flows`, or -1.
    qsizetype flowIndex(const FlowKey &key) const;

    bool operator==(const Design &) const = default;
};

/// The time zone of an element's schedule: its own, else the design's.
QString timezoneOf(const Design &design, const Element &element);

} // namespace tempo
