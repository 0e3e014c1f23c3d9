#pragma once

#include <QStringList>

namespace tempo {

/// What follows an option, or stands as an argument.
enum class Takes {
    Nothing, ///< a flag
    Word,    ///< one of a list
    Text,    ///< anything
    Design,  ///< a design that is there
    File,    ///< a file to write
};

/// One option or argument as manual pages and completions show it.
struct Offer
{
    QStringList names; ///< "-o", "--output"; empty for an argument
    QString value;     ///< what stands for its value; empty for a flag
    QString about;
    Takes takes = Takes::Nothing;
    QStringList words; ///< to complete its value with
    bool required = false;
    bool many = false; ///< takes one or more
};

/// One command, or the whole of a program that has none.
struct Verb
{
    QString name;
    QString about;
    QList<Offer> offers;
};

/// A program as its catalogue describes it.
struct Program
{
    QString name;
    QList<Verb> verbs;   ///< one without a name where the program has no commands
    QList<Offer> offers; ///< understood without a command: help and version
};

/// What tempo-design and tempo-workbench understand, in English, from their own tables.
Program designProgram();
Program workbenchProgram();

/// The names of all options of a verb, in order.
QStringList optionNames(const Verb &verb);

/// The first argument of a verb, or null; a second one takes the same.
const Offer *argumentOf(const Verb &verb);

} // namespace tempo
