#include "model/base/displaydate.h"

#include <QLocale>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

/// Dates on screen and from the keyboard, in several locales.
class TestDisplayDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void followsTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("day");
        QTest::newRow("no locale") << u"C"_s << u"9 Mar 2026"_s << u"9 Mar"_s;
        QTest::newRow("British") << u"en_GB"_s << u"9 Mar 2026"_s << u"9 Mar"_s;
        QTest::newRow("American") << u"en_US"_s << u"Mar 9, 2026"_s << u"Mar 9"_s;
        QTest::newRow("German") << u"de_DE"_s << u"9. März 2026"_s << u"9. März"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"9 mars 2026"_s << u"9 mars"_s;
        QTest::newRow("Spanish, with words")
            << u"es_ES"_s << u"9 de mar de 2026"_s << u"9 de mar"_s;
        QTest::newRow("Japanese, the year first") << u"ja_JP"_s << u"2026年3月9日"_s << u"3月9日"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"2026年3月9日"_s << u"3月9日"_s;
        QTest::newRow("Hebrew") << u"he_IL"_s << u"9 במרץ 2026"_s << u"9 במרץ"_s;
    }

    void followsTheLocale()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(displayDate({2026, 3, 9}), "date");
        QTEST(displayDay({2026, 3, 9}), "day");
    }

    void whatIsShownCanBeTyped_data() { followsTheLocale_data(); }

    void whatIsShownCanBeTyped()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        for (int month = 1; month <= 12; ++month) {
            const QDate date(2026, month, 17);
            QCOMPARE(readDate(displayDate(date), {2020, 1, 1}), date);
            QCOMPARE(readDate(displayDay(date), {2026, 1, 1}), date);
        }
    }

    void readsOtherForms_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate march(2026, 3, 9);
        QTest::newRow("ISO 8601") << u"de_DE"_s << u"2026-03-09"_s << march;
        QTest::newRow("the short form") << u"en_US"_s << u"3/9/26"_s << march;
        QTest::newRow("the short form of another place") << u"en_GB"_s << u"09/03/2026"_s << march;
        QTest::newRow("the short form with a whole year") << u"en_US"_s << u"3/9/2026"_s << march;
        QTest::newRow("the short form without leading zeros")
            << u"en_GB"_s << u"9/3/2026"_s << march;
        QTest::newRow("day before month") << u"en_US"_s << u"9 Mar 2026"_s << march;
        QTest::newRow("a whole month") << u"de_DE"_s << u"9. März 2026"_s << march;
        QTest::newRow("with the day of the week")
            << u"en_GB"_s << u"Monday, 9 March 2026"_s << march;
        QTest::newRow("without a year") << u"de_DE"_s << u"9.3."_s << march;
        QTest::newRow("no date") << u"en_GB"_s << u"soon"_s << QDate();
        QTest::newRow("a day that isn't there") << u"en_GB"_s << u"30 Feb 2026"_s << QDate();
    }

    void readsOtherForms()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale(locale));
        QTEST(readDate(typed, {2026, 1, 1}), "date");
    }
};

QTEST_APPLESS_MAIN(TestDisplayDate)
#include "tst_displaydate.moc"
