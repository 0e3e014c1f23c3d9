#include "model/document/search.h"

#include <QTest>

namespace tempo {

namespace {

Design sample()
{
    Design design;
    Element click;
    click.id = QStringLiteral("click");
    click.kind = Kind::Event;
    click.title = QStringLiteral("User clicks");
    click.owner = QStringLiteral("web-team");
    click.tags = {QStringLiteral("pii")};
    design.elements.set(click.id, click);
    Element rank;
    rank.id = QStringLiteral("rank");
    rank.kind = Kind::Prediction;
    rank.title = QStringLiteral("Ranked list");
    rank.notes
        = QStringLiteral("Three hundred candidates; the *model* is small, 40 % of the limit.");
    design.elements.set(rank.id, rank);
    Flow flow;
    flow.from = click.id;
    flow.to = rank.id;
    flow.contract = QStringLiteral("Never older than a minute.");
    design.flows << flow;
    design.canvas.frames[QStringLiteral("online")].title = QStringLiteral("While the page loads");
    design.canvas.notes[QStringLiteral("n1")].text = QStringLiteral("Who owns\nthe vendor dump?");
    return design;
}

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("titles");
        const QString click = QStringLiteral("User clicks");
        const QString rank = QStringLiteral("Ranked list");
        const QString flow = QStringLiteral("User clicks → Ranked list");
        QTest::newRow("nothing finds nothing") << QString() << QStringList();
        QTest::newRow("blanks find nothing") << QStringLiteral("  ") << QStringList();
        QTest::newRow("a title, in any case, and the flows at it")
            << QStringLiteral("RANKED") << QStringList{rank, flow};
        QTest::newRow("an owner") << QStringLiteral("web-team") << QStringList{click};
        QTest::newRow("a tag") << QStringLiteral("pii") << QStringList{click};
        QTest::newRow("a kind") << QStringLiteral("prediction") << QStringList{rank};
        QTest::newRow("notes") << QStringLiteral("candidates") << QStringList{rank};
        QTest::newRow("a contract") << QStringLiteral("minute") << QStringList{flow};
        QTest::newRow("words in different texts")
            << QStringLiteral("clicks pii") << QStringList{click};
        QTest::newRow("both ends of a flow") << QStringLiteral("user ranked") << QStringList{flow};
        QTest::newRow("titles come before the rest")
            << QStringLiteral("li")
            << QStringList{click, rank, flow, QStringLiteral("While the page loads")};
        QTest::newRow("a frame") << QStringLiteral("page loads")
                                 << QStringList{QStringLiteral("While the page loads")};
        QTest::newRow("a note over two lines")
            << QStringLiteral("owns the vendor")
            << QStringList{QStringLiteral("Who owns the vendor dump?")};
        QTest::newRow("no pattern") << QStringLiteral(".*") << QStringList();
        QTest::newRow("nowhere") << QStringLiteral("zebra") << QStringList();
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, titles);
        QStringList found;
        for (const SearchHit &hit : searchDesign(sample(), text))
            found << hit.title;
        QCOMPARE(found, titles);
    }

    void saysWhereItWas()
    {
        const SearchHit hit = searchDesign(sample(), QStringLiteral("small")).value(0);
        QVERIFY(hit.where.contains(QStringLiteral("small")));
        QVERIFY(hit.where.startsWith(u'…'));
        QVERIFY(searchDesign(sample(), QStringLiteral("ranked")).value(0).where.isEmpty());
    }
};

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestSearch)
#include "tst_search.moc"
