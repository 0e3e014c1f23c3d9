#include "model/base/isolate.h"

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
};

QTEST_APPLESS_MAIN(TestIsolate)
#include "tst_isolate.moc"
