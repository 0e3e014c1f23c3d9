#include "model/export/csvwriter.h"
#include "model/export/formats.h"
#include "model/plan/taskkinds.h"

#include <QCoreApplication>

/// One line a task, with the columns that issue trackers look for (Summary, Description) and the
/// rest of the task in columns of their own. Titles of columns are fixed and hold no punctuation:
/// importers map them by name, so they aren't translated.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::RoadmapCsv)
};

QString description(const Task &task)
{
    QStringList lines;
    if (!task.why.isEmpty())
        lines << task.why;
    if (!task.acceptance.isEmpty())
        lines << Tr::tr("Done when: %1").arg(task.acceptance);
    if (!task.note.isEmpty())
        lines << Tr::tr("Note: %1").arg(task.note);
    return lines.join(u"\n\n"_s);
}

QString stateOf(const Task &task)
{
    return task.removed ? Tr::tr("Removed") : originTitle(task.origin);
}

} // namespace

Result<QByteArray> writeRoadmapCsv(const Design &design, const ExportOptions &)
{
    CsvWriter csv({u"Summary"_s, u"Description"_s, u"Issue Type"_s, u"Assignee"_s, u"Status"_s,
                   u"Start Date"_s, u"Due Date"_s, u"Effort Days"_s, u"Labels"_s, u"Labels"_s,
                   u"External ID"_s, u"Blocked By"_s, u"Remark"_s});
    for (const Task &task : roadmapOf(design)) {
        csv.text(task.title).text(description(task)).text(u"Task"_s).text(task.owner);
        csv.text(taskStatusTitle(task.status)).date(task.start).date(task.end);
        csv.number(task.effortDays)
            .text(u"tempo"_s)
            .text(u"tempo-step-"_s + QString::number(task.step));
        csv.text(task.id).text(task.after.join(u' ')).text(stateOf(task)).endRow();
    }
    return csv.bytes();
}

} // namespace tempo
