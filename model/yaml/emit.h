#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tempo {

/// How a text may be written as a scalar of YAML.
enum class ScalarStyle {
    Plain,        ///< without quotes, anywhere
    PlainInBlock, ///< without quotes outside of {} and []
    Quoted,       ///< in double quotes, on one line
    Literal,      ///< several lines, as a block after | (or in quotes where a line must do)
};

/// The style that keeps \a text whole and readable: plain unless a reader of YAML 1.1 or 1.2 could
/// take it for something else (a number, a date, yes, null, a comment, an indicator ...).
ScalarStyle scalarStyle(QStringView text);

/// A line of a comment as it is written: behind a #, without blanks around it, and with a blank for
/// each character that can't stand in a text.
QString commentLine(QString line);

/// Appends YAML to a growing text and knows how wide the line has become.
class Emit
{
public:
    /// The widest line of flow style, in characters.
    static constexpr int widest = 100;

    void reserve(size_t bytes) { m_out.reserve(bytes); }
    const std::string &text() const { return m_out; }

    void raw(std::string_view ascii) { m_out.append(ascii); }
    void raw(char c) { m_out.push_back(c); }
    void endLine()
    {
        m_out.push_back('\n');
        m_lineStart = m_out.size();
    }
    void indent(int spaces) { m_out.append(size_t(spaces), ' '); }

    /// ASCII text that is plain by its making: a number, a duration, a word.
    void ascii(QStringView text);

    /// The text in double quotes, on one line.
    void quoted(QStringView text);

    /// The text without quotes.
    void plain(QStringView text);

    /// The text as a literal block whose lines are indented by \a spaces; begins with its |.
    void literal(QStringView text, int spaces);

    /// A comment of one or more lines, each with a # and indented.
    void comment(const QString &text, int spaces);

    /// Where the text ends now, for goBack().
    size_t position() const { return m_out.size(); }

    /// Takes back everything after \a position, which must be on the current line.
    void goBack(size_t position) { m_out.resize(position); }

    /// Whether the current line is wider than allowed.
    bool isTooWide() const;

private:
    /// Appends the character at \a i, which moves on past it; a lone surrogate becomes U+FFFD.
    void encode(QStringView text, qsizetype &i);

    /// Appends a character as an escape of double quotes.
    void escape(char16_t c);

    std::string m_out;
    size_t m_lineStart = 0;
};

} // namespace tempo
