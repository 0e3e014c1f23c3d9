#include "model/workspace/recenttable.h"

namespace tempo {

namespace {

constexpr int most = 100;

Statement deletion(const QString &path)
{
    return {QStringLiteral("DELETE FROM recent WHERE path = ?"), {path}};
}

} // namespace

Result<QList<RecentDesign>> readRecent(Connection &connection, int atMost)
{
    return connection.readAs(
        {QStringLiteral("SELECT path, title, opened FROM recent ORDER BY id DESC LIMIT ?"),
         {atMost}},
        [](const QVariantList &row) {
            return RecentDesign{row.at(0).toString(), row.at(1).toString(), instant(row.at(2))};
        });
}

Outcome writeRecent(Connection &connection, const RecentDesign &design)
{
    return connection.write(
        {deletion(design.path),
         {QStringLiteral("INSERT INTO recent (path, title, opened) VALUES (?, ?, ?)"),
          {design.path, design.title, design.opened.toMSecsSinceEpoch()}},
         {QStringLiteral("DELETE FROM recent WHERE id NOT IN "
                         "(SELECT id FROM recent ORDER BY id DESC LIMIT ?)"),
          {most}}});
}

Outcome removeRecent(Connection &connection, const QString &path)
{
    return connection.write({deletion(path)});
}

Outcome clearRecent(Connection &connection)
{
    return connection.write({{QStringLiteral("DELETE FROM recent")}});
}

} // namespace tempo
