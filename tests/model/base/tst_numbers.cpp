#include "model/base/numbers.h"

#include <QTest>

#include <limits>

using namespace tempo;

/// Numbers without a locale and without surprises.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](double value, const char *text) {
            QTest::newRow(text) << value << QString::fromLatin1(text);
        };
        row(0.4, "0.4");
        row(-0.0, "0");
        row(730, "730");
        row(-12.5, "-12.5");
        row(0.000001, "0.000001");
        row(1e20, "1e+20");
        row(1e-7, "1e-07");
        row(123456789012345, "123456789012345");
    }

    void text()
    {
        QFETCH(double, value);
        QTEST(numberText(value), "text");
        QCOMPARE(parseNumber(numberText(value)).value(), value == 0 ? 0 : value);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<bool>("isWhole");
        const auto row = [](const char *text, bool isNumber, bool isWhole) {
            QTest::newRow(*text ? text : "nothing")
                << QString::fromLatin1(text) << isNumber << isWhole;
        };
        row("12", true, true);
        row("-12", true, true);
        row("+12", true, true);
        row("0", true, true);
        row("0.5", true, false);
        row("1e3", true, false);
        row("1.5E-3", true, false);
        row("99999999999", true, false);
        row("", false, false);
        row("012", false, false);
        row("0x1f", false, false);
        row(".5", false, false);
        row("5.", false, false);
        row("1_000", false, false);
        row("1,5", false, false);
        row(" 1", false, false);
        row("1 ", false, false);
        row("inf", false, false);
        row("nan", false, false);
        row("1e999", false, false);
        row("--1", false, false);
        row("e3", false, false);
    }

    void numbers()
    {
        QFETCH(QString, text);
        QTEST(parseNumber(text).has_value(), "isNumber");
        QTEST(parseInteger(text).has_value(), "isWhole");
    }

    void limitsOfInt()
    {
        QCOMPARE(parseInteger(u"2147483647").value(), std::numeric_limits<int>::max());
        QCOMPARE(parseInteger(u"-2147483648").value(), std::numeric_limits<int>::min());
        QVERIFY(!parseInteger(u"2147483648"));
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
