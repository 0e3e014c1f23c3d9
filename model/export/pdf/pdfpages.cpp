#include "model/export/pdf/pdfpages.h"

namespace tempo {

namespace {

class Paging
{
public:
    explicit Paging(const PdfRoom &room) : m_room(room) {}

    /// Puts a run of strips that belong together.
    void put(const PdfStrip *first, qsizetype count)
    {
        if (needsPage(*first))
            begin(*first);
        if (!fits(first, count) && !isTop() && count <= longestRun)
            begin(*first);
        for (qsizetype i = 0; i < count; ++i)
            place(first[i]);
    }

    QList<PdfPage> pages() const { return m_pages; }

private:
    static constexpr qsizetype longestRun = 50;

    double height() const
    {
        return m_pages.last().turn == PdfTurn::Turned ? m_room.turned : m_room.upright;
    }

    bool isTop() const { return m_pages.last().strips.isEmpty(); }

    /// Whether the page at hand can't take a strip of that sort.
    bool needsPage(const PdfStrip &strip) const
    {
        return m_pages.isEmpty() || strip.isPlate != m_isPlate
            || (strip.isPlate && strip.turn != m_pages.last().turn);
    }

    void begin(const PdfStrip &strip)
    {
        m_pages << PdfPage{strip.isPlate ? strip.turn : PdfTurn::Upright, {}};
        m_isPlate = strip.isPlate;
        m_y = 0;
    }

    bool fits(const PdfStrip *first, qsizetype count) const
    {
        double y = m_y;
        for (qsizetype i = 0; i < count; ++i)
            y += (y > 0 ? first[i].before : 0) + first[i].height;
        return y <= height();
    }

    void place(const PdfStrip &strip)
    {
        if (m_y + strip.before + strip.height > height() && !isTop())
            begin(strip);
        if (isTop() && strip.head) {
            m_pages.last().strips << PdfPage::Placed{strip.head.get(), 0};
            m_y = strip.head->height;
        }
        m_y += isTop() ? 0 : strip.before;
        m_pages.last().strips << PdfPage::Placed{&strip, m_y};
        m_y += strip.height;
    }

    PdfRoom m_room;
    QList<PdfPage> m_pages;
    bool m_isPlate = false;
    double m_y = 0;
};

} // namespace

QList<PdfPage> pagesOf(const PdfStrips &strips, const PdfRoom &room)
{
    Paging paging(room);
    for (qsizetype first = 0; first < strips.size();) {
        qsizetype end = first + 1;
        while (end < strips.size() && strips.at(end - 1).keepsNext)
            ++end;
        paging.put(&strips.at(first), end - first);
        first = end;
    }
    return paging.pages();
}

} // namespace tempo
