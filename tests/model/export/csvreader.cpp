#include "tests/model/export/csvreader.h"

namespace tempo {

namespace {

/// One cell from \a at, which is moved behind it.
std::optional<QString> readCell(const QString &text, qsizetype &at)
{
    QString cell;
    if (at < text.size() && text.at(at) == u'"') {
        for (++at; at < text.size(); ++at) {
            if (text.at(at) != u'"') {
                cell += text.at(at);
            } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                cell += text.at(at++);
            } else {
                ++at;
                return cell;
            }
        }
        return std::nullopt;
    }
    for (; at < text.size() && text.at(at) != u',' && text.at(at) != u'\r'; ++at) {
        if (text.at(at) == u'"' || text.at(at) == u'\n')
            return std::nullopt;
        cell += text.at(at);
    }
    return cell;
}

} // namespace

std::optional<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        const auto cell = readCell(text, at);
        if (!cell || at >= text.size())
            return std::nullopt;
        row << *cell;
        if (text.at(at) == u',') {
            ++at;
            continue;
        }
        if (text.mid(at, 2) != QLatin1String("\r\n"))
            return std::nullopt;
        at += 2;
        rows << row;
        row.clear();
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

} // namespace tempo
