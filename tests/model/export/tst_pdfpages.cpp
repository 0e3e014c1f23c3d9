#include "model/export/pdf/pdfpages.h"
#include "model/export/pdf/pdftable.h"

#include <QTest>

using namespace tempo;

namespace {

PdfStrip strip(double height, bool keepsNext = false)
{
    PdfStrip made;
    made.height = height;
    made.keepsNext = keepsNext;
    return made;
}

PdfStrip plate(double height, PdfTurn turn)
{
    PdfStrip made = strip(height);
    made.isPlate = true;
    made.turn = turn;
    return made;
}

/// How many strips stand on each page.
QList<int> counts(const QList<PdfPage> &pages)
{
    QList<int> all;
    for (const PdfPage &page : pages)
        all << int(page.strips.size());
    return all;
}

constexpr PdfRoom room{100, 60};

} // namespace

class TestPdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripsGoOnPages_data()
    {
        QTest::addColumn<PdfStrips>("strips");
        QTest::addColumn<QList<int>>("onPages");
        QTest::newRow("nothing is no page") << PdfStrips() << QList<int>();
        QTest::newRow("what fits exactly stays")
            << PdfStrips{strip(40), strip(60)} << QList<int>{2};
        QTest::newRow("what doesn't goes on")
            << PdfStrips{strip(40), strip(61)} << QList<int>{1, 1};
        QTest::newRow("a heading goes with what follows")
            << PdfStrips{strip(60), strip(20, true), strip(30)} << QList<int>{1, 2};
        QTest::newRow("two headings go with what follows")
            << PdfStrips{strip(50), strip(20, true), strip(20, true), strip(20)}
            << QList<int>{1, 3};
        QTest::newRow("a heading stays where there is room")
            << PdfStrips{strip(40), strip(20, true), strip(30)} << QList<int>{3};
        QTest::newRow("a run higher than a page is broken")
            << PdfStrips{strip(60, true), strip(60, true), strip(60)} << QList<int>{1, 1, 1};
        QTest::newRow("a strip higher than a page has one")
            << PdfStrips{strip(10), strip(300), strip(10)} << QList<int>{1, 1, 1};
        QTest::newRow("a plate has its page") << PdfStrips{strip(10), plate(30, PdfTurn::Turned),
                                                           plate(20, PdfTurn::Turned), strip(10)}
                                              << QList<int>{1, 2, 1};
    }

    void stripsGoOnPages()
    {
        QFETCH(PdfStrips, strips);
        QFETCH(QList<int>, onPages);
        QCOMPARE(counts(pagesOf(strips, room)), onPages);
    }

    void aPlateTurnsItsPageAlone()
    {
        const PdfStrips strips{strip(10), plate(30, PdfTurn::Turned), strip(10)};
        const QList<PdfPage> pages = pagesOf(strips, room);
        QVERIFY(pages.at(0).turn == PdfTurn::Upright);
        QVERIFY(pages.at(1).turn == PdfTurn::Turned);
        QVERIFY(pages.at(2).turn == PdfTurn::Upright);
    }

    void spaceAboveIsLeftOutAtTheTop()
    {
        PdfStrip spaced = strip(50);
        spaced.before = 20;
        const PdfStrips strips{spaced, spaced};
        const QList<PdfPage> pages = pagesOf(strips, room);
        QCOMPARE(counts(pages), (QList<int>{1, 1}));
        QCOMPARE(pages.at(0).strips.first().y, 0.0);
        QCOMPARE(pages.at(1).strips.first().y, 0.0);
    }

    void theHeadOfATableStandsOnEveryPageOfIt()
    {
        QList<PdfRow> rows;
        for (int i = 0; i < 40; ++i)
            rows << PdfRow{{pdfCell(QString::number(i), pdfBody()), pdfCell({}, pdfBody())}};
        const PdfStrips strips
            = pdfTable({{QStringLiteral("Number")}, {QStringLiteral("Empty")}}, rows, 3000, 8000);
        QCOMPARE(strips.size(), 41);
        QVERIFY(strips.first().keepsNext);
        const QList<PdfPage> pages = pagesOf(strips, {3000, 3000});
        QVERIFY(pages.size() > 1);
        for (qsizetype i = 1; i < pages.size(); ++i)
            QCOMPARE(pages.at(i).strips.first().strip, strips.at(1).head.get());
    }

    void noRowStandsAlone_data()
    {
        QTest::addColumn<QString>("rows"); // r: a row, g: the line of a group
        QTest::addColumn<QString>("kept"); // +: stands with the next strip, the head first
        QTest::newRow("the first and the last two rows stay together")
            << QStringLiteral("rrrrrr") << QStringLiteral("++---+-");
        QTest::newRow("a group stays with two of its rows")
            << QStringLiteral("rrrgrrrr") << QStringLiteral("++--++-+-");
        QTest::newRow("a group of one row has no more to stay with")
            << QStringLiteral("rrrgrgrrr") << QStringLiteral("++--+-+++-");
    }

    void noRowStandsAlone()
    {
        QFETCH(QString, rows);
        QFETCH(QString, kept);
        QList<PdfRow> made;
        for (const QChar row : rows)
            made << (row == u'g' ? PdfRow{{}, QStringLiteral("Group")}
                                 : PdfRow{{pdfCell(QStringLiteral("Row"), pdfBody())}});
        QString found;
        for (const PdfStrip &one : pdfTable({{QStringLiteral("Title")}}, made, 3000, 3000))
            found += one.keepsNext ? u'+' : u'-';
        QCOMPARE(found, kept);
    }

    void aShortTableIsNotBroken()
    {
        const QList<PdfRow> rows(5, PdfRow{{pdfCell(QStringLiteral("Row"), pdfBody())}});
        const PdfStrips strips = pdfTable({{QStringLiteral("Title")}}, rows, 3000, 13000);
        for (qsizetype i = 0; i < strips.size(); ++i)
            QCOMPARE(strips.at(i).keepsNext, i + 1 < strips.size());
    }

    void aRowHigherThanAPageIsBroken()
    {
        const QString longText = QStringLiteral("word ").repeated(5000);
        const PdfStrips strips = pdfTable({{QStringLiteral("Text")}},
                                          {PdfRow{{pdfCell(longText, pdfBody())}}}, 8000, 12000);
        QVERIFY(strips.size() > 3);
        for (const PdfStrip &one : strips)
            QVERIFY(one.height < 12000);
    }
};

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
