#include "model/yaml/reader.h"
#include "model/yaml/savedform.h"
#include "model/yaml/writer.h"
#include "tests/model/yaml/designgenerator.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

/// What is written comes back, whatever stands in it.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomDesignsComeBack()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Design design = randomDesign(seed);
            const QByteArray text = writeDesign(design);
            const ReadResult back = readDesign(text);
            const QByteArray problem
                = back.problems.isEmpty() ? QByteArray() : back.problems[0].message.toUtf8();
            QVERIFY2(back.design, QByteArray(problem + " in " + text).constData());
            QVERIFY2(*back.design == savedForm(design), QByteArray::number(seed).constData());
            QCOMPARE(writeDesign(*back.design), text);
            QVERIFY(back.lostComments.isEmpty());
        }
    }

    void everyNastyTextComesBackAsTitle()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 200; ++i) {
            Design design;
            design.header.title = nastyText(random);
            design.elements[QStringLiteral("a")] = Element();
            design.elements[QStringLiteral("a")].id = QStringLiteral("a");
            design.elements[QStringLiteral("a")].tags = {design.header.title};
            const ReadResult back = readDesign(writeDesign(design));
            QVERIFY(back.design);
            QCOMPARE(back.design->header.title, design.header.title);
            QCOMPARE(back.design->elements.at(0).second.tags.first(), design.header.title);
        }
    }

    void linesOfFlowStyleAreAtMost100Wide()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const QString text = QString::fromUtf8(writeDesign(randomDesign(seed)));
            for (const QString &line : text.split(u'\n')) {
                if (line.contains(u": {") && line.endsWith(u'}') && !line.endsWith(u"{}")
                    && !line.contains(u'"'))
                    QVERIFY2(line.toUcs4().size() <= 100, qPrintable(line));
            }
        }
    }

    void pyYamlReadsTheSame();
    void shippedTemplatesAreCanonical();
};

namespace {

/// Runs Python on a script and a folder; nothing where there is no Python or no PyYAML.
std::optional<QByteArray> python(const QString &script, const QString &folder)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, folder});
    if (!process.waitForFinished(60000) || process.exitCode() == 77)
        return std::nullopt;
    return process.readAllStandardOutput() + process.readAllStandardError();
}

/// Puts a document, and what it should say, into two files.
void put(const QString &base, const QByteArray &text, const QJsonObject &wanted)
{
    QFile document(base + u".yaml");
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(text);
    QFile json(base + u".json");
    QVERIFY(json.open(QIODevice::WriteOnly));
    json.write(QJsonDocument(wanted).toJson());
}

const QString compareTexts = QStringLiteral(R"(
import sys, os, json
try:
    import yaml
except ImportError:
    sys.exit(77)
for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith('.yaml'):
        continue
    path = os.path.join(sys.argv[1], name)
    got = yaml.safe_load(open(path, encoding='utf-8'))
    want = json.load(open(path[:-5] + '.json', encoding='utf-8'))
    assert got['title'] == want['title'], (name, got['title'], want['title'])
    if 'ids' in want:
        assert list(got.get('elements', {})) == want['ids'], (name, got.get('elements'))
        continue
    assert got['elements']['a']['tags'] == [want['title']], (name, got['elements'])
    assert list(got['sprint']['agenda']) == [want['title']], (name, got['sprint'])
)");

} // namespace

void TestRoundTrip::pyYamlReadsTheSame()
{
    QTemporaryDir folder;
    QRandomGenerator random(2);
    for (int i = 0; i < 200; ++i) {
        Design design;
        design.header.title = nastyText(random);
        Element element;
        element.tags = {design.header.title};
        design.elements.set(QStringLiteral("a"), element);
        design.sprint.agenda.set(design.header.title, Duration(60));
        const QJsonObject wanted{{QStringLiteral("title"), design.header.title}};
        put(folder.filePath(QString::number(i)), writeDesign(design), wanted);
    }
    for (quint32 seed = 0; seed < 40; ++seed) {
        const Design design = randomDesign(seed);
        QJsonArray ids;
        for (const auto &[id, element] : design.elements)
            ids << id;
        const QJsonObject wanted{{QStringLiteral("title"), design.header.title},
                                 {QStringLiteral("ids"), ids}};
        put(folder.filePath(QStringLiteral("design-") + QString::number(seed)), writeDesign(design),
            wanted);
    }
    const auto complaints = python(compareTexts, folder.path());
    if (!complaints)
        QSKIP("there is no Python with PyYAML");
    QCOMPARE(*complaints, QByteArray());
}

void TestRoundTrip::shippedTemplatesAreCanonical()
{
    QDirIterator files(QStringLiteral(TEMPO_SOURCE_DIR "/templates/designs"),
                       {QStringLiteral("*.tempo.yaml")});
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const ReadResult read = readDesign(text);
        QVERIFY2(read.design, qPrintable(file.fileName()));
        QCOMPARE(writeDesign(*read.design), text);
        ++count;
    }
    if (count == 0)
        QSKIP("no template ships yet");
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
