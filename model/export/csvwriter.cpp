#include "model/export/csvwriter.h"

#include "model/base/numbers.h"

#include <QString>

namespace tempo {

/// Spreadsheets also take the full-width forms of the signs, and look past leading spaces.
static bool looksLikeFormula(const QString &cell)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n＝＋－＠");
    for (QChar letter : cell) {
        if (letter != u' ' && letter != QChar::Nbsp)
            return signs.contains(letter);
    }
    return false;
}

CsvWriter::CsvWriter(const QStringList &header)
{
    for (const QString &title : header)
        text(title);
    endRow();
}

CsvWriter &CsvWriter::text(const QString &cell)
{
    QString safe = looksLikeFormula(cell) ? u'\'' + cell : cell;
    safe.replace(u'"', QLatin1String("\"\""));
    const bool quoted = safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n')
        || safe.contains(u'\r') || safe.startsWith(u' ') || safe.endsWith(u' ');
    return raw(quoted ? '"' + safe.toUtf8() + '"' : safe.toUtf8());
}

CsvWriter &CsvWriter::number(double cell)
{
    return raw(numberText(cell).toUtf8());
}

CsvWriter &CsvWriter::date(const std::optional<QDate> &cell)
{
    return raw(cell ? cell->toString(Qt::ISODate).toUtf8() : QByteArray());
}

CsvWriter &CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_first = true;
    return *this;
}

CsvWriter &CsvWriter::raw(const QByteArray &cell)
{
    if (!m_first)
        m_bytes += ',';
    m_bytes += cell;
    m_first = false;
    return *this;
}

} // namespace tempo
