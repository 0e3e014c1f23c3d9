#include "model/design/limitdifference.h"

#include "model/design/difference.h"

#include <algorithm>

namespace tempo {
namespace {

/// The limits of a design by path and origin, as if all of them were new.
class Limits
{
public:
    explicit Limits(const Design &design)
    {
        for (const auto &[id, element] : design.elements) {
            m_subject = subjectOf(id, element);
            m_path = u"elements." + id;
            if (element.maxLatency)
                set("max_latency", {}, *element.maxLatency);
            setAges("max_staleness", element.maxStaleness);
            if (element.due)
                set("due", {}, *element.due);
        }
        for (const Flow &flow : design.flows) {
            m_subject = subjectOf(flow, design);
            m_path = u"flows." + flow.from + u'.' + flow.to;
            setAges("max_age", flow.maxAge);
        }
    }

    const OrderedMap<LimitChange> &all() const { return m_all; }

private:
    void setAges(const char *key, const AgeLimit &limit)
    {
        if (limit.all)
            set(key, {}, *limit.all);
        for (const auto &[origin, age] : limit.byOrigin)
            set(key, origin, age);
    }

    void set(const char *key, const QString &origin, const FieldValue &value)
    {
        const QString name = QString::fromLatin1(key);
        const QString path = m_path + u'.' + name;
        m_all.set(path + u' ' + origin,
                  LimitChange{path, m_subject, fieldLabel(name), origin, {}, value});
    }

    QString m_subject;
    QString m_path;
    OrderedMap<LimitChange> m_all;
};

bool sameLimit(const FieldValue &one, const FieldValue &other)
{
    const auto *length = std::get_if<Duration>(&one);
    const auto *otherLength = std::get_if<Duration>(&other);
    if (length && otherLength)
        return length->seconds() == otherLength->seconds();
    return one == other;
}

/// Sorts changes by whose they are, in the order of a document; those of what it lacks go last.
void sortByOwner(QList<LimitChange> &changes, const Design &design)
{
    QHash<QString, qsizetype> places;
    for (const auto &[id, element] : design.elements)
        places.insert(u"elements." + id, places.size());
    for (const Flow &flow : design.flows)
        places.insert(u"flows." + flow.from + u'.' + flow.to, places.size());
    std::ranges::stable_sort(changes, {}, [&](const LimitChange &change) {
        return places.value(change.path.section(u'.', 0, -2), places.size());
    });
}

} // namespace

QList<LimitChange> limitChanges(const Design &before, const Design &after)
{
    const Limits old(before);
    const Limits now(after);
    QList<LimitChange> changes;
    for (const auto &[key, limit] : now.all()) {
        LimitChange change = limit;
        if (const LimitChange *was = old.all().find(key))
            change.before = was->after;
        if (!sameLimit(change.before, change.after))
            changes << change;
    }
    for (const auto &[key, limit] : old.all()) {
        LimitChange change = limit;
        std::swap(change.before, change.after);
        if (!now.all().contains(key))
            changes << change;
    }
    sortByOwner(changes, after);
    return changes;
}

QString limitText(const FieldValue &limit)
{
    if (const auto *length = std::get_if<Duration>(&limit))
        return length->text();
    const auto *due = std::get_if<Cron>(&limit);
    return due ? due->text() : QString();
}

} // namespace tempo
