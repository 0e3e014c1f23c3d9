#include "tests/model/yaml/problems.h"

using namespace tempo;

/// What a good document says is what the design holds.
class TestReader : public QObject
{
    Q_OBJECT

private:
    static Design read(const QByteArray &text)
    {
        const ReadResult result = readDesign(text);
        if (!result.design)
            qWarning("%s", qPrintable(problemsOf(text).join(u'\n')));
        return result.design.value_or(Design());
    }

    /// An element of a kind with more keys.
    static Element element(const QByteArray &kind, const QByteArray &keys)
    {
        const QByteArray text = documentWith("elements:\n"
                                             "  click: {kind: event, title: C}\n"
                                             "  a: {kind: "
                                             + kind + ", title: A, " + keys + "}\n");
        return read(text).elements.value(QStringLiteral("a"));
    }

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row
            = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("the smallest document", "tempo: 1\ntitle: T\n");
        row("with a byte order mark", "\xef\xbb\xbftempo: 1\ntitle: T\n");
        row("with Windows line ends", "tempo: 1\r\ntitle: T\r\nelements: {}\r\n");
        row("with document marks", "%YAML 1.2\n---\ntempo: 1\ntitle: T\n...\n");
        row("all in braces", "{tempo: 1, title: T, elements: {}, flows: []}");
        row("quoted keys", "\"tempo\": 1\n'title': T\n");
        row("an alias of an element",
            documentWith("elements: {a: &x {kind: job, title: A}, "
                         "b: *x}\n"));
        row("items of what is gone",
            documentWith("roadmap: {items: {gone@moon: {note: x}}, "
                         "added: {x: {title: X, after: [gone]}}}\n"
                         "monitoring: {items: {x@gone: {owner: a}}}\n"
                         "dispositions: {rule@gone: {reason: x}}\n"));
        row("a cycle is a flaw of the design, not of the file",
            documentWith("elements: {a: {kind: job, title: A}, b: {kind: job, title: B}}\n"
                         "flows: [{from: a, to: b}, {from: b, to: a}, {from: a, to: a}]\n"));
        row("equal bands", documentWith("bands: {real_time: 1min, near_real_time: 1min}\n"));
        row("an own axis is scored",
            documentWith("matrix: {design: {agreed: {law: 2}}, axes: {law: {title: L}}}\n"));
        row("empty sections", documentWith("elements: {}\nflows: []\nmatrix: {}\nsprint: {}\n"));
    }

    void accepted()
    {
        QFETCH(QByteArray, text);
        const QByteArray problems = problemsOf(text).join(u'\n').toUtf8();
        QVERIFY2(readDesign(text).design, problems.constData());
    }

    void plainWordsAreTextAsWritten_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a number") << QByteArray("012") << QStringLiteral("012");
        QTest::newRow("no") << QByteArray("no") << QStringLiteral("no");
        QTest::newRow("a date") << QByteArray("2026-03-02") << QStringLiteral("2026-03-02");
        QTest::newRow("nothing in quotes") << QByteArray("\"\"") << QString();
        QTest::newRow("null in quotes") << QByteArray("'null'") << QStringLiteral("null");
        QTest::newRow("a block") << QByteArray("|-\n  a\n  b") << QStringLiteral("a\nb");
        QTest::newRow("escapes") << QByteArray("\"\\u00e4\\t\"") << QStringLiteral("ä\t");
    }

    void plainWordsAreTextAsWritten()
    {
        QFETCH(QByteArray, written);
        QTEST(read("tempo: 1\ntitle: " + written + "\n").header.title, "expected");
    }

    void header()
    {
        const Header header = read("tempo: 1\ntitle: T\ncurrency: EUR\njudge_at: worst\n"
                                   "bands: {near_real_time: 10min}\nkeep_share: 0.5\n")
                                  .header;
        QCOMPARE(header.currency, QStringLiteral("EUR"));
        QCOMPARE(header.timezone, QStringLiteral("UTC"));
        QVERIFY(header.judgeAt == JudgeAt::Worst);
        QCOMPARE(header.bands.realTime.seconds(), 1.0);
        QCOMPARE(header.bands.nearRealTime.seconds(), 600.0);
        QCOMPARE(header.keepShare, 0.5);
    }

    void latency_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *written, const char *family) {
            QTest::newRow(written) << QByteArray(written) << QString::fromLatin1(family);
        };
        row("40ms", "constant");
        row("\"40ms\"", "constant");
        row("{p50: 20ms, p95: 60ms}", "lognormal");
        row("{p50: 20ms, p99: 60ms, family: gamma}", "gamma");
        row("{min: 1ms, p50: 20ms, p95: 60ms}", "lognormal");
        row("{family: exponential, mean: 1s}", "exponential");
        row("{family: uniform, min: 0s, max: 1s}", "uniform");
        row("{family: normal, mean: 1s, sd: 100ms}", "normal");
        row("{samples: measured/a.csv}", "samples");
    }

    void latency()
    {
        QFETCH(QByteArray, written);
        const Element read = element("job", "latency: " + written);
        QVERIFY(read.latency);
        QTEST(word(read.latency->family), "family");
    }

    void agesByOrigin()
    {
        const AgeLimit one = element("action", "max_staleness: 5min").maxStaleness;
        QCOMPARE(one.all.value().seconds(), 300.0);
        const AgeLimit named = element("action", "max_staleness: {click: 1h}").maxStaleness;
        QCOMPARE(named.forOrigin(QStringLiteral("click")).value().seconds(), 3600.0);
        QVERIFY(!named.forOrigin(QStringLiteral("other")));
    }

    void decay()
    {
        const Element read
            = element("prediction", "value: {decay: {sigmoid: {midpoint: 1h, width: 10min}}}");
        QVERIFY(read.value && read.value->decay);
        QVERIFY(read.value->decay->shape == Decay::Shape::Sigmoid);
        QCOMPARE(read.value->decay->span.seconds(), 3600.0);
        QCOMPARE(read.value->decay->width.seconds(), 600.0);
    }

    void alternatives()
    {
        const Element read = element(
            "prediction",
            "alternatives: [{title: N, every: 1d, cost_per_month: 3}, {title: E, trigger: event}]");
        QCOMPARE(read.alternatives.size(), 2);
        QCOMPARE(read.alternatives.at(0).every.value().seconds(), 86400.0);
        QCOMPARE(read.alternatives.at(1).trigger, QStringLiteral("event"));
    }

    void absentAndZeroAreNotTheSame()
    {
        QVERIFY(!element("job", "tags: []").latency);
        QVERIFY(element("job", "latency: 0s").latency);
    }

    void orderOfTheDocumentIsKept()
    {
        const Design design = read(documentWith("elements: {z: {kind: job, title: Z}, "
                                                "a: {kind: job, title: A}}\n"
                                                "flows: [{from: z, to: a}, {from: a, to: z}]\n"));
        QCOMPARE(design.elements.at(0).first, QStringLiteral("z"));
        QCOMPARE(design.elements.at(1).first, QStringLiteral("a"));
        QCOMPARE(design.elements.at(0).second.id, QStringLiteral("z"));
        QCOMPARE(design.flows.at(1).from, QStringLiteral("a"));
    }

    void freeKeysBesideFixedOnes()
    {
        const Design design = read(documentWith(
            "matrix: {axes: {law: {title: L}}, design: {weights: {law: 2}}}\n"
            "dispositions: {rules: {cycle: {enabled: false}}, x@a: {status: false-positive}}\n"));
        QCOMPARE(design.matrix.axes.size(), 1);
        QCOMPARE(design.matrix.scopes.size(), 1);
        QCOMPARE(design.dispositions.rules.size(), 1);
        QCOMPARE(design.dispositions.findings.size(), 1);
        QVERIFY(design.dispositions.findings.at(0).second.status
                == DispositionStatus::FalsePositive);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
