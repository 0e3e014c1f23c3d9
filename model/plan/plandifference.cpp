#include "model/plan/plandifference.h"

#include "model/plan/plancontext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PlanDifference)
};

/// The parts of a line that a change of the design can change, as "name: value".
using Parts = QStringList;

QString orNone(const QString &text)
{
    return text.isEmpty() ? Tr::tr("none") : text;
}

QString severityWord(MonitorSeverity severity)
{
    switch (severity) {
    case MonitorSeverity::Page:
        return Tr::tr("page");
    case MonitorSeverity::Ticket:
        return Tr::tr("ticket");
    case MonitorSeverity::Info:
        break;
    }
    return Tr::tr("info");
}

Parts partsOf(const Task &task, const QHash<QString, QString> &titles)
{
    QStringList after;
    for (const QString &id : task.after)
        after << titles.value(id, id);
    return {Tr::tr("Step: %1").arg(task.step),
            Tr::tr("Why: %1").arg(orNone(task.why)),
            Tr::tr("Done when: %1").arg(orNone(task.acceptance)),
            Tr::tr("Effort: %1 d").arg(QLocale().toString(task.effortDays)),
            Tr::tr("Owner: %1").arg(orNone(task.owner)),
            Tr::tr("After: %1").arg(orNone(after.join(QLatin1String("; "))))};
}

Parts partsOf(const Monitor &monitor, const QHash<QString, QString> &)
{
    return {Tr::tr("Threshold: %1").arg(orNone(monitor.threshold)),
            Tr::tr("Derivation: %1").arg(orNone(monitor.derivation)),
            Tr::tr("Window: %1").arg(orNone(monitor.window)),
            Tr::tr("Severity: %1").arg(severityWord(monitor.severity)),
            Tr::tr("Owner: %1").arg(orNone(monitor.owner))};
}

QString titleOf(const Task &task)
{
    return task.title;
}

QString titleOf(const Monitor &monitor)
{
    return monitor.metric;
}

template <class Line>
QHash<QString, QString> titlesOf(const QList<Line> &lines)
{
    QHash<QString, QString> titles;
    for (const Line &line : lines)
        titles.insert(line.id, titleOf(line));
    return titles;
}

template <class Line>
LineDifference difference(const QList<Line> &seen, const QList<Line> &now)
{
    QHash<QString, QString> titles = titlesOf(seen);
    titles.insert(titlesOf(now)); // a task is called the same in both, or its new name would differ
    OrderedMap<Parts> before;
    for (const Line &line : seen)
        before.set(line.id, partsOf(line, titles));
    LineDifference found;
    QSet<QString> kept;
    for (const Line &line : now) {
        kept.insert(line.id);
        const Parts *old = before.find(line.id);
        LineChange change;
        change.isNew = !old;
        const Parts parts = partsOf(line, titles);
        for (qsizetype i = 0; old && i < parts.size(); ++i) {
            if (old->at(i) != parts.at(i))
                change.was << old->at(i);
        }
        if (change != LineChange())
            found.changes.insert(line.id, change);
    }
    for (const Line &line : seen) {
        if (!kept.contains(line.id))
            found.gone.set(line.id, titleOf(line));
    }
    return found;
}

} // namespace

GeneratedPlan generatedPlan(const Design &design)
{
    const PlanContext context(design);
    return {generatedTasks(context), generatedMonitors(context)};
}

int LineDifference::newCount() const
{
    return int(std::ranges::count_if(changes, &LineChange::isNew));
}

LineDifference differenceOf(const QList<Task> &seen, const QList<Task> &now)
{
    return difference(seen, now);
}

LineDifference differenceOf(const QList<Monitor> &seen, const QList<Monitor> &now)
{
    return difference(seen, now);
}

Design withTitlesOf(const Design &now, Design seen)
{
    for (const auto &[id, element] : now.elements) {
        const Element *before = seen.elements.find(id);
        if (before && before->title != element.title)
            seen.elements[id].title = element.title;
    }
    return seen;
}

} // namespace tempo
