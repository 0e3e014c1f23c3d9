#include "model/export/pdf/pdftable.h"

#include <algorithm>
#include <numeric>

/// Widths as web pages find them: every column gets its widest word, and what is left over goes to
/// the columns by how much more they would like, so that short columns stay on one line. O(cells).

namespace tempo {

namespace {

constexpr double padding = 5;        // pixels, above and below
constexpr double gap = 10;           // pixels, between columns
constexpr double largestShare = 0.4; // of the width that one word may claim
constexpr double shortTable = 0.2;   // of a page; it isn't broken

/// A line of a cell, ready to be drawn.
struct CellLine
{
    std::shared_ptr<PdfParagraph> paragraph;
    int line = 0;
    double height = 0;
};

PdfStyle headStyle()
{
    PdfStyle style = pdfDetail();
    style.strong = true;
    return style;
}

PdfRun headOf(const PdfColumn &column)
{
    PdfRun run{column.title, headStyle()};
    run.isRight = column.isNumber;
    return run;
}

struct Wish
{
    double least = 0;
    double natural = 0;

    void take(const PdfRun &run)
    {
        least = std::max(least, PdfParagraph::leastWidth(run));
        natural = std::max(natural, PdfParagraph::naturalWidth(run));
    }
};

class Table
{
public:
    Table(const QList<PdfColumn> &columns, const QList<PdfRow> &rows, double width, double highest)
        : m_columns(columns), m_rows(rows), m_width(width), m_highest(highest)
    {
        findWidths();
    }

    PdfStrips strips() const
    {
        const auto head = std::make_shared<PdfStrip>(headStrip());
        PdfStrips all;
        if (!hasTitles())
            head->height = 0;
        else
            all << *head;
        if (!all.isEmpty())
            all.last().keepsNext = true;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const PdfRow &row = m_rows.at(i);
            for (PdfStrip &strip : isGroup(i) ? groupStrips(row) : rowStrips(row)) {
                if (hasTitles())
                    strip.head = head;
                all << strip;
            }
            if (keepsNext(i))
                all.last().keepsNext = true;
        }
        if (heightOf(all) <= m_highest * shortTable) {
            for (qsizetype i = 0; i + 1 < all.size(); ++i)
                all[i].keepsNext = true;
        }
        return all;
    }

private:
    bool isGroup(qsizetype row) const { return m_rows.at(row).cells.isEmpty(); }

    /// No row stands alone below the head, below a group's line, or at the top of the last page.
    bool keepsNext(qsizetype row) const
    {
        if (isGroup(row) || row + 1 == m_rows.size() || isGroup(row + 1))
            return isGroup(row);
        return row == 0 || isGroup(row - 1) || row + 2 == m_rows.size();
    }

    static double heightOf(const PdfStrips &strips)
    {
        double height = 0;
        for (const PdfStrip &strip : strips)
            height += strip.before + strip.height;
        return height;
    }

    bool hasTitles() const
    {
        return std::ranges::any_of(m_columns,
                                   [](const PdfColumn &column) { return !column.title.isEmpty(); });
    }

