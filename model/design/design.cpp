#include "model/design/design.h"

#include <algorithm>

namespace tempo {

const Element &Design::element(const QString &id) const
{
    const Element *found = elements.find(id);
    Q_ASSERT(found);
    return *found;
}

QString Design::titleOf(const QString &id) const
{
    const Element *found = elements.find(id);
    return found && !found->title.isEmpty() ? found->title : id;
}

qsizetype Design::flowIndex(const FlowKey &key) const
{
    const auto found = std::ranges::find(flows, key, &Flow::key);
    return found == flows.end() ? -1 : std::distance(flows.begin(), found);
}

QString timezoneOf(const Design &design, const Element &element)
{
    return element.timezone.isEmpty() ? design.header.timezone : element.timezone;
}

QStringList axisIds(const Matrix &matrix)
{
    QStringList ids;
    for (const QLatin1String &axis : fiveAxes)
        ids << QString(axis);
    for (const auto &[id, axis] : matrix.axes)
        ids << id;
    return ids;
}

} // namespace tempo
