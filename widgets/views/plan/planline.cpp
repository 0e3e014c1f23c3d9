#include "widgets/views/plan/planline.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PlanLine)
};

} // namespace

QList<LineMark> marksOf(const PlanLine &line, MarkPlace place)
{
    QList<LineMark> marks;
    if (line.origin == LineOrigin::Gone)
        marks.append({Tr::tr("gone"), Tone::Missed});
    if (line.change && line.change->isNew)
        marks.append({Tr::tr("new"), Tone::Accent});
    else if (line.change)
        marks.append({Tr::tr("changed"), Tone::Tight});
    if (line.origin == LineOrigin::Added)
        marks.append({Tr::tr("own"), Tone::Quiet});
    if (place == MarkPlace::Panel && line.origin == LineOrigin::Edited && !line.removed)
        marks.append({Tr::tr("edited"), Tone::Quiet});
    return marks;
}

bool LineFilter::lets(const PlanLine &line) const
{
    return (owner.isEmpty() || line.owner == owner) && (state.isEmpty() || line.state == state)
        && (group.isEmpty() || line.group == group)
        && (!onlyNews || line.change || line.origin == LineOrigin::Gone)
        && (text.isEmpty() || line.searchText.contains(text, Qt::CaseInsensitive));
}

QStringList ownersIn(const Design &design)
{
    QStringList owners;
    for (const auto &[id, element] : design.elements)
        owners << element.owner;
    for (const auto &[id, edit] : design.roadmap.items)
        owners << edit.owner;
    for (const auto &[id, edit] : design.monitoring.items)
        owners << edit.owner;
    for (const auto &[id, monitor] : design.monitoring.added)
        owners << monitor.owner;
    for (const auto &[id, parked] : design.sprint.parked)
        owners << parked.owner;
    for (const auto &[id, disposition] : design.dispositions.findings)
        owners << disposition.owner;
    owners.removeAll(QString());
    owners.removeDuplicates();
    std::ranges::sort(owners);
    return owners;
}

} // namespace tempo
