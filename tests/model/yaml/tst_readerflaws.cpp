#include "tests/model/yaml/problems.h"

using namespace tempo;

/// One row for every way in which a text or one of its values can be wrong.
class TestReaderFlaws : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("part");
    }

    static void row(const char *name, const QByteArray &text, const char *at, const char *part)
    {
        QTest::newRow(name) << text << QString::fromLatin1(at) << QString::fromUtf8(part);
    }

    static void compare()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, at);
        QFETCH(QString, part);
        compareOnlyProblem(text, at, part);
    }

    /// A row with one element `a` on line 4, whose keys begin in column 7.
    static void elementRow(const char *name, const QByteArray &keys, const char *at,
                           const char *part)
    {
        row(name, documentWith("elements:\n  a: {" + keys + "}\n"), at, part);
    }

private Q_SLOTS:
    void text_data()
    {
        columns();
        row("an empty file", "", "1:1", "the file is empty");
        row("a file of comments", "# nothing\n", "1:1", "the file is empty");
        row("a NUL byte", QByteArray("tempo: 1\ntitle: a\0b\n", 20), "2:9", "0x00");
        row("the byte that ends a stream for yaml-cpp", "tempo: 1\ntitle: a\x04z\n", "2:9", "0x04");
        row("a byte that is no UTF-8", "tempo: 1\ntitle: \xff\n", "2:8", "not UTF-8");
        row("UTF-8 that is longer than need be", "tempo: 1\ntitle: \xc0\xaf\n", "2:8", "not UTF-8");
        row("half a surrogate pair", "tempo: 1\ntitle: \xed\xa0\x80\n", "2:8", "not UTF-8");
        row("UTF-8 cut off at the end", "tempo: 1\ntitle: \xe2\x82", "2:8", "not UTF-8");
        row("columns count letters, not bytes", "tempo: 1\ntitle: \xc3\xa4\xc3\xb6\xff\n", "2:10",
            "not UTF-8");
        row("the place of a byte counts all bytes", "\xef\xbb\xbftempo: 1\ntitle: \xe9\n", "2:8",
            "byte 20 of the file, 0xE9");
        row("UTF-16", QByteArray("\xff\xfet\0e\0", 6), "1:1", "UTF-16 text, not UTF-8");
        row("more than 16 MB", QByteArray(17 * 1024 * 1024, 'x'), "0:0", "16 MB");
        row("a tab as indentation", "tempo: 1\n\ttitle: x\n", "2:1", "not YAML");
        row("a quote that is never closed", "tempo: 1\ntitle: \"x\n", "2:8", "never closed");
        row("a brace that is never closed", "tempo: 1\nbands: {real_time: 1s\n", "3:1", "not YAML");
        row("a schedule without quotes", documentWith("elements: {a: {schedule: * * * * *}}"),
            "3:27", "needs quotes");
    }
    void text() { compare(); }

    void structure_data()
    {
        columns();
        row("two documents", "tempo: 1\ntitle: x\n---\ntempo: 1\n", "3:1", "second document");
        row("a tag", "tempo: 1\ntitle: !!str x\n", "2:8", "!!str");
        row("a list as a key", "tempo: 1\n? [a]\n: b\n", "2:3", "a key must be plain text");
        row("no key before the colon", "tempo: 1\n: b\n", "2:1", "a key is missing");
        row("an alias of nothing", "tempo: 1\ntitle: *x\n", "2:8", "alias");
        row("an alias of its own parent", "tempo: 1\nelements: &a\n  b: *a\n", "3:6",
            "inside what it repeats");
        row("a list at the top", "- a\n", "1:1", "a map of keys");
        row("a word at the top", "hello\n", "1:1", "a map of keys");
        row("33 levels", "tempo: 1\ntitle: " + QByteArray(33, '[') + QByteArray(33, ']'), "2:39",
            "32 levels");
        row("a duplicate key", documentWith("title: again\n"), "3:1", "duplicate key 'title'");
        row("a duplicate id",
            documentWith("elements:\n  a: {kind: job, title: A}\n"
                         "  a: {kind: job, title: B}\n"),
            "5:3", "duplicate key 'a'");
    }
    void structure() { compare(); }

    void version_data()
    {
        columns();
        row("no version", "title: x\n", "1:1", "must be 'tempo: 1'");
        row("the version comes second", "title: x\ntempo: 1\n", "2:1", "must be the first key");
        row("a higher version, and nothing else is judged", "tempo: 2\nfoo: 1\n", "1:8",
            "of format 2");
        row("version 0", "tempo: 0\ntitle: x\n", "1:8", "which is 1");
        row("a version in quotes", "tempo: \"1\"\ntitle: x\n", "1:8", "which is 1");
        row("a version that is no number", "tempo: one\ntitle: x\n", "1:8", "which is 1");
    }
    void version() { compare(); }

    void topLevel_data()
    {
        columns();
        row("no title", "tempo: 1\n", "1:1", "'title' is missing");
        row("a title without a value", "tempo: 1\ntitle:\n", "2:1", "'title' has no value");
        row("a title that is null", "tempo: 1\ntitle: ~\n", "2:1", "'title' has no value");
        row("a title that is a list", "tempo: 1\ntitle: [a]\n", "2:8", "expected text, not a list");
        row("a mistyped key", documentWith("sumary: x\n"), "3:1", "Did you mean 'summary'?");
        row("an unknown key lists the allowed ones", documentWith("zzzz: x\n"), "3:1",
            "Allowed here: tempo, title, summary");
        row("a mistyped word", documentWith("judge_at: p9\n"), "3:11", "Did you mean 'p95'?");
        row("a word lists the allowed ones", documentWith("judge_at: never\n"), "3:11",
            "Allowed: p50, p95, p99, worst");
        row("an unknown time zone", documentWith("timezone: Europe/Berlim\n"), "3:11",
            "Did you mean 'Europe/Berlin'?");
        row("bands out of order", documentWith("bands: {real_time: 1h, near_real_time: 1min}\n"),
            "3:8", "out of order");
        row("a band of nothing", documentWith("bands: {real_time: 0s}\n"), "3:20", "above 0");
        row("a share above 1", documentWith("keep_share: 1.1\n"), "3:13", "a number from 0 to 1");
        row("a share in quotes is text", documentWith("keep_share: \"0.9\"\n"), "3:13",
            "not the text '0.9'");
        row("elements as a list", documentWith("elements: []\n"), "3:11", "expected a map");
        row("flows as a map", documentWith("flows: {}\n"), "3:8", "expected a list");
        row("a section without a value", documentWith("flows:\n"), "3:1", "has no value");
    }
    void topLevel() { compare(); }

    void element_data()
    {
        columns();
        const QByteArray job = "kind: job, title: A, ";
        elementRow("no kind", "title: A", "4:3", "'kind' is missing");
        elementRow("no title", "kind: job", "4:3", "'title' is missing");
        elementRow("an unknown kind", "kind: jbo, title: A", "4:13", "Did you mean 'job'?");
        elementRow("an unknown key", job + "latancy: 1s", "4:28", "Did you mean 'latency'?");
        elementRow("a key of other kinds", job + "replicas: 3", "4:28", "these have: service");
        elementRow("a list where a map is due", job + "cost: [1]", "4:34", "expected a map");
        elementRow("a flag that is a word", "kind: source, title: A, third_party: yes", "4:44",
                   "true or false");
        elementRow("a count in quotes", "kind: service, title: A, replicas: \"3\"", "4:42",
                   "not the text '3'");
        elementRow("a count with a fraction", "kind: service, title: A, replicas: 2.5", "4:42",
                   "a whole number from 1");
        elementRow("a count of nothing", "kind: service, title: A, replicas: 0", "4:42",
                   "a whole number from 1");
        elementRow("a negative price", job + "cost: {per_run: -1}", "4:44", "at least 0");
        elementRow("a price that is octal", job + "cost: {per_run: 012}", "4:44", "a number");
        elementRow("a share of a canary", job + "operate: {canary: [0.1, 2]}", "4:52",
                   "from 0 to 1");
        elementRow("a duration without a unit", job + "latency: 5", "4:37", "needs a unit");
        elementRow("a negative duration", job + "latency: -5s", "4:37", "never negative");
        elementRow("a period of nothing", job + "every: 0s", "4:35", "above 0");
        elementRow("a rate without a unit", "kind: event, title: A, rate: 5", "4:36",
                   "is not a rate");
        elementRow("a schedule of four fields", job + "schedule: \"0 2 * *\"", "4:38",
                   "five fields");
        elementRow("a schedule that never happens", job + "schedule: \"0 2 30 2 *\"", "4:38",
                   "never happens");
        elementRow("every with schedule", job + "every: 1h, schedule: \"0 2 * * *\"", "4:39",
                   "exclude each other");
        elementRow("offset without every", job + "offset: 1h", "4:28", "needs 'every'");
        elementRow("definition with definitions",
                   "kind: feature, title: A, definition: {engine: sql}, definitions: {}", "4:59",
                   "exclude each other");
        elementRow("a tag that is a map", job + "tags: [{a: b}]", "4:35", "expected text");
        elementRow("a tag that is nothing", job + "tags: [a, ~]", "4:38", "expected text");
        row("an element without a value",
            documentWith("elements:\n  a: {kind: job, title: A}\n  b: ~\n"), "5:3",
            "'b' has no value");
    }
    void element() { compare(); }

    void values_data()
    {
        columns();
        const QByteArray target = "kind: prediction, title: A, ";
        elementRow("a distribution with one figure", target + "latency: {p50: 1s}", "4:44",
                   "takes exactly");
        elementRow("a distribution upside down", target + "latency: {p50: 9s, p95: 1s}", "4:44",
                   "p50 must be below p95");
        elementRow("a mean without its family", target + "latency: {mean: 1s}", "4:44",
                   "says its family");
        elementRow("an unknown figure", target + "latency: {p50: 1s, p96: 2s}", "4:54",
                   "Did you mean 'p95'?");
        elementRow("an unknown family", target + "latency: {family: wiebull, p50: 1s, p95: 2s}",
                   "4:53", "Did you mean 'weibull'?");
        elementRow("samples outside of the folder", target + "latency: {samples: ../x.csv}", "4:44",
                   "inside the document's folder");
        elementRow("a latency that is a list", target + "latency: [1s]", "4:44", "distribution");
        elementRow("a decay of two shapes",
                   target + "value: {decay: {half_life: 1h, deadline: 2h}}", "4:66",
                   "in one way only");
        elementRow("a decay of no shape", target + "value: {decay: {}}", "4:50", "expected one of");
        elementRow("an unknown shape", target + "value: {decay: {halflife: 1h}}", "4:51",
                   "Did you mean 'half_life'?");
        elementRow("a sigmoid without its width",
                   target + "value: {decay: {sigmoid: {midpoint: 1h}}}", "4:60",
                   "midpoint and width");
        elementRow("a half-life of nothing", target + "value: {decay: {half_life: 0s}}", "4:62",
                   "above 0");
        elementRow("an alternative that is neither", target + "alternatives: [{title: B}]", "4:50",
                   "either 'every' or 'trigger: event'");
        elementRow("an alternative that is both",
                   target + "alternatives: [{title: B, every: 1h, trigger: event}]", "4:72",
                   "either 'every' or 'trigger: event'");
        elementRow("a trigger that is no event",
                   target + "alternatives: [{title: B, trigger: click}]", "4:70", "Allowed: event");
        elementRow("an alternative without a title", target + "alternatives: [{every: 1h}]", "4:50",
                   "'title' is missing");
    }
    void values() { compare(); }

    void ids_data()
    {
        columns();
        const QByteArray rest = ": {kind: job, title: A}\n";
        row("capital letters", documentWith("elements:\n  Score" + rest), "4:3", "is not an id");
        row("an underscore", documentWith("elements:\n  a_b" + rest), "4:3", "is not an id");
        row("a dash in front", documentWith("elements:\n  -b" + rest), "4:3", "is not an id");
        row("nothing at all", documentWith("elements:\n  \"\"" + rest), "4:3", "is not an id");
        row("design is reserved", documentWith("elements:\n  design" + rest), "4:3", "reserved");
        row("axes is reserved", documentWith("elements:\n  axes" + rest), "4:3", "reserved");
    }
    void ids() { compare(); }
};

QTEST_GUILESS_MAIN(TestReaderFlaws)
#include "tst_readerflaws.moc"
