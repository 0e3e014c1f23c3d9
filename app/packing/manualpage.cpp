#include "app/packing/manualpage.h"

#include "model/export/exporter.h"
#include "model/yaml/templates.h"

#include <algorithm>

namespace tempo {

namespace {

QString bold(const QString &text)
{
    return u"\\fB"_qs + roff(text) + u"\\fR";
}

QString italic(const QString &text)
{
    return u"\\fI"_qs + roff(text) + u"\\fR";
}

/// One entry of a list with hanging descriptions.
QString entry(const QString &head, const QString &about)
{
    return u".TP\n"_qs + head + u'\n' + roff(about) + u".\n";
}

/// An option as a synopsis shows it: its long name and its value, or the argument.
QString inSynopsis(const Offer &offer)
{
    QString text = offer.names.isEmpty() ? italic(offer.value) : bold(offer.names.last());
    if (!offer.names.isEmpty() && offer.takes != Takes::Nothing)
        text += u' ' + italic(offer.value);
    if (offer.many)
        text += u"...";
    return offer.required ? text : QString(u'[' + text + u']');
}

QString synopsis(const Program &program, const Verb &verb)
{
    QString text = bold(QString(program.name + u' ' + verb.name));
    for (const Offer &offer : verb.offers) {
        if (!offer.names.contains(QStringLiteral("--help")))
            text += u' ' + inSynopsis(offer);
    }
    return text;
}

QString optionEntry(const Offer &offer)
{
    constexpr qsizetype mostWords = 4; // more have a section of their own
    QStringList names;
    for (const QString &name : offer.names)
        names << bold(name);
    QString head = names.isEmpty() ? italic(offer.value) : names.join(QStringLiteral(", "));
    if (!names.isEmpty() && offer.takes != Takes::Nothing)
        head += u' ' + italic(offer.value);
    QString about = offer.about;
    const bool areNamed = std::ranges::all_of(
        offer.words, [&](const QString &word) { return about.contains(word); });
    if (offer.takes == Takes::Word && offer.words.size() <= mostWords && !areNamed)
        about += u": " + offer.words.join(QStringLiteral(", "));
    return entry(head, about);
}

QString optionEntries(const QList<Offer> &offers)
{
    QString text;
    for (const Offer &offer : offers)
        text += optionEntry(offer);
    return text;
}

QString commandSections(const Program &program)
{
    QString text;
    for (const Verb &verb : program.verbs) {
        text += u".SS "_qs + verb.name + u'\n' + synopsis(program, verb) + u"\n.PP\n"
            + roff(verb.about) + u".\n";
        for (const Offer &offer : verb.offers) {
            if (!offer.names.contains(QStringLiteral("--help")))
                text += optionEntry(offer);
        }
    }
    return text;
}

QString formatEntries()
{
    QString text;
    for (const Exporter &exporter : exporters())
        text += entry(bold(QString::fromLatin1(exporter.id)), QString::fromUtf8(exporter.about));
    return text;
}

QString templateEntries()
{
    QString text;
    for (const TemplateInfo &info : templates())
        text += entry(bold(info.name), info.title);
    return text;
}

} // namespace

QString roff(const QString &text)
{
    QString result;
    for (const uint character : text.toUcs4()) {
        if (character == u'\\')
            result += u"\\e";
        else if (character == u'-')
            result += u"\\-";
        else if (character < 127)
            result += QChar(char16_t(character));
        else
            result += u"\\[u"_qs + QString::number(character, 16).toUpper().rightJustified(4, u'0')
                + u']';
    }
    return result.startsWith(u'.') || result.startsWith(u'\'') ? QString(u"\\&" + result) : result;
}

QByteArray manualPage(const QString &frame, const Program &program, const Edition &edition)
{
    QList<Offer> options = program.offers;
    if (program.verbs.first().name.isEmpty())
        options << program.verbs.first().offers;
    const QList<std::pair<QString, QString>> parts{
        {QStringLiteral("@VERSION@"), roff(edition.version)},
        {QStringLiteral("@DATE@"), edition.date},
        {QStringLiteral("@OPTIONS@\n"), optionEntries(options)},
        {QStringLiteral("@COMMANDS@\n"), commandSections(program)},
        {QStringLiteral("@FORMATS@\n"), formatEntries()},
        {QStringLiteral("@TEMPLATES@\n"), templateEntries()},
    };
    QString page = frame;
    for (const auto &[mark, text] : parts)
        page.replace(mark, text);
    return page.toUtf8();
}

} // namespace tempo
