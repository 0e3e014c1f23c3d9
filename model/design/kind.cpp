#include "model/design/kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

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
    const std::string_view keys(kindInfo(kind).keys);
    const std::string_view wanted(key.data(), size_t(key.size()));
    for (size_t at = keys.find(wanted); at != keys.npos; at = keys.find(wanted, at + 1)) {
        const size_t end = at + wanted.size();
        if (at > 0 && keys[at - 1] == ',' && end < keys.size() && keys[end] == ',')
            return true;
    }
    return false;
}

} // namespace tempo
