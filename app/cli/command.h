#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace tempo {

class Console;

/// What a program ends with; of several files the highest counts.
enum class Exit { Fine = 0, Found = 1, BadInput = 2, NotWritten = 3 };

/// One option or argument of a command.
struct Option
{
    const char *name;    ///< "--format", "-o,--output", or without dashes for an argument
    const char *value;   ///< what stands for its value in the help; empty for a flag
    const char *about;   ///< source text of tempo::Command
    const char *choices; ///< the words allowed, with spaces between; empty for any
    bool required = false;
    bool many = false; ///< takes one or more
    QStringList (*offers)()
        = nullptr; ///< words to complete it with; the command judges what it gets
};

/// What stands for the value of an option that takes a design, or a file to write.
inline constexpr const char *designValue = "FILE";
inline constexpr const char *oldDesignValue = "OLD";
inline constexpr const char *newDesignValue = "NEW";
inline constexpr const char *outputValue = "OUT";

/// What was written on the command line: values by the long name of the option, without dashes.
class Arguments
{
public:
    void set(const QString &name, const QStringList &values) { m_values.insert(name, values); }
    bool has(const char *name) const { return m_values.contains(QString::fromLatin1(name)); }
    QStringList all(const char *name) const { return m_values.value(QString::fromLatin1(name)); }
    QString one(const char *name, const QString &fallback = {}) const
    {
        const QStringList values = all(name);
        return values.isEmpty() ? fallback : values.first();
    }

private:
    QHash<QString, QStringList> m_values;
};

/// One subcommand. The catalogue is the only list of them: help, did-you-mean, manual page and
/// shell completion are made from it.
struct Command
{
    const char *name;
    const char *about; ///< source text of tempo::Command
    std::span<const Option> options;
    bool draws; ///< needs fonts and painters, so it runs as an offscreen GUI application
    Exit (*run)(const Arguments &arguments, Console &console);
};

/// All commands in the order of the help.
std::span<const Command> commands();

} // namespace tempo
