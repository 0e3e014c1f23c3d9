#include "model/yaml/reader.h"

#include "model/base/numbers.h"
#include "model/design/sectionfields.h"
#include "model/yaml/comments.h"
#include "model/yaml/recordreader.h"
#include "model/yaml/sectionreaders.h"
#include "model/yaml/textcheck.h"
#include "model/yaml/treebuilder.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

constexpr int formatVersion = 1;

/// How much of a document has to be there.
enum class Extent { Whole, Part };

QStringList topLevelKeys()
{
    QStringList keys{QStringLiteral("tempo")};
    keys << allowedKeys<Header>(EveryKey());
    for (const char *section : {"elements", "flows", "matrix", "operations", "roadmap",
                                "monitoring", "dispositions", "sprint", "canvas"})
        keys << QString::fromLatin1(section);
    return keys;
}

/// Whether the rest of the document can be read as format 1.
bool checkVersion(Reading &reading, Extent extent)
{
    const SyntaxTree &tree = reading.tree();
    const auto key = tree.keyNode(0, "tempo");
    if (key == 0 && extent == Extent::Part)
        return true;
    if (key == 0) {
        reading.problem(0, Tr::tr("the first key must be 'tempo: 1', the version of the format"));
        return true;
    }
    const auto value = tree.next(key);
    const std::optional<int> version = parseInteger(tree.string(value));
    if (!version || tree.isQuoted(value) || *version < formatVersion) {
        reading.expected(value, Tr::tr("the version of the format, which is 1"));
    } else if (*version > formatVersion) {
        reading.problem(value,
                        Tr::tr("this document is of format %1, and this program reads format %2; "
                               "open it with a newer Tempo Workbench")
                            .arg(*version)
                            .arg(formatVersion));
        return false;
    }
    if (key != tree.firstChild(0))
        reading.problem(key, Tr::tr("'tempo' must be the first key of the document"));
    return true;
}

/// Reads one section; false where \a name is none.
bool readSection(Reading &reading, Reading::Node key, Reading::Node value, Design &design)
{
    const FieldRule any;
    const std::string_view name = reading.tree().text(key);
    if (name == "elements")
        readElements(reading, value, design);
    else if (name == "flows")
        readFlows(reading, value, design);
    else if (name == "matrix")
        readMatrix(reading, value, design.matrix);
    else if (name == "operations")
        readAny(reading, key, value, design.operations, any);
    else if (name == "roadmap")
        readAny(reading, key, value, design.roadmap, any);
    else if (name == "monitoring")
        readAny(reading, key, value, design.monitoring, any);
    else if (name == "dispositions")
        readDispositions(reading, value, design.dispositions);
    else if (name == "sprint")
        readAny(reading, key, value, design.sprint, any);
    else if (name == "canvas")
        readAny(reading, key, value, design.canvas, any);
    else
        return false;
    return true;
}

void readDocument(Reading &reading, Design &design, Extent extent)
{
    if (!reading.tree().isMap(0)) {
        reading.problem(0, Tr::tr("a design is a map of keys that begins with 'tempo: 1'"));
        return;
    }
    if (!checkVersion(reading, extent))
        return;
    const QStringList known = topLevelKeys();
    reading.forEachPair(0, [&](Reading::Node key, Reading::Node value) {
        const bool isKnown = known.contains(reading.tree().string(key));
        if (!isKnown)
            reading.unknownKey(key, known);
        else if (reading.tree().text(key) != "tempo" && reading.hasValue(key, value)
                 && !readSection(reading, key, value, design))
            readField(reading, key, value, design.header, EveryKey());
    });
    if (extent == Extent::Part)
        return;
    checkRequired<Header>(reading, reading.tree().firstChild(0), 0);
    checkReferences(reading, 0, design);
}

ReadResult failed(const Diagnostic &problem)
{
    return {std::nullopt, {problem}, {}};
}

QList<Diagnostic> placed(const Reading &reading, std::string_view text)
{
    QList<Diagnostic> problems;
    const TextPlaces places(text);
    for (const Problem &problem : reading.sortedProblems())
        problems << Diagnostic{Severity::Error, places.of(problem.offset), problem.message};
    if (reading.problemsBeyond() > 0) {
        problems << Diagnostic{Severity::Error,
                               {},
                               Tr::tr("and %n more problem(s)", nullptr, reading.problemsBeyond())};
    }
    return problems;
}

ReadResult read(const QByteArray &text, Extent extent)
{
    if (const auto flaw = flawOfText(text))
        return failed(*flaw);
    const std::string_view view = withoutMark(text);
    const SyntaxResult parsed = parseYaml(view);
    if (parsed.flaw) {
        return failed(
            {Severity::Error, TextPlaces(view).of(parsed.flaw->offset), parsed.flaw->message});
    }
    if (parsed.tree.isEmpty()) {
        return failed({Severity::Error,
                       {1, 1},
                       Tr::tr("the file is empty; a design begins with 'tempo: 1'")});
    }
    Reading reading(parsed.tree);
    Design design;
    if (extent == Extent::Part && parsed.tree.isMap(0) && parsed.tree.keyNode(0, "tempo") == 0) {
        design.header.timezone.clear();
        design.header.currency.clear();
    }
    readDocument(reading, design, extent);
    if (reading.problemCount() > 0)
        return {std::nullopt, placed(reading, view), {}};
    ReadResult result;
    result.lostComments = takeComments(view, parsed.tree, design);
    result.design = std::move(design);
    return result;
}

} // namespace

ReadResult readDesign(const QByteArray &text)
{
    return read(text, Extent::Whole);
}

ReadResult readFragment(const QByteArray &text)
{
    return read(text, Extent::Part);
}

} // namespace tempo
