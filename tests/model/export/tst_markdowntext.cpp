#include "model/export/escape.h"
#include "model/export/markdowntext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tempo;

class MarkdownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *typed, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("a paragraph over two lines", "one\ntwo", "<p>one two</p>\n");
        row("two paragraphs", "one\n\ntwo", "<p>one</p>\n<p>two</p>\n");
        row("a line break", "one  \ntwo", "<p>one<br>two</p>\n");
        row("bold and italics", "**one** and *two* and _three_",
            "<p><strong>one</strong> and <em>two</em> and <em>three</em></p>\n");
        row("italics in bold", "**one *two***", "<p><strong>one <em>two</em></strong></p>\n");
        row("stars that multiply", "2 * 3 * 4", "<p>2 * 3 * 4</p>\n");
        row("names with underscores", "max_age_limit", "<p>max_age_limit</p>\n");
        row("an unclosed mark", "**one", "<p>**one</p>\n");
        row("code keeps its marks", "`a*b*c`", "<p><code>a*b*c</code></p>\n");
        row("a list", "- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
        row("a numbered list after a text", "text\n1. one",
            "<p>text</p>\n<ol>\n<li>one</li>\n</ol>\n");
        row("a heading is bold", "# One", "<p class=\"typed-heading\"><strong>One</strong></p>\n");
        row("a block of code", "```\na < b\n```", "<pre><code>a &lt; b</code></pre>\n");
        row("a link", "[here](https://example.org/a?b=1&c=2)",
            "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noreferrer\">here</a></p>\n");
        row("an address", "<mailto:a@example.org>",
            "<p><a href=\"mailto:a@example.org\" "
            "rel=\"noreferrer\">mailto:a@example.org</a></p>\n");
        row("a script's address stays text", "[x](javascript:alert(1))",
            "<p>[x](javascript:alert(1))</p>\n");
        row("a file's address stays text", "[x](file:///etc/passwd)",
            "<p>[x](file:///etc/passwd)</p>\n");
        row("data stays text", "[x](data:text/html,x)", "<p>[x](data:text/html,x)</p>\n");
        row("quotes can't leave an address", "[x](https://a\" onclick=\"b)",
            "<p>[x](https://a&quot; onclick=&quot;b)</p>\n");
        row("a picture is its text", "![chart](https://example.org/x.png)", "<p>chart</p>\n");
        row("HTML stays text", "<script>alert(1)</script>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        row("a backslash takes a mark's meaning", "\\*one\\*", "<p>*one*</p>\n");
    }

    void html()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(markdownToHtml(typed), expected);
    }

    void markdownAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *typed, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("what is allowed stays", "**a** *b* [c](https://d.org)",
            "**a** *b* [c](<https://d.org>)\n\n");
        row("HTML is escaped", "a <b>c</b>", "a &lt;b&gt;c&lt;/b&gt;\n\n");
        row("a list", "- a\n- b", "- a\n- b\n\n");
        row("a rule is text", "---", "\\---\n\n");
        row("a table's bars are text", "a | b", "a \\| b\n\n");
    }

    void markdownAgain()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(markdownToMarkdown(typed), expected);
    }

    void plain()
    {
        QCOMPARE(markdownToPlain(QStringLiteral("**a** `b`\n\n- c")), QStringLiteral("a b c"));
    }

    void escaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("a sentence stays readable", "Runs at 02:00, takes 1.5 h - fine.",
            "Runs at 02:00, takes 1.5 h - fine.");
        row("line breaks are spaces", "a\n# b", "a # b");
        row("a heading", "# a", "\\# a");
        row("a numbered list", "1. a", "1\\. a");
        row("a bar of a table", "a|b", "a\\|b");
        row("HTML", "<b>&amp;", "&lt;b&gt;&amp;amp;");
        row("a link", "[a](b)", "\\[a\\](b)");
        row("an address", "http://a.org", "http\\://a.org");
        row("another", "www.a.org", "www\\.a.org");
        row("a name with underscores", "max_age", "max_age");
        row("emphasis", "_a_", "\\_a\\_");
        row("code", "`a`", "\\`a\\`");
        row("the name of a pictogram", "a :rocket: b", "a \\:rocket: b");
        row("a colon in a sentence", "Owner: ranking at 02:00:30", "Owner: ranking at 02\\:00:30");
        row("a number", "0.02 EUR", "0.02 EUR");
        row("a formula", "$a$", "\\$a\\$");
    }

    void escaped()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(markdownEscaped(text), expected);
    }

    void controlCharactersAreLeftOut()
    {
        const QString text = QStringLiteral("a\u0001b\u0085c\ufffe") + QChar(0xfdd0);
        QCOMPARE(htmlEscaped(text), QStringLiteral("abc"));
    }

    void hostileInputsAreReadAtOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("open marks") << QStringLiteral("*a ").repeated(100000);
        QTest::newRow("open brackets") << QString(300000, u'[');
        QTest::newRow("open links") << QStringLiteral("[a](").repeated(80000);
        QTest::newRow("stars") << QString(300000, u'*');
        QTest::newRow("backquotes") << QStringLiteral("` ").repeated(150000);
        QTest::newRow("nested") << QStringLiteral("**_").repeated(100000);
    }

    void hostileInputsAreReadAtOnce()
    {
        QFETCH(QString, typed);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!markdownToHtml(typed).isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(MarkdownTextTest)
#include "tst_markdowntext.moc"
