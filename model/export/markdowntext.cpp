#include "model/export/markdowntext.h"

#include "model/export/escape.h"

#include <QRegularExpression>
#include <QStringList>

/// Reading is in two passes. Lines are gathered into blocks; then each block's text is scanned once
/// from left to right, an opening mark looking ahead for its closing one at most `reach` letters,
/// so that no input costs more than a constant for each letter. Styles nest at most four deep. What
/// has no closing mark stays text: "2 * 3 * 4" is text, "**two**" is bold. Reference for the marks:
/// CommonMark 0.31, of which this is a subset. Covered by tests/model/export/tst_markdowntext.cpp.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

using Span = MarkdownSpan;
using Block = MarkdownBlock;

constexpr qsizetype reach = 1000;
constexpr int deepest = 4;

bool isLinkAddress(const QString &address)
{
    static const QRegularExpression allowed(u"^(?:https?://|mailto:)[^\\s<>\"\\x00-\\x1f\\\\]+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return allowed.match(address).hasMatch();
}

class SpanReader
{
public:
    QList<Span> read(const QString &text)
    {
        scan(text, 0);
        flush();
        return m_spans;
    }

private:
    void scan(QStringView text, int depth)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype used = depth < deepest ? markAt(text, at, depth) : 0;
            if (used == 0)
                m_text += text.at(at);
            at += std::max<qsizetype>(used, 1);
        }
    }

    /// How many letters the mark at a place took, with what it holds; 0 where there is none.
    qsizetype markAt(QStringView text, qsizetype at, int depth)
    {
        switch (text.at(at).unicode()) {
        case u'\\':
            return escapeAt(text, at);
        case u'\n':
            flush();
            m_spans << Span{Span::Type::Break, {}};
            return 1;
        case u'`':
            return codeAt(text, at);
        case u'*':
        case u'_':
            return styleAt(text, at, depth);
        case u'[':
            return linkAt(text, at, depth);
        case u'<':
            return addressAt(text, at);
        case u'!':
            return pictureAt(text, at);
        default:
            return 0;
        }
    }

    qsizetype escapeAt(QStringView text, qsizetype at)
    {
        if (at + 1 >= text.size() || !text.at(at + 1).isPunct())
            return 0;
        m_text += text.at(at + 1);
        return 2;
    }

    static qsizetype find(QStringView text, QStringView what, qsizetype from)
    {
        const qsizetype found = text.mid(from, reach).indexOf(what);
        return found < 0 ? -1 : from + found;
    }

    qsizetype codeAt(QStringView text, qsizetype at)
    {
        const qsizetype end = find(text, u"`", at + 1);
        if (end <= at + 1)
            return 0;
        flush();
        m_spans << Span{Span::Type::Code, text.mid(at + 1, end - at - 1).toString()};
        return end - at + 1;
    }

    /// Where the closing mark of a style begins, or -1. A run of three closes two styles, the inner
    /// one first.
    static qsizetype closing(QStringView text, QChar mark, qsizetype width, qsizetype begin)
    {
        const qsizetype last = std::min(text.size(), begin + reach);
        qsizetype at = begin + 1;
        while (at < last) {
            if (text.at(at) != mark) {
                ++at;
                continue;
            }
            qsizetype run = 1;
            while (at + run < last && text.at(at + run) == mark)
                ++run;
            const bool fits = width == 2 ? run >= 2 : run == 1 || run == 3;
            if (fits && !text.at(at - 1).isSpace())
                return at + run - width;
            at += run;
        }
        return -1;
    }

    qsizetype styleAt(QStringView text, qsizetype at, int depth)
    {
        const QChar mark = text.at(at);
        const bool isStrong = at + 1 < text.size() && text.at(at + 1) == mark;
        const qsizetype width = isStrong ? 2 : 1;
        const qsizetype begin = at + width;
        const bool inWord = mark == u'_' && at > 0 && text.at(at - 1).isLetterOrNumber();
        if (inWord || begin >= text.size() || text.at(begin).isSpace())
            return 0;
        const qsizetype end = closing(text, mark, width, begin);
        if (end < 0)
            return 0;
        const QStringView inside = text.mid(begin, end - begin);
        wrap(inside, depth, {isStrong ? Span::Type::StrongBegin : Span::Type::EmphasisBegin, {}},
             {isStrong ? Span::Type::StrongEnd : Span::Type::EmphasisEnd, {}});
        return end + width - at;
    }

    qsizetype linkAt(QStringView text, qsizetype at, int depth)
    {
        const qsizetype middle = find(text, u"](", at + 1);
        const qsizetype end = middle < 0 ? -1 : find(text, u")", middle + 2);
        if (end < 0)
            return 0;
        const QString address = text.mid(middle + 2, end - middle - 2).trimmed().toString();
        const QStringView label = text.mid(at + 1, middle - at - 1);
        if (m_inLink || label.contains(u'[') || !isLinkAddress(address))
            return 0;
        m_inLink = true;
        wrap(label, depth, {Span::Type::LinkBegin, address}, {Span::Type::LinkEnd, {}});
        m_inLink = false;
        return end - at + 1;
    }

    /// `<https://…>`
    qsizetype addressAt(QStringView text, qsizetype at)
    {
        const qsizetype end = find(text, u">", at + 1);
        const QString address = end < 0 ? QString() : text.mid(at + 1, end - at - 1).toString();
        if (m_inLink || !isLinkAddress(address))
            return 0;
        flush();
        m_spans << Span{Span::Type::LinkBegin, address} << Span{Span::Type::Text, address}
                << Span{Span::Type::LinkEnd, {}};
        return end - at + 1;
    }

    /// A picture would have to be fetched: its text stands in for it.
    qsizetype pictureAt(QStringView text, qsizetype at)
    {
        if (at + 1 >= text.size() || text.at(at + 1) != u'[')
            return 0;
        const qsizetype middle = find(text, u"](", at + 2);
        const qsizetype end = middle < 0 ? -1 : find(text, u")", middle + 2);
        if (end < 0)
            return 0;
        m_text += text.mid(at + 2, middle - at - 2);
        return end - at + 1;
    }

    void wrap(QStringView inside, int depth, const Span &begin, const Span &end)
    {
        flush();
        m_spans << begin;
        scan(inside, depth + 1);
        flush();
        m_spans << end;
    }

    void flush()
    {
        if (!m_text.isEmpty())
            m_spans << Span{Span::Type::Text, m_text};
        m_text.clear();
    }

    QList<Span> m_spans;
    QString m_text;
    bool m_inLink = false;
};

