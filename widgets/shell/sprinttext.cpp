#include "widgets/shell/sprinttext.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/design/sections.h"
#include "model/plan/agenda.h"
#include "widgets/shell/sprinttimer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::SprintText)
};

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString lengthText(qint64 milliseconds)
{
    return displayDuration(double(milliseconds) / 1000);
}

/// Whole minutes that have begun.
int minutesOf(qint64 milliseconds)
{
    return int(std::ceil(double(std::abs(milliseconds)) / 60000));
}

} // namespace

QString clockText(qint64 milliseconds)
{
    const double exact = double(milliseconds) / 1000;
    const auto seconds = qint64(milliseconds < 0 ? std::floor(-exact) : std::ceil(exact));
    const QString rest = twoDigits(seconds % 60);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(QString::number(minutes), rest);
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(minutes / 60), twoDigits(minutes % 60), rest);
}

QString timeOfDay(QTime time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.remove(QStringLiteral(":ss")));
}

QString timerFigure(const SprintTimer &timer)
{
    const std::optional<qint64> left = timer.left();
    if (!left)
        return clockText(timer.spent() / 1000 * 1000);
    return *left > -1000 ? clockText(std::max(qint64(0), *left))
                         : isolatedFigure(u'+' + clockText(*left));
}

QString timerMeaning(const SprintTimer &timer)
{
    const std::optional<qint64> planned = timer.planned();
    if (!planned)
        return timer.isBegun() ? Tr::tr("taken, none planned") : Tr::tr("no time planned");
    const QString length = lengthText(*planned);
    if (!timer.isBegun())
        return Tr::tr("planned");
    return *timer.left() > 0 ? Tr::tr("left of %1").arg(length) : Tr::tr("over %1").arg(length);
}

QString timerSpoken(const SprintTimer &timer)
{
    const QString step = agendaTitle(timer.step());
    const QString state = timer.isRunning() ? Tr::tr("running") : Tr::tr("paused");
    const std::optional<qint64> left = timer.left();
    const int minutes = minutesOf(left.value_or(timer.spent()));
    if (!timer.isBegun())
        return left ? Tr::tr("%1: %n minute(s) planned, not started", nullptr, minutes).arg(step)
                    : Tr::tr("%1: no time planned, not started").arg(step);
    if (!left)
        return Tr::tr("%1: in minute %2, %3").arg(step, QString::number(minutes), state);
    if (*left > 0)
        return Tr::tr("%1: %n minute(s) left, %2", nullptr, minutes).arg(step, state);
    return Tr::tr("%1: time is up, in minute %2 over, %3")
        .arg(step, QString::number(std::max(1, minutes)), state);
}

QString sprintEndText(const SprintTimer &timer, const Sprint &sprint)
{
    const double planned = plannedSeconds(sprint.agenda);
    if (planned <= 0)
        return {};
    if (timer.isRunning())
        return Tr::tr("The sprint ends at %1").arg(timeOfDay(timer.endsAt().time()));
    if (!timer.isBegun())
        return Tr::tr("%1 planned in all").arg(displayDuration(planned));
    return Tr::tr("%1 left in all").arg(lengthText(timer.leftOfSprint()));
}

QString agendaEndText(const SprintTimer &timer)
{
    const qint64 left = timer.leftOfSprint();
    if (left <= 0)
        return {};
    const QString end = timeOfDay(timer.endsAt().time());
    const QString step = agendaTitle(timer.step());
    const QString length = lengthText(left);
    if (timer.isRunning())
        return Tr::tr("%1 left from %2 on; the sprint ends at %3.").arg(length, step, end);
    const QString now = timeOfDay(timer.now().time());
    return Tr::tr("%1 left from %2 on; if it goes on now, at %3, it ends at %4.")
        .arg(length, step, now, end);
}

int openQuestions(const Sprint &sprint)
{
    return int(std::count_if(sprint.parked.begin(), sprint.parked.end(),
                             [](const auto &item) { return !item.second.settled; }));
}

QString parkedText(const Sprint &sprint)
{
    const int settled = int(sprint.parked.size()) - openQuestions(sprint);
    const int all = int(sprint.parked.size());
    return settled == 0 ? Tr::tr("%n parked", "questions", all)
                        : Tr::tr("%n parked, %1 of them settled", "questions", all)
                              .arg(QLocale().toString(settled));
}

QString decisionsText(const Sprint &sprint)
{
    return Tr::tr("%n decision(s)", nullptr, int(sprint.decisions.size()));
}

} // namespace tempo