    void findWidths()
    {
        const double room = m_width - gap * pdfUnit * double(m_columns.size() - 1);
        std::vector<Wish> wishes(size_t(m_columns.size()));
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            wishes[size_t(i)].least = m_columns.at(i).least * pdfUnit;
            wishes[size_t(i)].take(headOf(m_columns.at(i)));
        }
        for (const PdfRow &row : m_rows) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                for (const PdfRun &run : row.cells.at(i).runs)
                    wishes[size_t(i)].take(run);
            }
        }
        share(wishes, room);
    }

    void share(std::vector<Wish> wishes, double room)
    {
        double least = 0;
        double more = 0;
        for (Wish &wish : wishes) {
            wish.least = std::min(wish.least + pdfUnit, room * largestShare);
            wish.natural = std::max(wish.natural + pdfUnit, wish.least);
            least += wish.least;
            more += wish.natural - wish.least;
        }
        const double squeeze = std::min(1.0, room / least);
        const double left = std::max(0.0, room - least);
        const double part = more > 0 ? std::min(1.0, left / more) : 0;
        for (const Wish &wish : wishes)
            m_widths << wish.least * squeeze + (wish.natural - wish.least) * part;
        m_widths.first()
            += std::max(0.0, room - std::accumulate(m_widths.begin(), m_widths.end(), 0.0));
    }

    double xOf(qsizetype column) const
    {
        return std::accumulate(m_widths.begin(), m_widths.begin() + column, 0.0)
            + gap * pdfUnit * double(column);
    }

    QList<CellLine> linesOf(const PdfCell &cell, qsizetype column) const
    {
        QList<CellLine> lines;
        for (PdfRun run : cell.runs) {
            run.isRight = m_columns.at(column).isNumber;
            const auto paragraph = std::make_shared<PdfParagraph>(run, m_widths.at(column));
            for (int i = 0; i < paragraph->lineCount(); ++i)
                lines << CellLine{paragraph, i, paragraph->lineHeight(i)};
        }
        return lines;
    }

    PdfStrip headStrip() const
    {
        PdfRow titles;
        for (const PdfColumn &column : m_columns)
            titles.cells << PdfCell{{headOf(column)}};
        return rowStrips(titles).constFirst();
    }

    PdfStrips groupStrips(const PdfRow &row) const
    {
        PdfStrips strips = pdfParagraph({row.group, pdfHeading(11)}, m_width, padding + 4, true);
        return strips;
    }

    /// A row as one strip, or as several where it is higher than a page.
    PdfStrips rowStrips(const PdfRow &row) const
    {
        const double most = m_highest * 0.8;
        PdfStrips strips;
        QList<QList<CellLine>> left;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            left << linesOf(row.cells.at(i), i);
        bool isDone = false;
        while (!isDone) {
            QList<QList<CellLine>> part;
            isDone = true;
            for (QList<CellLine> &lines : left) {
                part << takeUpTo(lines, most);
                isDone &= lines.isEmpty();
            }
            strips << partStrip(part, isDone ? row : PdfRow(), isDone);
        }
        return strips;
    }

    static QList<CellLine> takeUpTo(QList<CellLine> &lines, double most)
    {
        QList<CellLine> taken;
        double height = 0;
        while (!lines.isEmpty() && (height + lines.first().height <= most || taken.isEmpty())) {
            height += lines.first().height;
            taken << lines.takeFirst();
        }
        return taken;
    }

    PdfStrip partStrip(const QList<QList<CellLine>> &part, const PdfRow &row, bool isLast) const
    {
        PdfStrip strip;
        for (qsizetype i = 0; i < part.size(); ++i) {
            double height = i < row.cells.size() ? row.cells.at(i).pictureHeight * pdfUnit : 0;
            for (const CellLine &line : part.at(i))
                height += line.height;
            strip.height = std::max(strip.height, height);
        }
        strip.height += 2 * padding * pdfUnit;
        QList<double> xs;
        for (qsizetype i = 0; i < part.size(); ++i)
            xs << xOf(i);
        strip.paint = [part, row, xs, isLast, widths = m_widths, width = m_width,
                       height = strip.height](QPainter &painter, QPointF at) {
            for (qsizetype i = 0; i < part.size(); ++i) {
                QPointF place = at + QPointF(xs.at(i), padding * pdfUnit);
                for (const CellLine &line : part.at(i)) {
                    line.paragraph->paintLine(painter, place, line.line);
                    place.ry() += line.height;
                }
                if (i < row.cells.size() && row.cells.at(i).picture)
                    row.cells.at(i).picture(
                        painter,
                        QRectF(place,
                               QSizeF(widths.at(i), row.cells.at(i).pictureHeight * pdfUnit)));
            }
            if (!isLast)
                return;
            painter.setPen(QPen(palette(ThemeKind::Light).line, pdfUnit * 0.75));
            painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        };
        return strip;
    }

    const QList<PdfColumn> &m_columns;
    const QList<PdfRow> &m_rows;
    double m_width;
    double m_highest;
    QList<double> m_widths;
};

} // namespace

PdfCell pdfCell(const QString &text, const PdfStyle &style, const QString &detail)
{
    PdfCell cell;
    if (!text.isEmpty())
        cell.runs << PdfRun{text, style};
    if (!detail.isEmpty())
        cell.runs << PdfRun{detail, pdfDetail()};
    return cell;
}

PdfStrips pdfTable(const QList<PdfColumn> &columns, const QList<PdfRow> &rows, double width,
                   double highest)
{
    return rows.isEmpty() ? PdfStrips() : Table(columns, rows, width, highest).strips();
}

} // namespace tempo
