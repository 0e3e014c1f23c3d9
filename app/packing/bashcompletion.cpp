// Made of the parts that differ between programs: tables of case branches, in a function that reads
// them. _init_completion and _filedir come with the package bash-completion, which loads the file.

#include "app/packing/completion.h"

namespace tempo {

namespace {

/// A statement that offers words, or files.
QString offerStatement(const Offer &offer)
{
    switch (offer.takes) {
    case Takes::Word:
        return u"_tempo_words "_qs + shellQuoted(offer.words.join(u' '));
    case Takes::Design:
        return QStringLiteral("_filedir '@(yaml|yml)'");
    case Takes::File:
        return QStringLiteral("_filedir");
    case Takes::Text:
    case Takes::Nothing:
        break;
    }
    return QStringLiteral(":");
}

QString branch(const QString &pattern, const QString &statement)
{
    return QStringLiteral("        %1) %2 ;;\n").arg(pattern, statement);
}

/// What follows an option: branches over command:option.
QString valueBranches(const Program &program)
{
    QString branches;
    for (const Verb &verb : program.verbs) {
        for (const Offer &offer : verb.offers) {
            QStringList patterns;
            for (const QString &name : offer.names)
                patterns << QString(verb.name + u':' + name);
            if (offer.takes != Takes::Nothing && !patterns.isEmpty())
                branches += branch(patterns.join(QStringLiteral(" | ")),
                                   QString(offerStatement(offer) + u"; return"));
        }
    }
    return branches;
}

/// Which options a command has.
QString optionBranches(const Program &program)
{
    QString branches;
    for (const Verb &verb : program.verbs)
        branches += branch(shellQuoted(verb.name),
                           u"_tempo_words "_qs + shellQuoted(optionNames(verb).join(u' ')));
    return branches;
}

/// What a command's argument is completed with.
QString argumentBranches(const Program &program)
{
    QString branches;
    for (const Verb &verb : program.verbs) {
        if (const Offer *argument = argumentOf(verb))
            branches += branch(shellQuoted(verb.name), offerStatement(*argument));
    }
    return branches;
}

/// For a program with commands: finds the command, or completes it.
QString commandStep(const Program &program)
{
    if (program.verbs.first().name.isEmpty())
        return {};
    QStringList words;
    for (const Verb &verb : program.verbs)
        words << verb.name;
    for (const Offer &offer : program.offers)
        words << offer.names;
    return QStringLiteral(R"(    for ((i = 1; i < cword; i++)); do
        [[ ${words[i]} == -* ]] || { command=${words[i]}; break; }
    done
    if [[ -z $command ]]; then
        _tempo_words %1
        return
    fi
)")
        .arg(shellQuoted(words.join(u' ')));
}

const QString frame
    = QStringLiteral(R"(# Completion of %1 for bash; made from the program's own table.

_tempo_words()
{
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur")
}

%2()
{
    local cur prev words cword split i command=
    _init_completion -s || return
%3    case $command:$prev in
%4    esac
    $split && return
    if [[ $cur == -* ]]; then
        case $command in
%5        esac
        return
    fi
    case $command in
%6    esac
} && complete -F %2 %1
)");

} // namespace

QByteArray bashCompletion(const Program &program)
{
    const QString function = u'_' + QString(program.name).replace(u'-', u'_');
    return frame
        .arg(program.name, function, commandStep(program), valueBranches(program),
             optionBranches(program).replace(QStringLiteral("        '"),
                                             QStringLiteral("            '")),
             argumentBranches(program))
        .toUtf8();
}

} // namespace tempo
