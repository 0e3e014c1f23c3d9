#include "app/cli/analysis.h"
#include "app/cli/documents.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::AnalyzeCommand)
};

/// Says what is wrong with an option; there are none to go by then.
std::optional<TimingOptions> refuse(Console &console, const QString &sentence)
{
    console.note(Tr::tr("error: %1").arg(sentence));
    return std::nullopt;
}

std::optional<QDateTime> instantOf(const QString &text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeZone(QTimeZone::utc());
    const bool isAskable = instant.isValid() && instant.toUTC().date().year() >= 1971
        && instant.toUTC().date().year() <= 2199;
    return isAskable ? std::optional(instant.toUTC()) : std::nullopt;
}

std::optional<TimingOptions> optionsOf(const Arguments &arguments, Console &console)
{
    TimingOptions options;
    bool isNumber = true;
    if (arguments.has("seed"))
        options.simulation.seed = arguments.one("seed").toULongLong(&isNumber);
    if (!isNumber)
        return refuse(console, Tr::tr("--seed takes a whole number from 0 to 2^64 - 1, such as 1"));
    if (arguments.has("samples"))
        options.simulation.samples = arguments.one("samples").toLongLong(&isNumber);
    constexpr qint64 most = 100'000'000;
    if (!isNumber || options.simulation.samples < 1 || options.simulation.samples > most) {
        return refuse(
            console,
            Tr::tr("--samples takes a whole number from 1 to 100,000,000, such as 100000"));
    }
    if (!arguments.has("at"))
        return options;
    const auto instant = instantOf(arguments.one("at"));
    if (!instant) {
        return refuse(console,
                      Tr::tr("--at takes an instant of the years 1971 to 2199, such as "
                             "2026-01-01T00:00Z"));
    }
    options.from = *instant;
    return options;
}

} // namespace

Exit runAnalyze(const Arguments &arguments, Console &console)
{
    const std::optional<TimingOptions> options = optionsOf(arguments, console);
    if (!options)
        return Exit::BadInput;
    const OpenedDesign opened = openMeasuredDesign(arguments.one("file"), console);
    if (!opened.design)
        return Exit::BadInput;
    const Analysis analysis = analysisOf(*opened.design, *options);
    if (arguments.has("json")) {
        console.print(analysisJson(analysis));
        return Exit::Fine;
    }
    for (const QString &line : analysisLines(analysis, console))
        console.print(line);
    return Exit::Fine;
}

} // namespace tempo
