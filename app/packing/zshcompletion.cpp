#include "app/packing/completion.h"

namespace tempo {

namespace {

/// A text inside a specification of _arguments, where brackets and colons mean something.
QString described(QString text)
{
    for (const char16_t special : {u'\\', u'[', u']', u':'})
        text.replace(QChar(special), QString(QChar(u'\\')) + QChar(special));
    return text;
}

/// What completes a value: ":NAME:action".
QString action(const Offer &offer)
{
    const QString head = u':' + described(offer.value) + u':';
    switch (offer.takes) {
    case Takes::Word:
        return head + u'(' + offer.words.join(u' ') + u')';
    case Takes::Design:
        return head + u"_files -g \"*.(yaml|yml)(-.)\"";
    case Takes::File:
        return head + u"_files";
    case Takes::Text:
        return head;
    case Takes::Nothing:
        break;
    }
    return {};
}

/// The specifications of one option or argument; an argument without a number is the next one.
QStringList specifications(const Offer &offer)
{
    if (offer.names.isEmpty())
        return {shellQuoted(QString((offer.many ? u"*"_qs : u""_qs) + action(offer)))};
    const QString others
        = offer.names.size() > 1 ? QString(u'(' + offer.names.join(u' ') + u')') : QString();
    QStringList found;
    for (const QString &name : offer.names) {
        const bool joins = offer.takes != Takes::Nothing && name.startsWith(u"--");
        found << shellQuoted(QString(others + name + (joins ? u"="_qs : QString()) + u'['
                                     + described(offer.about) + u']' + action(offer)));
    }
    return found;
}

QString argumentsCall(const QList<Offer> &offers, const QString &indent)
{
    QStringList lines{QString(indent + u"_arguments -s")};
    for (const Offer &offer : offers) {
        for (const QString &specification : specifications(offer))
            lines << QString(indent + u"    " + specification);
    }
    return lines.join(QStringLiteral(" \\\n")) + u'\n';
}

QString commandList(const Program &program)
{
    QString list;
    for (const Verb &verb : program.verbs)
        list += u"    "_qs + shellQuoted(QString(verb.name + u':' + described(verb.about))) + u'\n';
    return list;
}

QString commandBranches(const Program &program)
{
    QString branches;
    for (const Verb &verb : program.verbs)
        branches += u"    "_qs + verb.name + u")\n" + argumentsCall(verb.offers, QString(8, u' '))
            + u"        ;;\n";
    return branches;
}

QString optionLines(const Program &program)
{
    QString lines;
    for (const Offer &offer : program.offers) {
        for (const QString &name : offer.names)
            lines += u"    "_qs
                + shellQuoted(QString(u"(- *)" + name + u'[' + described(offer.about) + u']'))
                + u" \\\n";
    }
    return lines;
}

const QString frame = QStringLiteral(R"(#compdef %1
# Completion of %1 for zsh; made from the program's own table.

local curcontext=$curcontext state line
local -a commands=(
%2)
_arguments -C \
%3    '1:command:->command' \
    '*::argument:->argument' && return
case $state in
command) _describe command commands ;;
argument)
    case $words[1] in
%4    esac
    ;;
esac
)");

} // namespace

QByteArray zshCompletion(const Program &program)
{
    const Verb &first = program.verbs.first();
    if (first.name.isEmpty()) {
        const QString head = QStringLiteral(
            "#compdef %1\n# Completion of %1 for zsh; made from the program's own table.\n\n");
        return QString(head.arg(program.name) + argumentsCall(first.offers, {})).toUtf8();
    }
    return frame
        .arg(program.name, commandList(program), optionLines(program), commandBranches(program))
        .toUtf8();
}

} // namespace tempo
