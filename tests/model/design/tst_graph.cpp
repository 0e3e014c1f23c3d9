#include "model/design/graph.h"

#include <QTest>

using namespace tempo;

/// Order, reach and cycles of the flows.
class TestGraph : public QObject
{
    Q_OBJECT

private:
    /// A design of \a size jobs 0, 1, 2 ... with flows such as "0>1 1>2".
    static Design design(int size, const QString &flows)
    {
        Design made;
        for (int i = 0; i < size; ++i)
            made.elements.set(QString::number(i), Element());
        for (const QString &one : flows.split(u' ', Qt::SkipEmptyParts)) {
            Flow flow;
            flow.from = one.section(u'>', 0, 0);
            flow.to = one.section(u'>', 1, 1);
            made.flows << flow;
        }
        return made;
    }

    static QString text(const QList<int> &numbers)
    {
        QStringList parts;
        for (const int number : numbers)
            parts << QString::number(number);
        return parts.join(u' ');
    }

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QString>("flows");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("cycles");
        QTest::addColumn<QString>("upstreamOf2");
        const auto row = [](const char *name, const char *flows, const char *order,
                            const char *cycles, const char *upstream) {
            QTest::newRow(name) << QString::fromLatin1(flows) << QString::fromLatin1(order)
                                << QString::fromLatin1(cycles) << QString::fromLatin1(upstream);
        };
        row("nothing", "", "0 1 2 3", "", "");
        row("a chain", "0>1 1>2 2>3", "0 1 2 3", "", "0 1");
        row("a chain backwards", "3>2 2>1 1>0", "3 2 1 0", "", "3");
        row("a diamond", "0>1 0>2 1>3 2>3", "0 1 2 3", "", "0");
        row("a cycle", "0>1 1>2 2>1 2>3", "0 1 2 3", "1 2", "0 1 2");
        row("a flow into itself", "2>2", "0 1 2 3", "2", "2");
        row("two cycles", "0>1 1>0 3>2 2>3", "0 1 2 3", "0 1|2 3", "2 3");
        row("a flow to what is gone", "0>9 0>1", "0 1 2 3", "", "");
    }

    void shapes()
    {
        QFETCH(QString, flows);
        const Graph graph(design(4, flows));
        QTEST(text(graph.order()), "order");
        QStringList cycles;
        for (const QList<int> &cycle : graph.cycles())
            cycles << text(cycle);
        QTEST(cycles.join(u'|'), "cycles");
        QTEST(text(graph.upstream(2)), "upstreamOf2");
    }

    void downstreamIsUpstreamTurnedAround()
    {
        const Graph graph(design(4, QStringLiteral("0>1 1>3 0>2")));
        QCOMPARE(text(graph.downstream(0)), QStringLiteral("1 2 3"));
        QCOMPARE(text(graph.downstream(3)), QString());
    }

    void onlyWhatIsCarriedCounts()
    {
        Design made = design(3, QStringLiteral("0>1 1>2"));
        made.flows[1].carries = Carries::Feedback;
        QCOMPARE(text(Graph(made).downstream(0)), QStringLiteral("1"));
        QCOMPARE(text(Graph(made, {Carries::Data, Carries::Feedback}).downstream(0)),
                 QStringLiteral("1 2"));
        QCOMPARE(Graph(made).into(1).at(0).flow, 0);
    }

    void aLongChainDoesNotExhaustTheStack()
    {
        QString flows;
        constexpr int length = 20000;
        for (int i = 0; i + 1 < length; ++i)
            flows += QStringLiteral("%1>%2 ").arg(i).arg(i + 1);
        const Graph chain(design(length, flows));
        QVERIFY(chain.cycles().isEmpty());
        QCOMPARE(chain.order().last(), length - 1);
        const Graph ring(design(length, flows + QStringLiteral("%1>0").arg(length - 1)));
        QCOMPARE(ring.cycles().size(), 1);
        QCOMPARE(ring.cycles().at(0).size(), length);
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
