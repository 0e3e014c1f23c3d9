#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>

namespace tempo {

/// Writes a table after RFC 4180: UTF-8, CRLF, cells quoted where they have to be. A text cell that
/// a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an
/// apostrophe before it; numbers and dates are written as they are; an empty cell is empty.
class CsvWriter
{
public:
    explicit CsvWriter(const QStringList &header);

    CsvWriter &text(const QString &cell);
    CsvWriter &number(double cell);
    CsvWriter &date(const std::optional<QDate> &cell);
    CsvWriter &endRow();

    QByteArray bytes() const { return m_bytes; }

private:
    CsvWriter &raw(const QByteArray &cell);

    QByteArray m_bytes;
    bool m_first = true;
};

} // namespace tempo
