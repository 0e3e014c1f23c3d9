#include "tests/model/yaml/problems.h"

using namespace tempo;

/// What one part of a document says about another: names, flows, the matrix and the sections.
class TestReaderReferences : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("rest"); // after line 7
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("part");
    }

    static void row(const char *name, const QByteArray &rest, const char *at, const char *part)
    {
        QTest::newRow(name) << rest << QString::fromLatin1(at) << QString::fromUtf8(part);
    }

    static QByteArray withElements(const QByteArray &rest)
    {
        return documentWith("elements:\n"
                            "  click: {kind: event, title: C}\n"
                            "  table: {kind: source, title: T}\n"
                            "  rank: {kind: prediction, title: R}\n"
                            "  send: {kind: action, title: S}\n"
                            + rest);
    }

    static void compare()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, at);
        QFETCH(QString, part);
        compareOnlyProblem(withElements(rest), at, part);
    }

private Q_SLOTS:
    void flows_data()
    {
        columns();
        row("to nowhere", "flows:\n  - {from: click, to: rnak}\n", "9:23", "Did you mean 'rank'?");
        row("from nowhere", "flows:\n  - {from: moon, to: rank}\n", "9:12", "no element 'moon'");
        row("without an end", "flows:\n  - {from: click}\n", "9:5", "'to' is missing");
        row("an unknown key", "flows:\n  - {from: click, to: rank, carrie: data}\n", "9:29",
            "Did you mean 'carries'?");
        row("an unknown fallback", "flows:\n  - {from: click, to: rank, fallback: last}\n", "9:39",
            "last-value");
        row("the same ends twice",
            "flows:\n  - {from: click, to: rank}\n  - {from: click, to: rank, carries: model}\n",
            "10:5", "already a flow from 'click' to 'rank'");
        row("pull into an event", "flows:\n  - {from: rank, to: click, pull: true}\n", "9:35",
            "always pushes");
        row("pull into a source", "flows:\n  - {from: rank, to: table, pull: true}\n", "9:35",
            "always pushes");
        row("a flow that is text", "flows:\n  - click to rank\n", "9:5", "expected a map");
        row("an age of an origin that is none",
            "flows:\n  - {from: click, to: rank, max_age: {clikc: 5min}}\n", "9:39",
            "Did you mean 'click'?");
        row("an age of a prediction", "flows:\n  - {from: rank, to: send, max_age: {rank: 5min}}\n",
            "9:38", "an event or a source");
        row("an age that is no duration",
            "flows:\n  - {from: click, to: rank, max_age: {click: soon}}\n", "9:46",
            "is not a duration");
    }
    void flows() { compare(); }

    void matrix_data()
    {
        columns();
        row("a scope that is no prediction", "matrix:\n  send: {weights: {computation: 1}}\n",
            "9:3", "is not a scope");
        row("a scope that is mistyped", "matrix:\n  desing: {agreed: {computation: 1}}\n", "9:3",
            "Did you mean 'design'?");
        row("an axis of a weight", "matrix: {design: {weights: {value-decai: 1}}}\n", "8:29",
            "Did you mean 'value-decay'?");
        row("a negative weight", "matrix: {design: {weights: {computation: -1}}}\n", "8:42",
            "at least 0");
        row("an axis of a vote", "matrix: {design: {votes: {ann: {speed: 1}}}}\n", "8:33",
            "is not an axis");
        row("a score of 3", "matrix: {design: {votes: {ann: {computation: 3}}}}\n", "8:46",
            "from -2 to 2");
        row("half a score", "matrix: {design: {agreed: {computation: 0.5}}}\n", "8:41",
            "a whole number from -2 to 2");
        row("an axis of a note", "matrix: {design: {notes: {speed: x}}}\n", "8:27",
            "is not an axis");
        row("an axis of a round", "matrix: {design: {rounds: [{agreed: {speed: 1}}]}}\n", "8:38",
            "is not an axis");
        row("an axis of the evidence", "matrix: {design: {settled: {evidence: {speed: 1}}}}\n",
            "8:40", "is not an axis");
        row("a verdict that is none", "matrix: {design: {settled: {verdict: realtime}}}\n", "8:38",
            "Did you mean 'real-time'?");
        row("an index of 2", "matrix: {design: {settled: {index: 2}}}\n", "8:36", "from -1 to 1");
        row("an own axis that is one of the five", "matrix: {axes: {computation: {title: C}}}\n",
            "8:17", "one of the five");
        row("an own axis that is no id", "matrix: {axes: {Law: {title: C}}}\n", "8:17",
            "is not an id");
        row("an own axis without a title", "matrix: {axes: {law: {batch: x}}}\n", "8:17",
            "'title' is missing");
    }
    void matrix() { compare(); }

    void sections_data()
    {
        columns();
        row("an answer that is no word", "operations: {on_call: {answer: maybe}}\n", "8:32",
            "Allowed: yes, no");
        row("an answer as a truth value", "operations: {on_call: {answer: true}}\n", "8:32",
            "Allowed: yes, no");
        row("an unknown point of the review", "operations: {oncall: {answer: no}}\n", "8:14",
            "Did you mean 'on_call'?");
        row("a date in another order", "roadmap: {start: 02.03.2026}\n", "8:18",
            "a date such as 2026-03-02");
        row("a day that isn't in the calendar", "roadmap: {start: 2026-02-30}\n", "8:18", "a date");
        row("an unknown status", "roadmap: {items: {x: {status: finished}}}\n", "8:31",
            "Allowed: todo, doing, done, dropped");
        row("a step beyond the fifth", "roadmap: {added: {x: {title: T, step: 6}}}\n", "8:39",
            "from 1 to 5");
        row("an unknown severity", "monitoring: {items: {x: {severity: pager}}}\n", "8:36",
            "Did you mean 'page'?");
        row("a monitor without a metric", "monitoring: {added: {x: {owner: a}}}\n", "8:22",
            "'metric' is missing");
        row("an unknown disposition", "dispositions: {x@y: {status: closed}}\n", "8:30",
            "Allowed: open, accepted");
        row("a figure that is text", "dispositions: {x@y: {figures: {p99_s: slow}}}\n", "8:39",
            "a number");
        row("a rule's factor of nothing", "dispositions: {rules: {cycle: {factor: 0}}}\n", "8:40",
            "above 0");
        row("a mistyped rule", "dispositions: {rules: {cycel: {enabled: false}}}\n", "8:24",
            "Did you mean 'cycle'?");
        row("a parked question without text", "sprint: {parked: {p: {owner: a}}}\n", "8:19",
            "'text' is missing");
        row("a place of a box that is gone", "canvas: {positions: {rnak: [0, 0]}}\n", "8:22",
            "Did you mean 'rank'?");
        row("a place of three numbers", "canvas: {positions: {rank: [0, 0, 0]}}\n", "8:28",
            "two numbers");
        row("a place of words", "canvas: {positions: {rank: [0, x]}}\n", "8:32", "a number");
        row("a frame without its rectangle", "canvas: {frames: {f: {title: F}}}\n", "8:19",
            "'rect' is missing");
        row("a note in two places", "canvas: {notes: {n: {text: x, at: [1]}}}\n", "8:35",
            "two numbers");
    }
    void sections() { compare(); }

    void fiveMistakesAreAllReported()
    {
        const QStringList found = problemsOf("tempo: 1\ntitel: x\nelements:\n"
                                             "  a: {kind: jop, title: A, latency: 5}\n"
                                             "flows:\n"
                                             "  - {from: a, to: b}\n"
                                             "canvas: {positions: {c: [0, 0]}}\n");
        QStringList places;
        for (const QString &problem : found)
            places << problem.section(u':', 0, 1);
        const QStringList expected{QStringLiteral("1:1"),  QStringLiteral("2:1"),
                                   QStringLiteral("4:13"), QStringLiteral("4:37"),
                                   QStringLiteral("6:19"), QStringLiteral("7:22")};
        QCOMPARE(places, expected);
    }

    void anElementOfUnclearKindIsNotReportedAgain()
    {
        compareOnlyProblem(documentWith("elements:\n  a: {kind: prediktion, title: A}\n"
                                        "matrix: {a: {agreed: {computation: 1}}}\n"),
                           QStringLiteral("4:13"), QStringLiteral("Did you mean 'prediction'?"));
    }

    void beyondAThousandProblemsAreCounted()
    {
        QByteArray text = documentWith("");
        for (int i = 0; i < 1500; ++i)
            text += "key" + QByteArray::number(i) + ": x\n";
        const QList<Diagnostic> problems = readDesign(text).problems;
        QCOMPARE(problems.size(), 1001);
        QVERIFY(problems.last().message.contains(u"500"));
    }
};

QTEST_GUILESS_MAIN(TestReaderReferences)
#include "tst_readerreferences.moc"
