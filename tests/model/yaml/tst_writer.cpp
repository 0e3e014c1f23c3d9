#include "model/yaml/reader.h"
#include "model/yaml/writer.h"

#include <QTest>

using namespace tempo;

/// The canonical form: what is left out, what stands on one line, and that it is stable.
class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("expected");
        const auto row
            = [](const char *name, const QByteArray &written, const QByteArray &expected) {
                  QTest::newRow(name) << QByteArray("tempo: 1\ntitle: T\n" + written)
                                      << QByteArray("tempo: 1\ntitle: T\n" + expected);
              };
        const QByteArray a = "elements:\n  a:\n    kind: job\n    title: A\n";
        row("nothing", "", "");
        row("defaults are left out",
            "currency: USD\ntimezone: UTC\njudge_at: p99\nkeep_share: 0.95\n"
            "bands: {real_time: 1s, near_real_time: 15min}\nelements: {}\nflows: []\n",
            "");
        row("keys come in the order of the table",
            "elements: {a: {latency: 1s, title: A, operate: {overrun: queue, retries: 3}, "
            "kind: job}}\n",
            a + "    latency: 1s\n    operate: {retries: 3, overrun: queue}\n");
        row("durations stay as they are written",
            "elements: {a: {kind: job, title: A, latency: 90min, every: PT5M, offset: 3 h 30 min}}",
            a + "    every: 5min\n    offset: 3h30min\n    latency: 90min\n");
        row("a schedule is always quoted",
            "elements: {a: {kind: job, title: A, schedule: 0 2 * * *}}\n",
            a + "    schedule: \"0 2 * * *\"\n");
        row("a zero is not nothing", "elements: {a: {kind: job, title: A, latency: 0s}}",
            a + "    latency: 0s\n");
        row("text of several lines is a block",
            "elements: {a: {kind: job, title: A, notes: \"one\\n\\n- two\\n\"}}",
            a + "    notes: |\n      one\n\n      - two\n");
        row("text of several lines keeps a map off the line",
            "operations: {on_call: {note: \"a\\nb\"}}\n",
            "operations:\n  on_call:\n    note: |-\n      a\n      b\n");
        row("a map that is too wide gets a line for each key",
            "operations: {on_call: {answer: no, owner: \"" + QByteArray(40, 'o') + "\", note: \""
                + QByteArray(40, 'n') + "\"}}\n",
            "operations:\n  on_call:\n    answer: no\n    owner: " + QByteArray(40, 'o')
                + "\n    note: " + QByteArray(40, 'n') + "\n");
        row("a flow stands on one line",
            a + "flows:\n- from: a\n  to: a\n  carries: feedback\n  pull: false\n",
            a + "flows:\n  - {from: a, to: a, carries: feedback}\n");
        row("a wide flow gets a line for each key",
            a + "flows: [{from: a, to: a, notes: \"" + QByteArray(90, 'x') + "\"}]",
            a + "flows:\n  - from: a\n    to: a\n    notes: " + QByteArray(90, 'x') + "\n");
        row("places get a line each, in a section of their own",
            "canvas: {positions: {a: [0.5, -2]}}\n" + a,
            a + "canvas:\n  positions:\n    a: [0.5, -2]\n");
        row("votes get a line for each participant",
            "matrix: {design: {votes: {ann: {computation: 1}, \"b: c\": {computation: -2}}}}\n",
            "matrix:\n  design:\n    votes:\n      ann: {computation: 1}\n"
            "      \"b: c\": {computation: -2}\n");
        row("empty maps that mean something stay",
            "matrix: {design: {}}\nelements: {a: {kind: job, title: A}}\n",
            a + "matrix:\n  design: {}\n");
        row("an id that looks like a number is quoted",
            "elements: {\"12\": {kind: job, title: A}}\nflows: [{from: 12, to: 12}]\n",
            "elements:\n  \"12\":\n    kind: job\n    title: A\n"
            "flows:\n  - {from: \"12\", to: \"12\"}\n");
        row("a distribution says its family only where it must",
            "elements: {a: {kind: job, title: A, latency: {p95: 2s, p50: 1s, family: lognormal}}}",
            a + "    latency: {p50: 1s, p95: 2s}\n");
    }

    void canonical()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, expected);
        const ReadResult read = readDesign(written);
        QVERIFY2(read.design, qPrintable(read.problems.value(0).message));
        const QByteArray text = writeDesign(*read.design);
        QCOMPARE(text, expected);
        const ReadResult again = readDesign(text);
        QVERIFY(again.design);
        QCOMPARE(writeDesign(*again.design), text);
    }

    void keysThatAKindDoesNotHaveAreNotWritten()
    {
        Design design;
        design.header.title = QStringLiteral("T");
        Element element;
        element.id = QStringLiteral("a");
        element.kind = Kind::Store;
        element.title = QStringLiteral("A");
        element.replicas = 3;
        element.every = Duration(60);
        design.elements.set(element.id, element);
        QCOMPARE(
            writeDesign(design),
            QByteArray("tempo: 1\ntitle: T\nelements:\n  a:\n    kind: store\n    title: A\n"));
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
