#include "model/yaml/emit.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

/// Words that some reader of YAML takes for null or a truth value.
constexpr std::array<std::u16string_view, 11> words{
    u"null", u"true", u"false", u"yes", u"no", u"on", u"off", u"y", u"n", u"~", u"<<"};

bool isWord(QStringView text)
{
    return text.size() <= 5 && std::ranges::any_of(words, [&](std::u16string_view word) {
               return text.compare(QStringView(word.data(), qsizetype(word.size())),
                                   Qt::CaseInsensitive)
                   == 0;
           });
}

/// Whether a text could be a number, a date or a time: all its letters occur in those.
bool isNumberLike(QStringView text)
{
    static constexpr QStringView letters = u"0123456789abcdefABCDEFxXoOtTzZ_+-.: ";
    const QChar first = text.front();
    if (first == u'.')
        return true;
    if (!(first >= u'0' && first <= u'9') && first != u'+')
        return false;
    return std::ranges::all_of(text, [](QChar c) { return letters.contains(c); });
}

/// Characters that YAML doesn't let stand as they are, or that some readers break lines at.
bool mustEscape(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff
        || c >= 0xfffe;
}

bool isIndicator(char16_t c)
{
    static constexpr std::u16string_view indicators = u"-?:,[]{}#&*!|>'\"%@`=";
    return indicators.find(c) != std::u16string_view::npos;
}

bool endsPlainInFlow(char16_t c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}' || c == u'?';
}

/// Whether several lines can stand in a literal block: nothing to escape, no blanks that an editor
/// would strip, and a first line that shows the indentation.
bool isLiteral(QStringView text)
{
    if (text.front() == u'\n' || text.front() == u' ' || text.endsWith(u"\n\n"))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'\n' && mustEscape(c))
            return false;
        if (c == u' ' && (i + 1 == text.size() || text[i + 1] == u'\n'))
            return false;
    }
    return true;
}

void appendHex(std::string &out, unsigned code, int digits)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out.push_back(hex[code >> shift & 15]);
}

} // namespace

ScalarStyle scalarStyle(QStringView text)
{
    if (text.isEmpty())
        return ScalarStyle::Quoted;
    if (text.contains(u'\n'))
        return isLiteral(text) ? ScalarStyle::Literal : ScalarStyle::Quoted;
    if (isIndicator(text.front().unicode()) || text.front() == u' ' || text.back() == u' '
        || text.back() == u':' || isWord(text) || isNumberLike(text))
        return ScalarStyle::Quoted;
    bool inFlow = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (mustEscape(c) || (c == u':' && text[i + 1] == u' ')
            || (c == u'#' && text[i - 1] == u' '))
            return ScalarStyle::Quoted;
        if (endsPlainInFlow(c) || c == u':')
            inFlow = inFlow && c == u':' && !endsPlainInFlow(text[i + 1].unicode());
    }
    return inFlow ? ScalarStyle::Plain : ScalarStyle::PlainInBlock;
}

void Emit::append(char32_t c)
{
    const auto byte = [this](char32_t bits) { m_out.push_back(char(bits)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | c >> 6);
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3f));
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

void Emit::ascii(QStringView text)
{
    const size_t start = m_out.size();
    m_out.resize(start + size_t(text.size()));
    std::ranges::transform(text, m_out.begin() + qsizetype(start),
                           [](QChar c) { return char(c.unicode()); });
}

void Emit::plain(QStringView text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii) {
        ascii(text);
        return;
    }
    for (const char32_t c : text.toUcs4())
        append(c);
}

void Emit::quoted(QStringView text)
{
    raw('"');
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\') {
            raw('\\');
            raw(char(c));
        } else if (c == U'\n') {
            raw("\\n");
        } else if (c == U'\t') {
            raw("\\t");
        } else if (c < 0x10000 && mustEscape(char16_t(c))) {
            raw(c < 0x100 ? "\\x" : "\\u");
            appendHex(m_out, c, c < 0x100 ? 2 : 4);
        } else {
            append(c);
        }
    }
    raw('"');
}

void Emit::literal(QStringView text, int spaces)
{
    const bool endsWithBreak = text.endsWith(u'\n');
    raw(endsWithBreak ? "|" : "|-");
    if (endsWithBreak)
        text.chop(1);
    for (const QStringView line : text.split(u'\n')) {
        endLine();
        if (line.isEmpty())
            continue;
        indent(spaces);
        plain(line);
    }
}

void Emit::comment(const QString &text, int spaces)
{
    for (const QString &line : text.split(u'\n')) {
        const QString clean = line.trimmed();
        if (!clean.isEmpty()) {
            indent(spaces);
            raw(clean.startsWith(u'#') ? "" : "# ");
            for (const char32_t c : clean.toUcs4())
                append(c < 0x10000 && mustEscape(char16_t(c)) ? U' ' : c);
        }
        endLine();
    }
}

bool Emit::isTooWide() const
{
    if (m_out.size() - m_lineStart <= widest)
        return false;
    const auto letters
        = std::count_if(m_out.begin() + qsizetype(m_lineStart), m_out.end(),
                        [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return letters > widest;
}

} // namespace tempo
