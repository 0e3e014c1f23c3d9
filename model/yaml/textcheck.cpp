#include "model/yaml/textcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::TextCheck)
};

bool isForbidden(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The length of the UTF-8 sequence at \a at, or 0 where there is none: Unicode, table 3-7.
size_t sequenceLength(std::string_view text, size_t at)
{
    const auto byte = [&](size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i])
                               : static_cast<unsigned char>(0);
    };
    const unsigned char lead = byte(at);
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    const size_t length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (byte(at + 1) < low || byte(at + 1) > high)
        return 0;
    for (size_t i = 2; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

Diagnostic flawAt(std::string_view text, size_t offset, const QString &message)
{
    return {Severity::Error, TextPlaces(text).of(offset), message};
}

/// What is wrong with the byte at \a at of \a view, and what to do.
QString encodingFlaw(const QByteArray &text, std::string_view view, size_t at)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return Tr::tr("the file is UTF-16 text, not UTF-8; open it in a text editor "
                      "and save it with the encoding UTF-8");
    const auto byte = static_cast<unsigned char>(view[at]);
    const qsizetype place = text.size() - qsizetype(view.size()) + qsizetype(at) + 1;
    return Tr::tr("byte %1 of the file, 0x%2, is not UTF-8, so the file was probably saved in "
                  "an older encoding; open it in a text editor that shows this line rightly and "
                  "save it with the encoding UTF-8")
        .arg(QString::number(place), QString::number(byte, 16).toUpper().rightJustified(2, u'0'));
}

} // namespace

std::string_view withoutMark(const QByteArray &text)
{
    std::string_view view(text.constData(), size_t(text.size()));
    if (view.starts_with("\xef\xbb\xbf"))
        view.remove_prefix(3);
    return view;
}

std::optional<Diagnostic> flawOfText(const QByteArray &text)
{
    if (text.size() > largestDocument) {
        return Diagnostic{Severity::Error,
                          {},
                          Tr::tr("the file is larger than 16 MB, which no design needs; is it the "
                                 "right file?")};
    }
    const std::string_view view = withoutMark(text);
    for (size_t at = 0; at < view.size();) {
        const auto c = static_cast<unsigned char>(view[at]);
        if (isForbidden(c)) {
            const QString code = QString::number(c, 16).toUpper().rightJustified(2, u'0');
            return flawAt(view, at,
                          Tr::tr("the control character 0x%1 is not allowed in a document; is "
                                 "this a text file?")
                              .arg(code));
        }
        const size_t length = c < 0x80 ? 1 : sequenceLength(view, at);
        if (length == 0)
            return flawAt(view, at, encodingFlaw(text, view, at));
        at += length;
    }
    return std::nullopt;
}

TextPlaces::TextPlaces(std::string_view text) : m_text(text), m_starts{0}
{
    for (size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_starts.push_back(at + 1);
}

int TextPlaces::lineOf(size_t offset) const
{
    const auto after = std::ranges::upper_bound(m_starts, std::min(offset, m_text.size()));
    return int(after - m_starts.begin());
}

TextPosition TextPlaces::of(size_t offset) const
{
    const int line = lineOf(offset);
    const size_t start = startOf(line);
    const std::string_view before = m_text.substr(start, std::min(offset, m_text.size()) - start);
    const auto letters = std::ranges::count_if(before, [](char c) { return !isContinuation(c); });
    return {line, int(letters) + 1};
}

} // namespace tempo
