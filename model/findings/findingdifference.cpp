#include "model/findings/findingdifference.h"

namespace tempo {
namespace {

OrderedMap<Finding> byId(const QList<Finding> &findings)
{
    OrderedMap<Finding> map;
    for (const Finding &finding : findings)
        map.set(finding.id, finding);
    return map;
}

bool saySame(const Finding &one, const Finding &other)
{
    return one.severity == other.severity && one.status == other.status
        && one.reopened == other.reopened && one.message == other.message;
}

} // namespace

QList<FindingChange> findingChanges(const QList<Finding> &before, const QList<Finding> &after)
{
    const OrderedMap<Finding> old = byId(before);
    const OrderedMap<Finding> now = byId(after);
    QList<FindingChange> changes;
    for (const auto &[id, finding] : now) {
        const Finding *was = old.find(id);
        if (!was)
            changes << FindingChange{std::nullopt, finding};
        else if (!saySame(*was, finding))
            changes << FindingChange{*was, finding};
    }
    for (const auto &[id, finding] : old) {
        if (!now.contains(id))
            changes << FindingChange{finding, std::nullopt};
    }
    return changes;
}

} // namespace tempo
