#include "model/design/kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

const KindInfo &kindInfo(Kind kind)
{
    const auto all = kinds();
    const auto found = std::ranges::find(all, kind, &KindInfo::kind);
    Q_ASSERT(found != all.end());
    return *found;
}

std::optional<Kind> kindFromId(QStringView id)
{
    for (const KindInfo &info : kinds()) {
        if (id == QLatin1String(info.id))
            return info.kind;
    }
    return std::nullopt;
}

QString kindId(Kind kind)
{
    return QString::fromLatin1(kindInfo(kind).id);
}

QString kindTitle(Kind kind)
{
    return QCoreApplication::translate("tempo::Kind", kindInfo(kind).title);
}

bool kindHasKey(Kind kind, QLatin1String key)
{
    const QLatin1String keys(kindInfo(kind).keys);
    return keys.contains(QString(u',' + QString(key) + u','));
}

} // namespace tempo