/// Gathers lines into blocks.
class BlockReader
{
public:
    QList<Block> read(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            add(line);
        close();
        return m_blocks;
    }

private:
    void add(const QString &line)
    {
        if (line.trimmed().startsWith("```"_L1)) {
            const bool ends = m_type == Block::Type::Code;
            close();
            if (!ends)
                m_type = Block::Type::Code;
            return;
        }
        if (m_type == Block::Type::Code) {
            m_lines << line;
            return;
        }
        if (line.trimmed().isEmpty())
            return close();
        start(line);
    }

    void start(const QString &line)
    {
        static const QRegularExpression heading(u"^\\s{0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*$"_s);
        static const QRegularExpression bullet(u"^\\s*[-*+]\\s+(.*)$"_s);
        static const QRegularExpression number(u"^\\s*\\d{1,9}[.)]\\s+(.*)$"_s);
        if (const auto match = heading.match(line); match.hasMatch()) {
            close();
            m_type = Block::Type::Heading;
            m_lines << match.captured(1);
            return close();
        }
        for (const auto &[expression, type] :
             {std::pair{&bullet, Block::Type::Bullet}, std::pair{&number, Block::Type::Numbered}}) {
            const auto match = expression->match(line);
            if (!match.hasMatch())
                continue;
            close();
            m_type = type;
            m_lines << match.captured(1);
            return;
        }
        m_lines << line;
    }

    /// Two spaces or a backslash at the end of a line break it; otherwise lines run on.
    QString joined() const
    {
        QString text;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString &line = m_lines.at(i);
            const bool isLast = i + 1 == m_lines.size();
            const bool breaks = line.endsWith("  "_L1) || line.endsWith(u'\\');
            text += line.endsWith(u'\\') && !isLast ? line.chopped(1).trimmed() : line.trimmed();
            if (!isLast)
                text += breaks ? u'\n' : u' ';
        }
        return text;
    }

    void close()
    {
        if (m_type == Block::Type::Code && !m_lines.isEmpty())
            m_blocks << Block{m_type, {Span{Span::Type::Code, m_lines.join(u'\n')}}};
        else if (!m_lines.isEmpty())
            m_blocks << Block{m_type, SpanReader().read(joined())};
        m_lines.clear();
        m_type = Block::Type::Paragraph;
    }

    QList<Block> m_blocks;
    QStringList m_lines;
    Block::Type m_type = Block::Type::Paragraph;
};

} // namespace

QList<MarkdownBlock> readMarkdown(const QString &text)
{
    return BlockReader().read(text);
}

} // namespace tempo
