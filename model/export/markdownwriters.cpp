#include "model/export/escape.h"
#include "model/export/markdowntext.h"

/// What was read from typed Markdown, written as HTML, as Markdown, and as plain text.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

using Span = MarkdownSpan;
using Block = MarkdownBlock;

QString htmlOf(const Span &span)
{
    switch (span.type) {
    case Span::Type::Text:
        return htmlEscaped(span.text);
    case Span::Type::Code:
        return u"<code>"_s + htmlEscaped(span.text) + u"</code>"_s;
    case Span::Type::Break:
        return u"<br>"_s;
    case Span::Type::StrongBegin:
        return u"<strong>"_s;
    case Span::Type::StrongEnd:
        return u"</strong>"_s;
    case Span::Type::EmphasisBegin:
        return u"<em>"_s;
    case Span::Type::EmphasisEnd:
        return u"</em>"_s;
    case Span::Type::LinkBegin:
        return u"<a href=\""_s + htmlEscaped(span.text) + u"\" rel=\"noreferrer\">"_s;
    case Span::Type::LinkEnd:
        break;
    }
    return u"</a>"_s;
}

QString markdownOf(const Span &span)
{
    switch (span.type) {
    case Span::Type::Text: {
        const QString kept = markdownEscaped(span.text);
        const bool leads = !span.text.isEmpty() && span.text.front().isSpace();
        const bool trails = !kept.isEmpty() && span.text.back().isSpace();
        return (leads ? u" "_s : QString()) + kept + (trails ? u" "_s : QString());
    }
    case Span::Type::Code: {
        QString code = span.text.simplified();
        return u'`' + code.replace(u'|', "\\|"_L1) + u'`';
    }
    case Span::Type::Break:
        return u"\\\n"_s;
    case Span::Type::StrongBegin:
    case Span::Type::StrongEnd:
        return u"**"_s;
    case Span::Type::EmphasisBegin:
    case Span::Type::EmphasisEnd:
        return u"*"_s;
    case Span::Type::LinkBegin:
        return u"["_s;
    case Span::Type::LinkEnd:
        break;
    }
    return {};
}

template <class Of>
QString all(const QList<Span> &spans, Of of)
{
    QString text;
    for (const Span &span : spans)
        text += of(span);
    return text;
}

/// A link's address stands behind its text in Markdown.
QString markdownLine(const QList<Span> &spans)
{
    QString text;
    QString address;
    for (const Span &span : spans) {
        text += markdownOf(span);
        if (span.type == Span::Type::LinkBegin)
            address = span.text;
        else if (span.type == Span::Type::LinkEnd)
            text += u"](<"_s + address + u">)"_s;
    }
    return text;
}

QString listTag(Block::Type type)
{
    return type == Block::Type::Bullet  ? u"ul"_s
        : type == Block::Type::Numbered ? u"ol"_s
                                        : QString();
}

QString htmlBlock(const Block &block)
{
    const QString inside = all(block.spans, htmlOf);
    switch (block.type) {
    case Block::Type::Bullet:
    case Block::Type::Numbered:
        return u"<li>"_s + inside + u"</li>\n"_s;
    case Block::Type::Heading:
        return u"<p class=\"typed-heading\"><strong>"_s + inside + u"</strong></p>\n"_s;
    case Block::Type::Code:
        return u"<pre>"_s + inside + u"</pre>\n"_s;
    case Block::Type::Paragraph:
        break;
    }
    return u"<p>"_s + inside + u"</p>\n"_s;
}

QString codeFence(const QString &code)
{
    QString fence = u"```"_s;
    while (code.contains(fence))
        fence += u'`';
    return fence;
}

QString markdownBlock(const Block &block)
{
    switch (block.type) {
    case Block::Type::Bullet:
        return u"- "_s + markdownLine(block.spans) + u'\n';
    case Block::Type::Numbered:
        return u"1. "_s + markdownLine(block.spans) + u'\n';
    case Block::Type::Heading:
        return u"**"_s + markdownLine(block.spans) + u"**\n\n"_s;
    case Block::Type::Code: {
        const QString code = block.spans.value(0).text;
        const QString fence = codeFence(code);
        return fence + u'\n' + code + u'\n' + fence + u"\n\n"_s;
    }
    case Block::Type::Paragraph:
        break;
    }
    return markdownLine(block.spans) + u"\n\n"_s;
}

} // namespace

QString markdownToHtml(const QString &text)
{
    QString html;
    QString open;
    for (const Block &block : readMarkdown(text)) {
        const QString tag = listTag(block.type);
        if (tag != open) {
            html += open.isEmpty() ? QString() : u"</"_s + open + u">\n"_s;
            html += tag.isEmpty() ? QString() : u'<' + tag + u">\n"_s;
            open = tag;
        }
        html += htmlBlock(block);
    }
    return open.isEmpty() ? html : html + u"</"_s + open + u">\n"_s;
}

QString markdownToMarkdown(const QString &text)
{
    QString markdown;
    bool inList = false;
    for (const Block &block : readMarkdown(text)) {
        const bool isItem = !listTag(block.type).isEmpty();
        if (inList && !isItem)
            markdown += u'\n';
        inList = isItem;
        markdown += markdownBlock(block);
    }
    return inList ? markdown + u'\n' : markdown;
}

QString markdownToPlain(const QString &text)
{
    QStringList lines;
    for (const Block &block : readMarkdown(text)) {
        lines << all(block.spans, [](const Span &span) {
            const bool isText = span.type == Span::Type::Text || span.type == Span::Type::Code;
            return isText ? span.text : span.type == Span::Type::Break ? u" "_s : QString();
        });
    }
    return lines.join(u' ').simplified();
}

} // namespace tempo
