#include "model/base/orderedmap.h"

#include <QStringList>
#include <QTest>

using namespace tempo;

/// A map that keeps the order of its keys.
class TestOrderedMap : public QObject
{
    Q_OBJECT

private:
    OrderedMap<int> m_map;

    QString keys() const
    {
        QStringList names;
        for (const auto &[key, value] : m_map)
            names << key;
        return names.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_map = {};
        m_map.set(QStringLiteral("c"), 3);
        m_map.set(QStringLiteral("a"), 1);
        m_map.set(QStringLiteral("b"), 2);
    }

    void keysStayInTheOrderTheyCame()
    {
        QCOMPARE(keys(), QStringLiteral("c a b"));
        m_map.set(QStringLiteral("a"), 9);
        QCOMPARE(keys(), QStringLiteral("c a b"));
        QCOMPARE(m_map.value(QStringLiteral("a")), 9);
    }

    void takingOutAndPuttingBack()
    {
        QCOMPARE(m_map.take(QStringLiteral("c")).value(), 3);
        QVERIFY(!m_map.take(QStringLiteral("c")));
        QCOMPARE(m_map.indexOf(QStringLiteral("b")), 1);
        m_map.insert(1, QStringLiteral("c"), 3);
        QCOMPARE(keys(), QStringLiteral("a c b"));
        QCOMPARE(m_map.indexOf(QStringLiteral("b")), 2);
    }

    void whatIsNotThere()
    {
        QVERIFY(!m_map.find(QStringLiteral("x")));
        QCOMPARE(m_map.value(QStringLiteral("x"), 7), 7);
        QCOMPARE(m_map.indexOf(QStringLiteral("x")), -1);
        m_map[QStringLiteral("x")] = 5;
        QCOMPARE(m_map.at(3).second, 5);
    }

    void orderIsPartOfEquality()
    {
        OrderedMap<int> other;
        other.set(QStringLiteral("a"), 1);
        other.set(QStringLiteral("c"), 3);
        other.set(QStringLiteral("b"), 2);
        QVERIFY(other != m_map);
        const OrderedMap<int> copy = m_map;
        QVERIFY(copy == m_map);
    }
};

QTEST_GUILESS_MAIN(TestOrderedMap)
#include "tst_orderedmap.moc"
