#include "model/render/pdffile.h"

namespace tempo {

namespace {

constexpr int fineness = 1200; // units to the inch

/// Puts a date, or blanks, in the place of the time of writing, which Qt always writes. The length
/// stays, since the file's table of contents counts bytes.
void setDate(QByteArray &pdf, const std::optional<QDate> &date)
{
    const QByteArray key("/CreationDate (");
    const qsizetype from = pdf.indexOf(key);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from);
    if (to < 0)
        return;
    QByteArray entry;
    if (date)
        entry = key + "D:" + date->toString(QStringLiteral("yyyyMMdd")).toLatin1() + ')';
    pdf.replace(from, to + 1 - from, entry.leftJustified(to + 1 - from, ' '));
}

} // namespace

PdfFile::PdfFile(const QString &title, const QPageSize &size, std::optional<QDate> date)
    : m_date(date), m_buffer(&m_bytes), m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Tempo Workbench"));
    m_writer.setResolution(fineness);
    m_writer.setPageSize(size);
    m_writer.setPageMargins({});
}

QByteArray PdfFile::take() const
{
    QByteArray pdf = m_bytes;
    setDate(pdf, m_date);
    return pdf;
}

} // namespace tempo
