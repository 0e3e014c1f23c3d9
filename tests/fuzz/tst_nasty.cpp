#include "model/yaml/reader.h"
#include "model/yaml/savedform.h"
#include "model/yaml/writer.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace tempo;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int longest = 10000; // milliseconds; sanitizers take their time
#else
constexpr int longest = 1000;
#endif

} // namespace

/// Inputs that have hurt readers of YAML: each is read in less than a second, without a crash, and
/// gives a design or a problem, never both or neither. What is read can be written and read again.
/// The corpus holds what people thought of, and in found-* what the fuzzer did (./dev soak).
class TestNasty : public QObject
{
    Q_OBJECT

private:
    static void readAndJudge(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        const ReadResult result = readDesign(text);
        QVERIFY2(timer.elapsed() < longest, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(result.design.has_value(), result.problems.isEmpty());
        if (result.design) {
            const ReadResult back = readDesign(writeDesign(*result.design));
            QVERIFY(back.design && *back.design == savedForm(*result.design));
        }
        for (const Diagnostic &problem : result.problems)
            QVERIFY(!problem.message.isEmpty() && problem.message.size() < 3000);
    }

private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(TEMPO_SOURCE_DIR "/tests/fuzz/corpus"), QDir::Files);
        while (files.hasNext()) {
            files.next();
            QTest::newRow(qPrintable(files.fileName())) << files.filePath();
        }
    }

    void corpus()
    {
        QFETCH(QString, path);
        const Result<QByteArray> text = readFile(path);
        QVERIFY(text);
        readAndJudge(*text);
    }

    void cutAnywhere()
    {
        const Result<QByteArray> text
            = readFile(QStringLiteral(TEMPO_SOURCE_DIR "/tests/fuzz/corpus/everything.yaml"));
        QVERIFY(text);
        for (qsizetype size = 0; size < text->size(); size += 7)
            readAndJudge(text->left(size));
    }

    void oneByteChanged()
    {
        const Result<QByteArray> text
            = readFile(QStringLiteral(TEMPO_SOURCE_DIR "/tests/fuzz/corpus/everything.yaml"));
        QVERIFY(text);
        const QByteArray bytes = "\"'|>{}[]:#&*!\n -,?\t\xff@%";
        for (qsizetype at = 0; at < text->size(); at += 5) {
            QByteArray changed = *text;
            changed[at] = bytes.at(at % bytes.size());
            readAndJudge(changed);
        }
    }

    void manyTimesTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *piece : {"[", "{", "{a: ", "- ", "? ", ": ", "*", "&a ", "!", "\"", "|\n",
                                  "a: &a [*a, *a]\n", "[],", "\n", "# \n", "%A\n", "---\n", "''"})
            QTest::newRow(piece) << QByteArray(piece).repeated(100000);
    }

    void manyTimesTheSame()
    {
        QFETCH(QByteArray, text);
        readAndJudge(text);
        readAndJudge("tempo: 1\ntitle: x\nsummary: " + text);
    }

    void aliasesOfOneWord()
    {
        readAndJudge("tempo: 1\ntitle: &t x\nx: [" + QByteArray("*t,").repeated(200000) + "]\n");
    }
};

QTEST_GUILESS_MAIN(TestNasty)
#include "tst_nasty.moc"
