#include "model/decision/rung.h"

#include "model/timing/schedule.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Rung)
};

Rung periodic(const QString &title, double seconds)
{
    Rung rung;
    rung.title = title;
    rung.every = Duration(seconds);
    return rung;
}

Rung scheduled(const QString &title, QStringView cron)
{
    Rung rung;
    rung.title = title;
    rung.schedule = *Cron::parse(cron);
    return rung;
}

QList<Rung> usualRungs()
{
    Rung onEvent;
    onEvent.title = Tr::tr("on each event", "a tempo");
    return {
        scheduled(Tr::tr("weekly", "a tempo"), u"0 2 * * 1"),
        scheduled(Tr::tr("nightly", "a tempo"), u"0 2 * * *"),
        periodic(Tr::tr("every 6 hours", "a tempo"), 6 * 3600),
        periodic(Tr::tr("hourly", "a tempo"), 3600),
        periodic(Tr::tr("every 15 minutes", "a tempo"), 900),
        periodic(Tr::tr("every minute", "a tempo"), 60),
        onEvent,
    };
}

} // namespace

QList<Rung> rungsOf(const Element &target)
{
    if (target.alternatives.isEmpty())
        return usualRungs();
    QList<Rung> rungs;
    for (const Alternative &own : target.alternatives)
        rungs << Rung{own.title, own.every, std::nullopt, own.latency, own.costPerMonth};
    return rungs;
}

double periodOf(const Design &design, const Rung &rung)
{
    if (rung.every)
        return rung.every->seconds();
    return rung.schedule
        ? longestGap(*rung.schedule, design.header.timezone.toUtf8(), defaultStart())
        : 0;
}

} // namespace tempo
