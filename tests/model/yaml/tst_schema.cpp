#include "model/yaml/schema.h"

#include "model/design/fields.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

namespace {

/// Validates documents against a schema; prints the names of those that don't fit.
const QString validate = QStringLiteral(R"(
import sys, json
try:
    import yaml, jsonschema
    Validator = jsonschema.Draft202012Validator
except (ImportError, AttributeError):
    sys.exit(77)
schema = json.load(open(sys.argv[1], encoding='utf-8'))
Validator.check_schema(schema)
for name in sys.argv[2:]:
    for error in Validator(schema).iter_errors(yaml.safe_load(open(name, encoding='utf-8'))):
        print(name.split('/')[-1], error.message[:200])
)");

QJsonObject schema()
{
    return QJsonDocument::fromJson(designSchema()).object();
}

} // namespace

/// The JSON Schema says what the reader says.
class TestSchema : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// What the validator says of documents; nothing where there is no validator.
    std::optional<QByteArray> complaints(const QStringList &documents)
    {
        QFile file(m_folder.filePath(QStringLiteral("schema.json")));
        if (!file.open(QIODevice::WriteOnly))
            return std::nullopt;
        file.write(designSchema());
        file.close();
        QProcess process;
        process.start(QStringLiteral("/usr/bin/python3"),
                      QStringList{QStringLiteral("-c"), validate, file.fileName()} + documents);
        if (!process.waitForFinished(60000) || process.exitCode() == 77)
            return std::nullopt;
        return process.readAllStandardOutput() + process.readAllStandardError();
    }

private Q_SLOTS:
    void isJsonOfDraft202012()
    {
        QCOMPARE(schema()[QStringLiteral("$schema")].toString(),
                 QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    }

    void everyKindHasItsKeys()
    {
        const QJsonObject defs = schema()[QStringLiteral("$defs")].toObject();
        for (const KindInfo &info : kinds()) {
            const QJsonObject properties
                = defs[QLatin1String(info.id)][QStringLiteral("properties")].toObject();
            forEachField<Element>([&](const auto &f) {
                const bool has = !f.rule.byKind || kindHasKey(info.kind, QLatin1String(f.key));
                QCOMPARE(properties.contains(QLatin1String(f.key)), has);
            });
        }
    }

    void templatesFit()
    {
        const QString designs = QStringLiteral(TEMPO_SOURCE_DIR "/templates/designs");
        QStringList files;
        for (const QString &name : QDir(designs).entryList({QStringLiteral("*.tempo.yaml")}))
            files << designs + u'/' + name;
        const auto found = complaints(files);
        if (!found || files.isEmpty())
            QSKIP("there is no Python with PyYAML and jsonschema, or no template");
        QCOMPARE(*found, QByteArray());
    }

    void aBadDocumentDoesNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *rest) {
            QTest::newRow(name) << QByteArray(QByteArray("tempo: 1\ntitle: T\n") + rest);
        };
        row("an unknown key", "foo: 1\n");
        row("a key of another kind", "elements: {a: {kind: job, title: A, replicas: 2}}\n");
        row("a duration without a unit", "elements: {a: {kind: job, title: A, latency: 5}}\n");
        row("two schedules",
            "elements: {a: {kind: job, title: A, every: 1h, schedule: \"0 2 * * *\"}}\n");
        row("a score of 3", "matrix: {design: {agreed: {computation: 3}}}\n");
        row("a flow without an end", "flows: [{from: a}]\n");
        row("a reserved id", "elements: {design: {kind: job, title: A}}\n");
        row("a distribution with one figure",
            "elements: {a: {kind: job, title: A, latency: {p50: 1s}}}\n");
    }

    void aBadDocumentDoesNot()
    {
        QFETCH(QByteArray, text);
        QFile file(m_folder.filePath(QStringLiteral("bad.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto found = complaints({file.fileName()});
        if (!found)
            QSKIP("there is no Python with PyYAML and jsonschema");
        QVERIFY2(found->startsWith("bad.yaml "), found->constData());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
