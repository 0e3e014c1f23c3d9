#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace tempo {

/// One group of the inspector: its rows from what matters most, each with one key or two side by
/// side. The inspector shows of it what the selected thing has; a group of nothing isn't shown.
struct InspectorGroupInfo
{
    const char *id;    ///< never translated
    const char *title; ///< source text of tempo::InspectorGroup
    bool isRare;       ///< folded up as long as nothing in it is set
    std::vector<QStringList> rows;
};

/// The row that stands for when something runs: `every`, `offset`, `schedule`, `timezone`.
inline constexpr char16_t runsRow[] = u"(runs)";

/// The row that stands for `definition` and `definitions`.
inline constexpr char16_t definitionsRow[] = u"(definitions)";

/// The groups of elements, of a flow and of the design. Every key of the format is in exactly one
/// of them (tested), but for titles, which are the heading.
std::span<const InspectorGroupInfo> elementGroups();
std::span<const InspectorGroupInfo> flowGroups();
std::span<const InspectorGroupInfo> designGroups();

/// The group's title in the reader's language.
QString groupTitle(const InspectorGroupInfo &group);

/// The keys that a row holds: those of the special rows, else its own.
QStringList keysOfRow(const QStringList &row);

} // namespace tempo
