#include "model/export/csvwriter.h"

#include <QTest>

using namespace tempo;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(expected);
        };
        row("a plain text stays", "Rank", "Rank");
        row("an empty cell is empty", "", "");
        row("a comma asks for quotes", "a, b", "\"a, b\"");
        row("a quote is doubled", "say \"so\"", "\"say \"\"so\"\"\"");
        row("a line break asks for quotes", "a\nb", "\"a\nb\"");
        row("a formula gets an apostrophe", "=1+1", "'=1+1");
        row("a call is a formula", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        row("a plus too", "+49", "'+49");
        row("a minus too", "-3", "'-3");
        row("an at sign too", "@SUM(A1)", "'@SUM(A1)");
        row("a tab too", "\t=1", "'\t=1");
        row("spaces don't hide a formula", "  =1", "'  =1");
        row("a full-width sign is one too", "＝1", "'＝1");
        row("a sign inside is none", "a=b", "a=b");
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        CsvWriter csv({QStringLiteral("Title")});
        csv.text(text).endRow();
        QCOMPARE(csv.bytes(), "Title\r\n" + expected + "\r\n");
    }

    void numbersAndDatesAreWrittenAsTheyAre()
    {
        CsvWriter csv({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        csv.number(-0.5).date(QDate(2026, 3, 2)).date(std::nullopt).endRow();
        QCOMPARE(csv.bytes(), QByteArray("a,b,c\r\n-0.5,2026-03-02,\r\n"));
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
