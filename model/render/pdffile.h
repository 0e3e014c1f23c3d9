#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QDate>
#include <QPageSize>
#include <QPdfWriter>

#include <optional>

namespace tempo {

/// A PDF in the making, in units of 1/1200 inch and without margins. It says who made it and what
/// it is, and no time: the same pages are the same bytes, with the date of \a date alone.
class PdfFile
{
public:
    PdfFile(const QString &title, const QPageSize &size, std::optional<QDate> date = {});

    QPdfWriter &writer() { return m_writer; }

    /// The bytes, once nothing paints any more.
    QByteArray take() const;

private:
    std::optional<QDate> m_date;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

} // namespace tempo
