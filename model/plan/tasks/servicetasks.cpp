#include "model/plan/tasklist.h"

#include "model/base/numbers.h"

#include <QCoreApplication>

#include <algorithm>

/// Step 4 where the verdict is real-time or hybrid: serving, scaling, health checks, canary,
/// feature fetch, prediction log.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ServiceTasks)
};

/// The rates of the events that trigger a prediction, in words.
QString ratesInWords(const PlanContext &context, int prediction)
{
    QStringList rates;
    for (int event : context.only(context.data.upstream(prediction), Kind::Event)) {
        const Element &element = context.element(event);
        const auto &rate = element.peak ? element.peak : element.rate;
        if (rate)
            rates << Tr::tr("%1 comes at up to %2").arg(element.title, rate->text());
    }
    return rates.isEmpty() ? Tr::tr("The rate of its events isn't known yet.")
                           : rates.join(u"; ") + u'.';
}

QString healthInWords(const Element &element)
{
    return element.operate.health.isEmpty()
        ? Tr::tr("No health check is named in the design.")
        : Tr::tr("The design names %1.").arg(element.operate.health);
}

QString canaryInWords(const Element &element)
{
    QStringList shares;
    for (double share : element.operate.canary)
        shares << numberText(share * 100) + u" %"_s;
    return shares.isEmpty() ? Tr::tr("No shares are planned yet.")
                            : Tr::tr("Shares: %1.").arg(shares.join(u", "));
}

/// The service that runs the model: drawn as an element between the events and the prediction, else
/// the prediction itself.
const Element &servedBy(const PlanContext &context, int prediction)
{
    const QList<int> services = context.only(context.data.upstream(prediction), Kind::Service);
    return context.element(services.isEmpty() ? prediction : services.last());
}

void addFetchAndLog(const PlanContext &context, int prediction, TaskList &tasks)
{
    const QString service = TaskList::idOf("service"_L1, context.id(prediction));
    const QList<int> upstream = context.data.upstream(prediction);
    const QList<int> features = context.only(upstream, Kind::Feature);

    Task &fetch = tasks.add("fetch"_L1, context, prediction);
    fetch.why = features.isEmpty()
        ? Tr::tr("No features are drawn; it has to be clear what the model reads.")
        : Tr::tr("It reads %1.").arg(joinedTitles(context, features));
    fetch.after << service;
    for (int store : context.only(upstream, Kind::Store))
        fetch.after << TaskList::idOf("store"_L1, context.id(store));

    Task &log = tasks.add("log"_L1, context, prediction);
    log.why = Tr::tr("Drift, skew and the next training all live on what was served.");
    log.after << service;
}

void addService(const PlanContext &context, int prediction, TaskList &tasks)
{
    const Element &server = servedBy(context, prediction);
    const QString serve = TaskList::idOf("serve"_L1, context.id(prediction));

    Task &service = tasks.add("service"_L1, context, prediction);
    service.why = server.replicas
        ? Tr::tr("The design counts on %n replica(s).", nullptr, *server.replicas)
        : Tr::tr("A server of its own or a library in the caller: the prototype decides.");
    service.after << serve;
    const QString built = service.id;

    Task &scaling = tasks.add("scaling"_L1, context, prediction);
    scaling.why = ratesInWords(context, prediction);
    scaling.after << built;

    Task &health = tasks.add("health"_L1, context, prediction);
    health.why = healthInWords(server);
    health.after << built;
    const QString checked = health.id;

    Task &canary = tasks.add("canary"_L1, context, prediction);
    canary.why = canaryInWords(server);
    canary.after << checked;
    addFetchAndLog(context, prediction, tasks);
}

} // namespace

void addServiceTasks(const PlanContext &context, TaskList &tasks)
{
    for (int prediction : context.ofKind(Kind::Prediction)) {
        if (context.verdictOf(prediction).verdict != Verdict::Batch)
            addService(context, prediction, tasks);
    }
}

} // namespace tempo
