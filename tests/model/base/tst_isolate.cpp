#include "model/base/isolate.h"

#include "model/base/displaytext.h"

#include <QLocale>
#include <QTest>

using namespace tempo;

class TestIsolate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDirectionOfASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isIsolated");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("Latin") << QStringLiteral("Fraud score é 3") << false;
        QTest::newRow("Hebrew") << QStringLiteral("ציון") << true;
        QTest::newRow("Arabic with Latin") << QStringLiteral("A نتيجة") << true;
        QTest::newRow("Chinese") << QStringLiteral("风险") << false;
        QTest::newRow("an override that somebody typed") << QStringLiteral("a\u202eb") << true;
    }

    void keepsTheDirectionOfASentence()
    {
        QFETCH(QString, name);
        QFETCH(bool, isIsolated);
        const QString kept = isolated(name);
        QCOMPARE(kept.size(), name.size() + (isIsolated ? 2 : 0));
        QVERIFY(kept.contains(name));
        const QString sentence = kept + QStringLiteral(" has no deadline.");
        QVERIFY(!sentence.isRightToLeft());
    }

    void aFigureKeepsItsOrder_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("isIsolated");
        QTest::newRow("English") << QStringLiteral("en_GB") << false;
        QTest::newRow("German") << QStringLiteral("de_DE") << false;
        QTest::newRow("Hebrew") << QStringLiteral("he_IL") << true;
        QTest::newRow("Arabic") << QStringLiteral("ar_EG") << true;
    }

    void aFigureKeepsItsOrder()
    {
        QFETCH(QString, locale);
        QFETCH(bool, isIsolated);
        QLocale::setDefault(QLocale(locale));
        const QString duration = displayDuration(4500);
        const QString rate = displayRate(120);
        const QString money = displayMoney(-3, QStringLiteral("EUR"));
        QLocale::setDefault(QLocale::c());
        for (const QString &text : {duration, rate, money}) {
            QCOMPARE(text.startsWith(QChar(0x2068)) && text.endsWith(QChar(0x2069)), isIsolated);
            QCOMPARE(withoutIsolates(text).size(), text.size() - (isIsolated ? 2 : 0));
        }
        QVERIFY(isolatedFigure({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestIsolate)
#include "tst_isolate.moc"
