#include "model/yaml/scalarspan.h"

#include <algorithm>

namespace tempo {

namespace {

constexpr auto none = std::string_view::npos;

size_t doubleQuotedEnd(std::string_view text, size_t at)
{
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

size_t singleQuotedEnd(std::string_view text, size_t at)
{
    for (; at < text.size(); ++at) {
        if (text[at] != '\'')
            continue;
        if (at + 1 < text.size() && text[at + 1] == '\'')
            ++at;
        else
            break;
    }
    return at + 1;
}

/// How far what holds the block scalar at \a offset is indented; -1 for the document itself.
int parentIndent(std::string_view text, size_t offset)
{
    const size_t start = lineStart(text, offset);
    size_t at = text.find_first_not_of(' ', start);
    int dash = -1;
    while (at < offset && (text[at] == '-' || text[at] == '?') && text[at + 1] == ' ') {
        dash = int(at - start);
        at = text.find_first_not_of(' ', at + 1);
    }
    return at < offset ? int(at - start) : dash;
}

size_t blockEnd(std::string_view text, size_t scalar, size_t indicator)
{
    const int parent = parentIndent(text, scalar);
    const size_t header = nextLine(text, indicator);
    const size_t digit = text.substr(0, header).find_first_of("123456789 \n", indicator);
    int indent = 0;
    if (digit != none && text[digit] >= '1' && text[digit] <= '9')
        indent = std::max(parent, 0) + (text[digit] - '0');
    for (size_t line = header; line < text.size(); line = nextLine(text, line)) {
        const size_t first = text.find_first_not_of(' ', line);
        if (first == none || text[first] == '\n' || text[first] == '\r')
            continue;
        const int here = int(first - line);
        if (indent == 0 && here > parent)
            indent = here;
        if (here <= parent || here < indent)
            return line;
    }
    return text.size();
}

} // namespace

size_t lineStart(std::string_view text, size_t offset)
{
    const size_t before = offset == 0 ? none : text.rfind('\n', offset - 1);
    return before == none ? 0 : before + 1;
}

size_t nextLine(std::string_view text, size_t offset)
{
    const size_t end = text.find('\n', offset);
    return end == none ? text.size() : end + 1;
}

TextSpan scalarSpan(std::string_view text, size_t offset)
{
    size_t at = offset;
    while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
        at = text.find_first_of(" \t\r\n", at);
        at = at == none ? text.size() : text.find_first_not_of(" \t\r\n", at);
    }
    if (at >= text.size())
        return {offset, text.size()};
    if (text[at] == '"')
        return {at, doubleQuotedEnd(text, at + 1)};
    if (text[at] == '\'')
        return {at, singleQuotedEnd(text, at + 1)};
    return {nextLine(text, at), blockEnd(text, offset, at)};
}

} // namespace tempo
