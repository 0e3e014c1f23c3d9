#include "app/packing/program.h"

#include "app/cli/command.h"
#include "app/workbench/commandline.h"

#include <algorithm>

namespace tempo {

namespace {

Takes takenBy(const Option &option, const QStringList &words)
{
    const QLatin1String value(option.value);
    if (value.isEmpty())
        return Takes::Nothing;
    if (!words.isEmpty())
        return Takes::Word;
    for (const char *design : {designValue, oldDesignValue, newDesignValue}) {
        if (value == QLatin1String(design))
            return Takes::Design;
    }
    return value == QLatin1String(outputValue) ? Takes::File : Takes::Text;
}

Offer offerOf(const Option &option)
{
    const QString name = QString::fromLatin1(option.name);
    QStringList words = QString::fromLatin1(option.choices).split(u' ', Qt::SkipEmptyParts);
    if (option.offers)
        words = option.offers();
    return {name.startsWith(u'-') ? name.split(u',') : QStringList(),
            QString::fromLatin1(option.value),
            QString::fromUtf8(option.about),
            takenBy(option, words),
            words,
            option.required,
            option.many};
}

Offer flag(const QString &names, const QString &about)
{
    Offer offer;
    offer.names = names.split(u' ');
    offer.about = about;
    return offer;
}

Offer helpFlag()
{
    return flag(QStringLiteral("-h --help"), QStringLiteral("Print help and exit"));
}

Verb verbOf(const Command &command)
{
    Verb verb{QString::fromLatin1(command.name), QString::fromUtf8(command.about), {helpFlag()}};
    for (const Option &option : command.options)
        verb.offers << offerOf(option);
    return verb;
}

Offer offerOf(const WorkbenchOption &option)
{
    QString about = QString::fromUtf8(option.about);
    if (about.endsWith(u'.'))
        about.chop(1);
    return {{u"--"_qs + QLatin1String(option.name)},
            QString::fromLatin1(option.value).toUpper(),
            about,
            Takes::Word,
            QString::fromLatin1(option.choices).split(u' '),
            false,
            false};
}

} // namespace

Program designProgram()
{
    Program program{
        QStringLiteral("tempo-design"),
        {},
        {helpFlag(),
         flag(QStringLiteral("--version"), QStringLiteral("Print the version and exit"))}};
    for (const Command &command : commands())
        program.verbs << verbOf(command);
    return program;
}

Program workbenchProgram()
{
    const Offer file{{},
                     QString::fromLatin1(designValue),
                     QStringLiteral("The design to open"),
                     Takes::Design,
                     {},
                     false,
                     false};
    Verb verb{QString(),
              workbenchAbout(),
              {helpFlag(),
               flag(QStringLiteral("-v --version"), QStringLiteral("Print the version and exit"))}};
    for (const WorkbenchOption &option : workbenchOptions())
        verb.offers << offerOf(option);
    verb.offers << file;
    return {QStringLiteral("tempo-workbench"), {verb}, {}};
}

QStringList optionNames(const Verb &verb)
{
    QStringList names;
    for (const Offer &offer : verb.offers)
        names << offer.names;
    return names;
}

const Offer *argumentOf(const Verb &verb)
{
    const auto found = std::ranges::find_if(
        verb.offers, [](const Offer &offer) { return offer.names.isEmpty(); });
    return found == verb.offers.end() ? nullptr : &*found;
}

} // namespace tempo
