#include "app/cli/commandline.h"

#include "model/base/suggest.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QCoreApplication>

#include <deque>
#include <vector>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CommandLine)
};

/// Where CLI11 puts what it read for one option of one command.
struct Slot
{
    const Command *command;
    const Option *option;
    CLI::Option *parsed;
    std::vector<std::string> values;
    bool flag = false;
};

std::string translated(const char *text)
{
    return QCoreApplication::translate("tempo::Command", text).toStdString();
}

QString longName(const Option &option)
{
    QString name = QString::fromLatin1(option.name).split(u',').last();
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return name;
}

void addOption(CLI::App &app, Slot &slot)
{
    const Option &option = *slot.option;
    if (option.value[0] == '\0') {
        slot.parsed = app.add_flag(option.name, slot.flag, translated(option.about));
        return;
    }
    slot.parsed = app.add_option(option.name, slot.values, translated(option.about));
    slot.parsed->type_name(option.value)->required(option.required);
    if (option.many)
        slot.parsed->expected(1, 1 << 20);
    else
        slot.parsed->expected(1)->allow_extra_args(false)->multi_option_policy(
            CLI::MultiOptionPolicy::TakeLast);
    if (option.choices[0] != '\0') {
        std::vector<std::string> words;
        for (const QString &word : QString::fromLatin1(option.choices).split(u' '))
            words.push_back(word.toStdString());
        slot.parsed->check(CLI::IsMember(words));
    }
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names << QString::fromLatin1(command.name);
    return names;
}

QStringList optionNames(const Command &command)
{
    QStringList names{QStringLiteral("--help")};
    for (const Option &option : command.options) {
        for (const QString &name : QString::fromLatin1(option.name).split(u',')) {
            if (name.startsWith(u'-'))
                names << name;
        }
    }
    return names;
}

/// " Did you mean …?" for the first word that isn't known.
QString hint(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.first().startsWith(u'-'))
        return {};
    for (const Command &command : commands()) {
        if (arguments.first() != QLatin1String(command.name))
            continue;
        const QStringList known = optionNames(command);
        for (const QString &argument : arguments) {
            const QString name = argument.section(u'=', 0, 0);
            if (name.startsWith(u"--") && !known.contains(name))
                return didYouMean(name, known);
        }
        return {};
    }
    return didYouMean(arguments.first(), commandNames());
}

Call complaint(const CLI::ParseError &error, const QStringList &arguments)
{
    const bool unknown = !arguments.isEmpty() && !arguments.first().startsWith(u'-')
        && !commandNames().contains(arguments.first());
    const QString what = unknown ? Tr::tr("There is no command '%1'.").arg(arguments.first())
        : arguments.isEmpty()    ? Tr::tr("A command is needed.")
                                 : QString::fromUtf8(error.what());
    return {nullptr,
            {},
            what + hint(arguments) + u' ' + Tr::tr("See tempo-design --help."),
            Exit::BadInput};
}

Arguments collect(const std::deque<Slot> &slots, const Command &command)
{
    Arguments arguments;
    for (const Slot &slot : slots) {
        if (slot.command != &command || slot.parsed->count() == 0)
            continue;
        QStringList values;
        for (const std::string &value : slot.values)
            values << QString::fromLocal8Bit(value.c_str());
        arguments.set(longName(*slot.option), values);
    }
    return arguments;
}

} // namespace

Call readCommandLine(const QStringList &arguments)
{
    CLI::App app(
        Tr::tr("Design the tempo of machine-learning systems, without a window.").toStdString(),
        "tempo-design");
    app.require_subcommand(1);
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    std::deque<Slot> slots;
    QHash<CLI::App *, const Command *> byApp;
    for (const Command &command : commands()) {
        CLI::App *sub = app.add_subcommand(command.name, translated(command.about));
        byApp.insert(sub, &command);
        for (const Option &option : command.options)
            addOption(*sub, slots.emplace_back(Slot{&command, &option, nullptr, {}, false}));
    }
    std::vector<std::string> reversed;
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), argument.toLocal8Bit().toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        const auto used = app.get_subcommands();
        CLI::App *asked = used.empty() ? &app : used.front();
        return {nullptr, {}, QString::fromStdString(asked->help()), Exit::Fine};
    } catch (const CLI::CallForVersion &) {
        return {nullptr,
                {},
                u"tempo-design "_qs + QCoreApplication::applicationVersion() + u'\n',
                Exit::Fine};
    } catch (const CLI::ParseError &error) {
        return complaint(error, arguments);
    }
    const Command *command = byApp.value(app.get_subcommands().front());
    return {command, collect(slots, *command), {}, Exit::Fine};
}

} // namespace tempo
