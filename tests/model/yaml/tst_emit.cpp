#include "model/yaml/emit.h"

#include <QTest>

using namespace tempo;

Q_DECLARE_METATYPE(tempo::ScalarStyle)

/// How a text is written so that no reader takes it for something else.
class TestEmit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void style_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ScalarStyle>("style");
        using enum ScalarStyle;
        const auto row = [](const char *name, const QString &text, ScalarStyle style) {
            QTest::newRow(name) << text << style;
        };
        row("words", QStringLiteral("Daily digest"), Plain);
        row("a dash inside", QStringLiteral("a-b - c"), Plain);
        row("a colon inside a word", QStringLiteral("http://x"), Plain);
        row("an at sign inside", QStringLiteral("p99@rank"), Plain);
        row("umlauts", QStringLiteral("Größe"), Plain);
        row("a number with words", QStringLiteral("3 stages"), Plain);
        row("a comma", QStringLiteral("a, b"), PlainInBlock);
        row("a question", QStringLiteral("who?"), PlainInBlock);
        row("nothing", QString(), Quoted);
        row("a truth value", QStringLiteral("No"), Quoted);
        row("null", QStringLiteral("NULL"), Quoted);
        row("a number", QStringLiteral("12"), Quoted);
        row("a float", QStringLiteral("1.5e3"), Quoted);
        row("a hexadecimal number", QStringLiteral("0xff"), Quoted);
        row("a date", QStringLiteral("2026-03-02"), Quoted);
        row("a time", QStringLiteral("12:30:00"), Quoted);
        row("not a number", QStringLiteral(".nan"), Quoted);
        row("a key", QStringLiteral("a: b"), Quoted);
        row("a colon at the end", QStringLiteral("a:"), Quoted);
        row("a comment", QStringLiteral("a # b"), Quoted);
        row("an indicator", QStringLiteral("*a"), Quoted);
        row("a blank in front", QStringLiteral(" a"), Quoted);
        row("a blank behind", QStringLiteral("a "), Quoted);
        row("a tab", QStringLiteral("a\tb"), Quoted);
        row("a byte order mark", QStringLiteral("\ufeffa"), Quoted);
        row("a line separator", QStringLiteral("a\u2028b"), Quoted);
        row("lines", QStringLiteral("a\nb"), Literal);
        row("lines with a colon", QStringLiteral("a: b\n# c"), Literal);
        row("lines that begin with a blank", QStringLiteral(" a\nb"), Quoted);
        row("lines with a blank at an end", QStringLiteral("a \nb"), Quoted);
        row("lines with two breaks at the end", QStringLiteral("a\n\n"), Quoted);
        row("lines with a carriage return", QStringLiteral("a\r\nb"), Quoted);
    }

    void style()
    {
        QFETCH(QString, text);
        QFETCH(ScalarStyle, style);
        QCOMPARE(int(scalarStyle(text)), int(style));
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("quotes and backslashes")
            << QStringLiteral("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("breaks and tabs")
            << QStringLiteral("a\nb\tc\r") << QByteArray("\"a\\nb\\tc\\x0D\"");
        QTest::newRow("what may not be printed")
            << QStringLiteral("\u0085\u2028\ufeff") << QByteArray("\"\\x85\\u2028\\uFEFF\"");
        QTest::newRow("two, three and four bytes")
            << QStringLiteral("é€🚀") << QByteArray("\"é€🚀\"");
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QByteArray("\"\xef\xbf\xbd\"");
    }

    void quotes()
    {
        QFETCH(QString, text);
        Emit emitter;
        emitter.quoted(text);
        QTEST(QByteArray::fromStdString(emitter.text()), "written");
    }

    void widthCountsLetters()
    {
        Emit emitter;
        emitter.plain(QString(100, u'ä'));
        QVERIFY(!emitter.isTooWide());
        emitter.plain(u"x");
        QVERIFY(emitter.isTooWide());
        emitter.endLine();
        QVERIFY(!emitter.isTooWide());
    }
};

QTEST_GUILESS_MAIN(TestEmit)
#include "tst_emit.moc"
