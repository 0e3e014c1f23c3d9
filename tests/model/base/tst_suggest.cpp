#include "model/base/suggest.h"

#include <QTest>

using namespace tempo;

/// What a mistyped word probably meant, and ids made from titles.
class TestSuggest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *word, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(word) << QString::fromLatin1(expected);
        };
        row("the word itself", "latency", "latency");
        row("a letter missing", "latncy", "latency");
        row("a letter too many", "latenncy", "latency");
        row("another letter", "latemcy", "latency");
        row("two letters swapped", "titel", "title");
        row("capital letters", "Latency", "latency");
        row("a short word", "du", "due");
        row("one letter says nothing", "x", "");
        row("too far away", "throughput", "");
        row("nothing", "", "");
    }

    void nearestWord()
    {
        QFETCH(QString, word);
        const QStringList known{QStringLiteral("title"), QStringLiteral("latency"),
                                QStringLiteral("due"), QStringLiteral("a")};
        QTEST(nearest(word, known), "expected");
    }

    void sentence()
    {
        QCOMPARE(didYouMean(QStringLiteral("titel"), {QStringLiteral("title")}),
                 QStringLiteral(" Did you mean 'title'?"));
        QCOMPARE(didYouMean(QStringLiteral("zzz"), {QStringLiteral("title")}), QString());
    }

    void idFromTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << QStringLiteral("Daily Digest") << QStringLiteral("daily-digest");
        QTest::newRow("accents") << QStringLiteral("Größe é") << QStringLiteral("gro-e-e");
        QTest::newRow("signs") << QStringLiteral("  a!!b  ") << QStringLiteral("a-b");
        QTest::newRow("no letters") << QStringLiteral("日本") << QStringLiteral("element");
        QTest::newRow("nothing") << QString() << QStringLiteral("element");
        QTest::newRow("reserved") << QStringLiteral("Design") << QStringLiteral("design-2");
        QTest::newRow("taken") << QStringLiteral("Score") << QStringLiteral("score-3");
        QTest::newRow("long") << QString(100, u'x') << QString(40, u'x');
    }

    void idFromTitle()
    {
        QFETCH(QString, title);
        const QStringList taken{QStringLiteral("score"), QStringLiteral("score-2")};
        const QString id = tempo::idFromTitle(title, taken);
        QTEST(id, "expected");
        QVERIFY(isId(id));
    }

    void ids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("letters") << QStringLiteral("abc") << true;
        QTest::newRow("digits and dashes") << QStringLiteral("1-a--b-") << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a dash in front") << QStringLiteral("-a") << false;
        QTest::newRow("a capital") << QStringLiteral("aB") << false;
        QTest::newRow("an underscore") << QStringLiteral("a_b") << false;
        QTest::newRow("an accent") << QStringLiteral("é") << false;
        QTest::newRow("a blank") << QStringLiteral("a b") << false;
    }

    void ids()
    {
        QFETCH(QString, text);
        QTEST(isId(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
