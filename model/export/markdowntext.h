#pragma once

#include <QList>
#include <QString>

/// The Markdown that people type into a design, read into a small safe subset: paragraphs,
/// headings, lists, code, bold, italics, and links with http, https or mailto. Everything else
/// (HTML, images, other links) stays the text that it is, so that nothing typed can become markup
/// of a report.

namespace tempo {

/// One piece of a line: a text, or where a style begins or ends.
struct MarkdownSpan
{
    enum class Type {
        Text,
        Code,
        Break,
        StrongBegin,
        StrongEnd,
        EmphasisBegin,
        EmphasisEnd,
        LinkBegin,
        LinkEnd
    };
    Type type = Type::Text;
    QString text; ///< of Text and Code; the address of LinkBegin
    bool operator==(const MarkdownSpan &) const = default;
};

/// One block of text.
struct MarkdownBlock
{
    enum class Type { Paragraph, Heading, Bullet, Numbered, Code };
    Type type = Type::Paragraph;
    QList<MarkdownSpan> spans; ///< styles are closed in the block in which they open
    bool operator==(const MarkdownBlock &) const = default;
};

/// Reads what somebody typed. Never fails; near linear in its length.
QList<MarkdownBlock> readMarkdown(const QString &text);

/// As safe HTML; headings become bold paragraphs, so that they don't mix with the report's own.
QString markdownToHtml(const QString &text);

/// As Markdown again, of which only the subset is markup.
QString markdownToMarkdown(const QString &text);

/// The same without any markup, in one line.
QString markdownToPlain(const QString &text);

} // namespace tempo
