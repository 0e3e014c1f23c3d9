#include "model/document/sprintedits.h"

#include <algorithm>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

Patch patchOf(const Sprint &sprint)
{
    Patch patch;
    patch.sprint = sprint;
    return patch;
}

/// One more than the greatest number that goes with the letter in a list of ids.
int nextNumber(QLatin1Char letter, const QStringList &ids)
{
    int greatest = 0;
    for (const QString &id : ids) {
        if (id.startsWith(letter))
            greatest = std::max(greatest, QStringView(id).mid(1).toInt());
    }
    return greatest + 1;
}

template <class T>
QStringList keysOf(const OrderedMap<T> &map)
{
    QStringList keys;
    for (const auto &[key, value] : map)
        keys << key;
    return keys;
}

template <class T>
void put(OrderedMap<T> &map, const QString &id, T value)
{
    value.text = value.text.trimmed();
    if (value.text.isEmpty())
        map.take(id);
    else if (map.contains(id))
        map.set(id, std::move(value));
}

template <class T>
void move(OrderedMap<T> &map, const QString &id, qsizetype place)
{
    if (std::optional<T> taken = map.take(id))
        map.insert(std::clamp(place, qsizetype(0), map.size()), id, std::move(*taken));
}

/// The questions that there are, and those that the roadmap remembers.
QStringList parkedIds(const Design &design)
{
    static const QString task = u"parked@"_s;
    QStringList ids = keysOf(design.sprint.parked);
    for (const QString &key : keysOf(design.roadmap.items)) {
        if (key.startsWith(task))
            ids << key.mid(task.size());
    }
    return ids;
}

} // namespace

NewEntry addParked(const Design &design, const Parked &question)
{
    const QString id = u'p' + QString::number(nextNumber(QLatin1Char('p'), parkedIds(design)));
    Sprint sprint = design.sprint;
    sprint.parked.set(id, {});
    put(sprint.parked, id, question);
    return {id, patchOf(sprint)};
}

NewEntry addDecision(const Design &design, const SprintDecision &decision)
{
    Sprint sprint = design.sprint;
    const int number = nextNumber(QLatin1Char('d'), keysOf(sprint.decisions));
    const QString id = u'd' + QString::number(number);
    sprint.decisions.set(id, {});
    put(sprint.decisions, id, decision);
    return {id, patchOf(sprint)};
}

Patch setParked(const Design &design, const QString &id, const Parked &question)
{
    Sprint sprint = design.sprint;
    put(sprint.parked, id, question);
    return patchOf(sprint);
}

Patch setDecision(const Design &design, const QString &id, const SprintDecision &decision)
{
    Sprint sprint = design.sprint;
    put(sprint.decisions, id, decision);
    return patchOf(sprint);
}

Patch moveParked(const Design &design, const QString &id, qsizetype place)
{
    Sprint sprint = design.sprint;
    move(sprint.parked, id, place);
    return patchOf(sprint);
}

Patch moveDecision(const Design &design, const QString &id, qsizetype place)
{
    Sprint sprint = design.sprint;
    move(sprint.decisions, id, place);
    return patchOf(sprint);
}

Patch setPlanned(const Design &design, const QString &step, const std::optional<Duration> &time)
{
    Sprint sprint = design.sprint;
    if (time && time->seconds() > 0)
        sprint.agenda.set(step, *time);
    else
        sprint.agenda.take(step);
    return patchOf(sprint);
}

Patch setAgenda(const Design &design, const OrderedMap<Duration> &agenda)
{
    Sprint sprint = design.sprint;
    sprint.agenda = agenda;
    return patchOf(sprint);
}

Patch setSprintDate(const Design &design, const std::optional<QDate> &date)
{
    Sprint sprint = design.sprint;
    sprint.date = date;
    return patchOf(sprint);
}

} // namespace tempo
