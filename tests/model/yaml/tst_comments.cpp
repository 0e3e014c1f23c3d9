#include "model/yaml/reader.h"
#include "model/yaml/writer.h"

#include <QTest>

using namespace tempo;

Q_DECLARE_METATYPE(QList<int>)

/// Which comments are kept, and which lines are named as lost.
class TestComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("lost");

        const QByteArray top = "tempo: 1\ntitle: T\n";
        const auto row = [&](const char *name, const QByteArray &rest, const QList<int> &lost) {
            QTest::newRow(name) << QByteArray(top + rest) << lost;
        };
        row("none", "", {});
        row("after a value", "currency: EUR # why\n", {3});
        row("above a section", "# why\nelements: {}\n", {3});
        row("at the end", "currency: EUR\n# end", {4});
        row("above an element is kept", "elements:\n  # why\n  a: {kind: job, title: A}\n", {});
        row("above an element, with a gap, is kept",
            "elements:\n  # why\n\n  # so\n\n  a: {kind: job, title: A}\n", {});
        row("inside an element", "elements:\n  a:\n    # why\n    kind: job\n    title: A\n", {5});
        row("beside an element's key", "elements:\n  a: # why\n    kind: job\n    title: A\n", {4});
        row("behind the last element",
            "elements:\n  a: {kind: job, title: A}\n  # why\nflows: []\n", {5});
        row("in a map in braces", "elements: {\n  # why\n  a: {kind: job, title: A}}\n", {});
        row("a # in double quotes", "summary: \"a # b \\\" # c\"\n", {});
        row("a # in single quotes", "summary: 'a # b '' # c'\n", {});
        row("a # in quotes over lines", "summary: \"a\n  # b\n  c\"\n", {});
        row("a # after quotes", "summary: \"a\" # b\n", {3});
        row("a # in a plain word", "summary: a#b\n", {});
        row("an apostrophe in plain text", "summary: it's # b\n", {3});
        row("a # in a literal block", "summary: |\n  a\n  # b\n\n  # c\ncurrency: EUR # d\n", {8});
        row("a # in a folded block", "summary: >-\n  a\n  # b\ncurrency: EUR\n", {});
        row("a # behind a block's header", "summary: | # b\n  a\n", {3});
        row("a # below a block", "summary: |\n  a\n# b\ncurrency: EUR\n", {5});
        row("a block with its own indentation", "summary: |2\n    # a\n  # b\n", {});
        row("an anchor before quotes", "summary: &a \"x # y\"\n", {});
        row("a block in a list",
            "elements:\n  a:\n    kind: job\n    title: A\n    tags:\n    - |\n      # no\n"
            "    - b # yes\n",
            {10});
    }

    void lostLines()
    {
        QFETCH(QByteArray, text);
        const ReadResult read = readDesign(text);
        QVERIFY2(read.design, qPrintable(read.problems.value(0).message));
        QTEST(read.lostComments, "lost");
    }

    void keptWhereTheyStand()
    {
        const QByteArray text = "# The digest.\n"
                                "# (c) the team\n"
                                "\n"
                                "# Second thoughts\n"
                                "tempo: 1\n"
                                "title: T\n"
                                "elements:\n"
                                "  # the reader\n"
                                "  # of mails\n"
                                "  a:\n"
                                "    kind: event\n"
                                "    title: A\n"
                                "  b:\n"
                                "    kind: job\n"
                                "    title: B\n"
                                "flows:\n"
                                "  # why\n"
                                "  - {from: a, to: b}\n";
        const ReadResult read = readDesign(text);
        QVERIFY(read.design);
        QCOMPARE(read.design->header.comment,
                 QStringLiteral("# The digest.\n# (c) the team\n\n# Second thoughts"));
        QCOMPARE(read.design->elements.value(QStringLiteral("a")).comment,
                 QStringLiteral("# the reader\n# of mails"));
        QCOMPARE(read.design->flows.at(0).comment, QStringLiteral("# why"));
        QCOMPARE(writeDesign(*read.design), text);
    }

    void windowsLineEndsAreNoPartOfThem()
    {
        const ReadResult read = readDesign("# a\r\ntempo: 1\r\ntitle: T\r\n");
        QVERIFY(read.design);
        QCOMPARE(read.design->header.comment, QStringLiteral("# a"));
        QCOMPARE(read.design->header.title, QStringLiteral("T"));
    }

    void beforeTheDocumentMark()
    {
        const ReadResult read = readDesign("# a\n---\n# b\ntempo: 1\ntitle: T\n");
        QVERIFY(read.design);
        QCOMPARE(read.design->header.comment, QStringLiteral("# a\n\n# b"));
    }

    void aCommentNeverBecomesAKey()
    {
        Design design;
        design.header.title = QStringLiteral("T");
        design.header.comment = QStringLiteral("no sign\u2028of a #\n\tfoo: bar");
        const ReadResult read = readDesign(writeDesign(design));
        QVERIFY(read.design);
        QCOMPARE(read.design->header.comment, QStringLiteral("# no sign of a #\n# foo: bar"));
    }
};

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
