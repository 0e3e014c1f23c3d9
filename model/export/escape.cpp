#include "model/export/escape.h"

namespace tempo {

using namespace Qt::StringLiterals;

/// Whether HTML may hold a character: no controls but tab and line break, no noncharacters.
static bool isAllowed(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x20)
        return code == u'\t' || code == u'\n';
    return !(code >= 0x7f && code <= 0x9f) && !(code >= 0xfdd0 && code <= 0xfdef) && code < 0xfffe;
}

QString htmlEscaped(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (QChar letter : text) {
        if (isAllowed(letter))
            kept += letter;
    }
    kept = kept.toHtmlEscaped();
    return kept.replace(u'\'', "&#39;"_L1);
}

/// Whether a colon begins something like `:rocket:`.
static bool namesPictogram(const QString &line, qsizetype i)
{
    qsizetype end = i + 1;
    while (end < line.size() && end < i + 40
           && (line.at(end).isLetterOrNumber() || u"_+-"_s.contains(line.at(end))))
        ++end;
    return end > i + 1 && end < line.size() && line.at(end) == u':';
}

/// Whether the mark at \a i would mean something to Markdown where it stands.
static bool isMarkup(const QString &line, qsizetype i)
{
    static const QString always = QStringLiteral("\\`*[]|~$");
    const QChar letter = line.at(i);
    const auto isWord = [&](qsizetype at) {
        return at >= 0 && at < line.size() && line.at(at).isLetterOrNumber();
    };
    if (letter == u'_')
        return !(isWord(i - 1) && isWord(i + 1));
    if (letter == u':') // an address, or the name of a pictogram
        return line.mid(i + 1, 2) == "//"_L1 || namesPictogram(line, i);
    if (letter == u'.')
        return line.mid(i - 3, 3).compare("www"_L1, Qt::CaseInsensitive) == 0;
    return always.contains(letter);
}

/// Whether the mark at \a i would make the line a heading, a list or a rule.
static bool opensBlock(const QString &line, qsizetype i)
{
    static const QString openers = QStringLiteral("#+-=");
    if (i == 0)
        return openers.contains(line.at(0));
    const bool endsWord = i + 1 == line.size() || line.at(i + 1) == u' ';
    if (!endsWord || (line.at(i) != u'.' && line.at(i) != u')'))
        return false;
    for (qsizetype k = 0; k < i; ++k) {
        if (!line.at(k).isDigit())
            return false;
    }
    return true;
}

QString markdownEscaped(const QString &text)
{
    const QString line = text.simplified();
    QString escaped;
    escaped.reserve(line.size() + 16);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line.at(i);
        if (letter == u'<')
            escaped += "&lt;"_L1;
        else if (letter == u'>')
            escaped += "&gt;"_L1;
        else if (letter == u'&')
            escaped += "&amp;"_L1;
        else if (isMarkup(line, i) || opensBlock(line, i))
            escaped += u'\\' + QString(letter);
        else if (isAllowed(letter))
            escaped += letter;
    }
    return escaped;
}

} // namespace tempo
