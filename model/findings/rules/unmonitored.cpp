#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::UnmonitoredRule)
};

/// A limit of an element, and the metric of the monitor that watches it.
struct Watched
{
    bool isSet;
    QString metric;
    const char *key;
    QString name;
};

QList<Watched> limitsOf(const Design &design, const Element &element)
{
    return {{element.maxLatency.has_value(),
             QStringLiteral("latency-") + word(design.header.judgeAt), "max_latency",
             Tr::tr("latency limit")},
            {element.maxStaleness.isSet(), QStringLiteral("freshness"), "max_staleness",
             Tr::tr("staleness limit")},
            {element.due.has_value(), QStringLiteral("due"), "due", Tr::tr("due time")}};
}

} // namespace

QList<Finding> findUnmonitored(const RuleContext &context)
{
    if (context.design.monitoring.items.isEmpty())
        return {};
    QList<Finding> findings;
    for (int i = 0; i < context.data.size(); ++i) {
        const auto &[id, element] = context.design.elements.at(i);
        QStringList unwatched;
        QStringList monitors;
        QString field;
        for (const Watched &limit : limitsOf(context.design, element)) {
            const QString monitor = limit.metric + u'@' + id;
            const MonitorEdit *edit = context.design.monitoring.items.find(monitor);
            if (!limit.isSet || !edit || !edit->removed)
                continue;
            if (field.isEmpty())
                field = QString::fromLatin1(limit.key);
            unwatched << limit.name;
            monitors << monitor;
        }
        if (unwatched.isEmpty())
            continue;
        Finding finding = findingAbout(context, {i});
        finding.message = Tr::tr("Nothing watches %2 for its %1: removed from the checklist is %3.")
                              .arg(unwatched.join(QStringLiteral(", ")), named(context, i),
                                   monitors.join(QStringLiteral(", ")));
        finding.field = field;
        findings << finding;
    }
    return findings;
}

} // namespace tempo
