#pragma once

#include "model/plan/plandifference.h"
#include "widgets/look/look.h"

#include <optional>

namespace tempo {

/// What the lines of roadmap and monitoring have in common.
struct PlanLine
{
    QString id;
    QString group;   ///< id of the group it stands in
    QString element; ///< id, may be empty or gone
    QString owner;
    QString state;      ///< what the filter by state compares with
    QString searchText; ///< all of its words
    LineOrigin origin = LineOrigin::Generated;
    bool removed = false;
    std::optional<LineChange> change; ///< since the plan was last seen

    /// Whether it is work to be done: neither removed nor gone.
    bool counts() const { return !removed && origin != LineOrigin::Gone; }

    bool operator==(const PlanLine &) const = default;
};

/// A heading over lines.
struct LineGroup
{
    QString id;
    QString title;
    QString summary; ///< counts and sums
    bool operator==(const LineGroup &) const = default;
};

/// The group of what people removed, the last one.
inline constexpr QLatin1String removedGroup{"@removed"};

/// One mark beside a line: a word in a tone.
struct LineMark
{
    QString text;
    Tone tone = Tone::Quiet;
};

/// Where marks stand: a table has room for what matters most only.
enum class MarkPlace { Panel, Table };

/// The marks of a line, the most important first: gone, new, changed, own, and in a panel edited.
QList<LineMark> marksOf(const PlanLine &line, MarkPlace place = MarkPlace::Panel);

/// Which lines are shown; an empty value lets all through.
struct LineFilter
{
    QString text;
    QString owner;
    QString state;
    QString group;
    bool onlyNews = false;

    bool lets(const PlanLine &line) const;
    bool operator==(const LineFilter &) const = default;
};

/// The owners that a design names anywhere, sorted, each once: what an owner is completed from.
QStringList ownersIn(const Design &design);

} // namespace tempo
