#include "model/plan/schedule.h"

#include "model/plan/workdays.h"

#include <algorithm>
#include <cmath>
#include <vector>

/// Forward scheduling: a task starts when the last of those it waits for has ended.
///
/// Time is counted in half working days from the roadmap's start, so that weekends never enter the
/// arithmetic. Example: start on a Friday, a task of 1.5 days and one of 0.5 after it end on the
/// same Monday. Tasks are taken in topological order (Kahn, CACM 5(11), 1962); where tasks wait for
/// each other in a circle, the first in the list goes ahead, so that any input ends. Linear in
/// tasks and dependencies. Covered by tests/model/plan/tst_schedule.cpp.

namespace tempo {

namespace {

/// In half days: beyond it (some 2,000 years) dates no longer move.
constexpr double farOff = 1e6;

class Scheduler
{
public:
    Scheduler(QList<Task> &tasks, QDate start, const OrderedMap<QDate> &pinned)
        : m_tasks(tasks),
          m_start(workdayFrom(start)),
          m_pinned(pinned),
          m_waiting(size_t(tasks.size()), 0),
          m_end(size_t(tasks.size()), 0),
          m_placed(size_t(tasks.size()), 0),
          m_next(size_t(tasks.size()))
    {
        for (int i = 0; i < int(tasks.size()); ++i)
            m_index.insert(tasks.at(i).id, i);
        for (int i = 0; i < int(tasks.size()); ++i) {
            for (const QString &id : tasks.at(i).after) {
                const int before = m_index.value(id, -1);
                if (before < 0 || before == i)
                    continue;
                m_next[size_t(before)].push_back(i);
                ++m_waiting[size_t(i)];
            }
        }
    }

    void run()
    {
        for (int i = 0; i < int(m_tasks.size()); ++i) {
            if (m_waiting[size_t(i)] == 0)
                m_ready.push_back(i);
        }
        drain();
        for (int i = 0; i < int(m_tasks.size()); ++i) {
            if (!m_placed[size_t(i)]) {
                m_ready.push_back(i);
                drain();
            }
        }
    }

private:
    void drain()
    {
        for (; m_done < m_ready.size(); ++m_done) {
            const int task = m_ready[m_done];
            if (m_placed[size_t(task)])
                continue;
            place(task);
            for (int next : m_next[size_t(task)]) {
                if (--m_waiting[size_t(next)] == 0)
                    m_ready.push_back(next);
            }
        }
    }

    /// The half day at which what a task waits for has ended.
    int freeFrom(const Task &task) const
    {
        int from = 0;
        for (const QString &id : task.after) {
            const int before = m_index.value(id, -1);
            if (before >= 0 && m_placed[size_t(before)])
                from = std::max(from, m_end[size_t(before)]);
        }
        return from;
    }

    void place(int index)
    {
        Task &task = m_tasks[index];
        m_placed[size_t(index)] = 1;
        int from = freeFrom(task);
        m_end[size_t(index)] = from;
        if (task.removed || task.origin == LineOrigin::Gone)
            return;
        if (const QDate *pin = m_pinned.find(task.id))
            from = std::max(from, 2 * workdaysBetween(m_start, workdayFrom(*pin)));
        const bool isWork = task.status != TaskStatus::Dropped;
        const int halves = isWork ? int(std::ceil(std::min(task.effortDays * 2, farOff))) : 0;
        m_end[size_t(index)] = int(std::min(from + double(halves), farOff));
        task.start = workdayAfter(m_start, from / 2);
        task.end = workdayAfter(m_start, (from + std::max(0, halves - 1)) / 2);
    }

    QList<Task> &m_tasks;
    QDate m_start;
    const OrderedMap<QDate> &m_pinned;
    QHash<QString, int> m_index;
    std::vector<int> m_waiting;
    std::vector<int> m_end; ///< half day after the last
    std::vector<char> m_placed;
    std::vector<std::vector<int>> m_next;
    std::vector<int> m_ready;
    size_t m_done = 0;
};

} // namespace

void scheduleTasks(QList<Task> &tasks, QDate start, const OrderedMap<QDate> &pinned)
{
    Scheduler(tasks, start, pinned).run();
}

} // namespace tempo
