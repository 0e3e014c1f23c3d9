#include "model/document/fragmentids.h"

#include "model/base/suggest.h"

#include <algorithm>

namespace tempo {

QString FragmentIds::fresh(const QString &title)
{
    const QString base = idFromTitle(title, {});
    QString id = base;
    int &next = m_next[base];
    next = std::max(next, 1);
    while (m_taken.contains(id))
        id = base + u'-' + QString::number(++next);
    m_taken.insert(id);
    return id;
}

} // namespace tempo
