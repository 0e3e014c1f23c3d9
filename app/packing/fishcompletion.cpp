#include "app/packing/completion.h"

namespace tempo {

namespace {

/// What completes a value.
QString action(const Offer &offer)
{
    switch (offer.takes) {
    case Takes::Word:
        return u" -x -a "_qs + shellQuoted(offer.words.join(u' '));
    case Takes::Design:
        return QStringLiteral(" -k -x -a '(__fish_complete_suffix .yaml .yml)'");
    case Takes::File:
        return QStringLiteral(" -r -F");
    case Takes::Text:
        return QStringLiteral(" -x");
    case Takes::Nothing:
        break;
    }
    return {};
}

QString namesOf(const Offer &offer)
{
    QString text;
    for (const QString &name : offer.names)
        text += name.startsWith(u"--") ? QString(u" -l " + name.mid(2))
                                       : QString(u" -s " + name.mid(1));
    return text;
}

QString line(const QString &program, const QString &condition, const Offer &offer)
{
    const QString when
        = condition.isEmpty() ? QString() : QString(u" -n " + shellQuoted(condition));
    return u"complete -c "_qs + program + when + namesOf(offer) + action(offer) + u" -d "
        + shellQuoted(offer.about) + u'\n';
}

} // namespace

QByteArray fishCompletion(const Program &program)
{
    const QString first = QStringLiteral("__fish_use_subcommand");
    QString text
        = QStringLiteral("# Completion of %1 for fish; made from the program's own table.\n"
                         "complete -c %1 -f\n")
              .arg(program.name);
    for (const Offer &offer : program.offers)
        text += line(program.name, first, offer);
    for (const Verb &verb : program.verbs) {
        if (!verb.name.isEmpty())
            text += QStringLiteral("complete -c %1 -n %2 -a %3 -d %4\n")
                        .arg(program.name, first, verb.name, shellQuoted(verb.about));
        const QString seen = verb.name.isEmpty()
            ? QString()
            : QString(u"__fish_seen_subcommand_from " + verb.name);
        for (const Offer &offer : verb.offers)
            text += line(program.name, seen, offer);
    }
    return text.toUtf8();
}

} // namespace tempo
