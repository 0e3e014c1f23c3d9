#include "app/cli/command.h"
#include "model/export/exporter.h"
#include "model/yaml/templates.h"

#include <QCoreApplication>

#include <array>

namespace tempo {

Exit runTemplates(const Arguments &arguments, Console &console);
Exit runNew(const Arguments &arguments, Console &console);
Exit runSchema(const Arguments &arguments, Console &console);
Exit runCheck(const Arguments &arguments, Console &console);
Exit runAnalyze(const Arguments &arguments, Console &console);
Exit runMatrix(const Arguments &arguments, Console &console);
Exit runExport(const Arguments &arguments, Console &console);
Exit runRender(const Arguments &arguments, Console &console);
Exit runDiff(const Arguments &arguments, Console &console);
Exit runFmt(const Arguments &arguments, Console &console);

#define TEMPO_COMMAND(text) QT_TRANSLATE_NOOP("tempo::Command", text)

namespace {

QStringList formatWords()
{
    return exporterIds() << QStringLiteral("list");
}

constexpr Option file{"file", designValue, TEMPO_COMMAND("The design; - is standard input"),
                      "",     true,        false};
constexpr Option files{"file", designValue, TEMPO_COMMAND("The designs; - is standard input"),
                       "",     true,        true};
constexpr Option json{"--json", "",    TEMPO_COMMAND("JSON, with every figure unrounded"),
                      "",       false, false};
constexpr Option output{
    "-o,--output", outputValue, TEMPO_COMMAND("Where to write; - is standard output"), "",
    true,          false};

constexpr std::array newOptions{
    Option{"template", "TEMPLATE", TEMPO_COMMAND("A name from tempo-design templates"), "", true,
           false, templateNames},
    output,
    Option{"--force", "", TEMPO_COMMAND("Replace a file that is there"), "", false, false},
};
constexpr std::array checkOptions{
    files,
    Option{"--format", "FORMAT", TEMPO_COMMAND("How findings are written"), "text json", false,
           false},
    Option{"--fail-on", "SEVERITY",
           TEMPO_COMMAND("Exit with 1 on findings at or above it (default: error)"),
           "error warning info", false, false},
};
constexpr std::array analyzeOptions{
    file,
    json,
    Option{"--seed", "N", TEMPO_COMMAND("Where random numbers begin (default: 1)"), "", false,
           false},
    Option{"--samples", "N", TEMPO_COMMAND("How many samples a simulation takes (default: 100000)"),
           "", false, false},
    Option{"--at", "INSTANT",
           TEMPO_COMMAND("Where a year of calendars and daylight saving begins (default: "
                         "2026-01-01T00:00Z)"),
           "", false, false},
};
constexpr std::array matrixOptions{file, json};
constexpr std::array exportOptions{
    Option{"file", designValue, TEMPO_COMMAND("The design; - is standard input"), "", false, false},
    Option{"--format", "NAME", TEMPO_COMMAND("Format; list shows them all"), "", true, false,
           formatWords},
    Option{"-o,--output", outputValue, TEMPO_COMMAND("Where to write; - is standard output"), "",
           false, false},
    Option{"--date", "DATE", TEMPO_COMMAND("Day that formats with a date print, as 2026-03-02"), "",
           false, false},
};
constexpr std::array renderOptions{file, output};
constexpr std::array diffOptions{
    Option{"old", oldDesignValue,
           TEMPO_COMMAND("The design before; one of the two may be -, standard input"), "", true,
           false},
    Option{"new", newDesignValue, TEMPO_COMMAND("The design after"), "", true, false},
    json,
};
constexpr std::array fmtOptions{
    files,
    Option{"--check", "", TEMPO_COMMAND("Change nothing; exit with 1 if something would change"),
           "", false, false},
};

} // namespace

std::span<const Command> commands()
{
    static constexpr Command table[] = {
        {"templates",
         TEMPO_COMMAND("List the designs that ship: name, tab, title"),
         {},
         false,
         runTemplates},
        {"new", TEMPO_COMMAND("Make a new document from a template"), newOptions, false, runNew},
        {"schema",
         TEMPO_COMMAND("Print the JSON Schema of the document format"),
         {},
         false,
         runSchema},
        {"check", TEMPO_COMMAND("Read designs and say what is wrong with them"), checkOptions,
         false, runCheck},
        {"analyze",
         TEMPO_COMMAND("Compute reaction, age of data, slack, natural tempo, value and ladder"),
         analyzeOptions, false, runAnalyze},
        {"matrix", TEMPO_COMMAND("Score the decision matrix"), matrixOptions, false, runMatrix},
        {"export", TEMPO_COMMAND("Write the report and what follows from the design"),
         exportOptions, true, runExport},
        {"render", TEMPO_COMMAND("Draw the canvas as SVG, PNG or PDF, by the file's ending"),
         renderOptions, true, runRender},
        {"diff", TEMPO_COMMAND("Say what changed in meaning between two designs"), diffOptions,
         false, runDiff},
        {"fmt", TEMPO_COMMAND("Bring documents into canonical form"), fmtOptions, false, runFmt},
    };
    return table;
}

} // namespace tempo
