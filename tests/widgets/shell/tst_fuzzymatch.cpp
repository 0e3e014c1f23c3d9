#include "widgets/shell/fuzzymatch.h"

#include <QTest>

using namespace tempo;

using Places = QList<qsizetype>;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreFoundInTheirOrder_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Places>("places");
        QTest::newRow("beginnings of words")
            << QStringLiteral("sa") << QStringLiteral("Save As") << Places{0, 5};
        QTest::newRow("side by side")
            << QStringLiteral("zoom") << QStringLiteral("To zoom out") << Places{3, 4, 5, 6};
        QTest::newRow("capitals don't matter")
            << QStringLiteral("EXP") << QStringLiteral("export") << Places{0, 1, 2};
        QTest::newRow("gaps in the search are free")
            << QStringLiteral("s a") << QStringLiteral("Save As") << Places{0, 5};
    }

    void lettersAreFoundInTheirOrder()
    {
        QFETCH(QString, search);
        QFETCH(QString, text);
        const auto match = fuzzyMatch(search, text);
        QVERIFY(match);
        QTEST(match->places, "places");
    }

    void whatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("another letter") << QStringLiteral("savex");
        QTest::newRow("the other order") << QStringLiteral("vas");
        QTest::newRow("longer than the text") << QStringLiteral("saveassaveas");
    }

    void whatIsNotThereIsNotFound()
    {
        QFETCH(QString, search);
        QVERIFY(!fuzzyMatch(search, QStringLiteral("Save")));
        QVERIFY(!fuzzyMatch(search, QString()));
    }

    void thePlainerMatchCountsMore_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("initials before inner letters")
            << QStringLiteral("sa") << QStringLiteral("Save As") << QStringLiteral("Use a");
        QTest::newRow("whole words before scattered letters")
            << QStringLiteral("redo") << QStringLiteral("Redo")
            << QStringLiteral("Rename documents");
        QTest::newRow("early before late")
            << QStringLiteral("m") << QStringLiteral("Matrix") << QStringLiteral("A new matrix");
    }

    void thePlainerMatchCountsMore()
    {
        QFETCH(QString, search);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyMatch(search, better)->score > fuzzyMatch(search, worse)->score);
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
