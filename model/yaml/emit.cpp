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

/// Whether YAML doesn't let a character stand as it is, or some readers break lines at it.
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

/// What a character means for the style of the text it stands in.
enum Trait : uint8_t {
    Escaped = 1,    ///< can't stand as it is
    EndsInFlow = 2, ///< ends a plain scalar in {} and []
    Colon = 4,
    Hash = 8,
    Break = 16,
    InNumbers = 32, ///< occurs in numbers, dates and times
};

constexpr std::array<uint8_t, 128> traits = [] {
    std::array<uint8_t, 128> table{};
    for (size_t c = 0; c < table.size(); ++c)
        table[c] = c < 0x20 || c == 0x7f ? Escaped : 0;
    for (const char c : std::string_view("0123456789abcdefABCDEFxXoOtTzZ_+-.: "))
        table[size_t(c)] |= InNumbers;
    for (const char c : std::string_view(",[]{}?"))
        table[size_t(c)] |= EndsInFlow;
    table[size_t(':')] |= Colon;
    table[size_t('#')] |= Hash;
    table[size_t('\n')] |= Break;
    return table;
}();

uint8_t traitsOf(char16_t c)
{
    if (c < traits.size())
        return traits[c];
    return mustEscape(c) ? Escaped : 0;
}

/// Whether an ASCII character needs no thought between double quotes.
bool standsInQuotes(char16_t c)
{
    return c < traits.size() && !(traits[c] & Escaped) && c != u'"' && c != u'\\';
}

bool startsNumber(QChar first)
{
    return (first >= u'0' && first <= u'9') || first == u'+';
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
    uint8_t all = InNumbers;
    uint8_t any = 0;
    for (const QChar c : text) {
        const uint8_t trait = traitsOf(c.unicode());
        all &= trait;
        any |= trait;
    }
    if (any & Break)
        return isLiteral(text) ? ScalarStyle::Literal : ScalarStyle::Quoted;
    const QChar first = text.front();
    if ((any & Escaped) || isIndicator(first.unicode()) || first == u' ' || first == u'.'
        || text.back() == u' ' || text.back() == u':' || (all && startsNumber(first))
        || isWord(text))
        return ScalarStyle::Quoted;
    const bool inFlow = !(any & EndsInFlow);
    if (any & (Colon | Hash)) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool endsKey = text[i] == u':' && text[i + 1] == u' ';
            const bool isComment = text[i] == u'#' && text[i - 1] == u' ';
            if (endsKey || isComment)
                return ScalarStyle::Quoted;
        }
    }
    return inFlow ? ScalarStyle::Plain : ScalarStyle::PlainInBlock;
}

void Emit::encode(QStringView text, qsizetype &i)
{
    char32_t c = text[i++].unicode();
    if (QChar::isSurrogate(c)) {
        const bool isPair
            = QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate();
        c = isPair ? QChar::surrogateToUcs4(char16_t(c), text[i++].unicode()) : U'\uFFFD';
    }
    const auto byte = [this](char32_t bits) { m_out.push_back(char(bits)); };
    if (c < 0x80) {
        byte(c);
        return;
    }
    if (c < 0x800) {
        byte(0xc0 | c >> 6);
    } else {
        if (c < 0x10000) {
            byte(0xe0 | c >> 12);
        } else {
            byte(0xf0 | c >> 18);
            byte(0x80 | (c >> 12 & 0x3f));
        }
        byte(0x80 | (c >> 6 & 0x3f));
    }
    byte(0x80 | (c & 0x3f));
}

QString commentLine(QString line)
{
    for (QChar &c : line) {
        if (mustEscape(c.unicode()))
            c = u' ';
    }
    line = line.trimmed();
    if (!line.isEmpty() && !line.startsWith(u'#'))
        line.prepend(QStringLiteral("# "));
    return line;
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
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && text[i].unicode() < 0x80)
            ++i;
        ascii(text.mid(start, i - start));
        if (i < text.size())
            encode(text, i);
    }
}

void Emit::escape(char16_t c)
{
    if (c == u'\n') {
        raw("\\n");
    } else if (c == u'\t') {
        raw("\\t");
    } else if (c == u'"' || c == u'\\') {
        raw('\\');
        raw(char(c));
    } else {
        raw(c < 0x100 ? "\\x" : "\\u");
        appendHex(m_out, c, c < 0x100 ? 2 : 4);
    }
}

void Emit::quoted(QStringView text)
{
    raw('"');
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        while (i < text.size() && standsInQuotes(text[i].unicode()))
            ++i;
        ascii(text.mid(start, i - start));
        if (i == text.size())
            break;
        if (text[i].unicode() >= 0x80 && !mustEscape(text[i].unicode()))
            encode(text, i);
        else
            escape(text[i++].unicode());
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
        const QString clean = commentLine(line);
        if (!clean.isEmpty())
            indent(spaces);
        for (qsizetype i = 0; i < clean.size();)
            encode(clean, i);
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
