#include "model/document/document.h"
#include "model/document/edits.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

namespace tempo {

namespace {

Element element(const QString &id, Kind kind = Kind::Job)
{
    Element made;
    made.id = id;
    made.kind = kind;
    made.title = id;
    return made;
}

Flow flow(const QString &from, const QString &to)
{
    Flow made;
    made.from = from;
    made.to = to;
    return made;
}

/// a -> b -> c, in that order.
Design chain()
{
    Design design;
    design.header.title = QStringLiteral("Chain");
    for (const char *id : {"a", "b", "c"})
        design.elements.set(QLatin1String(id), element(QLatin1String(id)));
    design.flows = {flow(QStringLiteral("a"), QStringLiteral("b")),
                    flow(QStringLiteral("b"), QStringLiteral("c"))};
    return design;
}

Patch retitled(const Design &design, const QString &id, const QString &title)
{
    return *setField(design, QStringList{id}, QStringLiteral("title"), title);
}

/// Makes one random edit of every sort there is, some of them without an effect.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    Patch next(const Design &design)
    {
        switch (below(8)) {
        case 0:
        case 1:
            return addElement(design, Kind(below(9)), QStringLiteral("Step"), QPointF(below(99), 1))
                .patch;
        case 2:
            return removeParts(design, {any(design)}, someFlow(design));
        case 3:
        case 4: {
            auto added = addFlow(design, any(design), any(design));
            return added ? *std::move(added) : Patch();
        }
        case 5:
            return retitled(design, any(design), QString::number(below(50)));
        case 6:
            return reordered(design);
        default:
            return mixed(design);
        }
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    QString any(const Design &design)
    {
        if (design.elements.isEmpty())
            return QStringLiteral("none");
        return design.elements.at(below(int(design.elements.size()))).first;
    }

    QList<FlowKey> someFlow(const Design &design)
    {
        if (design.flows.isEmpty())
            return {};
        return {design.flows.at(below(int(design.flows.size()))).key()};
    }

    Patch reordered(const Design &design)
    {
        Patch patch;
        const QString id = any(design);
        if (const Element *found = design.elements.find(id))
            patch.elements << Patch::ElementSwap{id, *found, below(20)};
        for (const FlowKey &key : someFlow(design))
            patch.flows << Patch::FlowSwap{key, design.flows.at(design.flowIndex(key)), below(20)};
        return patch;
    }

    /// Several swaps of the same few ids, so that later ones meet what earlier ones left.
    Patch mixed(const Design &design)
    {
        Patch patch;
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("m%1").arg(below(3));
            Patch::ElementSwap swap{id, element(id, Kind(below(9))), below(12) - 1};
            if (below(3) == 0)
                swap.value.reset();
            patch.elements << swap;
        }
        patch.header = design.header;
        patch.header->title = QString::number(below(3));
        patch.sprint = design.sprint;
        patch.sprint->parked[QStringLiteral("p%1").arg(below(4))].text = QString::number(below(9));
        return patch;
    }

    std::mt19937 m_random;
};

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoMeetTheSameDesigns_data();
    void undoAndRedoMeetTheSameDesigns();
    void joinedDoesBothInTurn_data() { undoAndRedoMeetTheSameDesigns_data(); }
    void joinedDoesBothInTurn();
    void undoneRemovalKeepsTheOrder();
    void changeNamesWhatChanged_data();
    void changeNamesWhatChanged();
    void loadingForgetsTheHistory();
    void nothingIsNotAStep();
    void aNoOpKeepsWhatCanBeRedone();
    void gesturesFold();
    void aGestureThatComesBackVanishes();
    void endedGesturesStayApart();
    void undoEndsAGesture();
    void savingIsNotFoldedAway();
};

void TestDocument::undoAndRedoMeetTheSameDesigns_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestDocument::undoAndRedoMeetTheSameDesigns()
{
    QFETCH(unsigned, seed);
    RandomEdits edits(seed);
    Document document;
    document.load(chain());
    const Design before = document.design();
    for (int i = 0; i < 1000; ++i) {
        const QString gesture = edits.below(3) ? QString() : QStringLiteral("drag");
        document.push(QStringLiteral("Edit"), edits.next(document.design()), gesture);
        if (edits.below(10) == 0)
            document.undoStack().undo();
    }
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    const Design after = document.design();
    QVERIFY(document.undoStack().count() > 100);
    document.undoStack().setIndex(0);
    QVERIFY(document.design() == before);
    QVERIFY(!document.isModified());
    document.undoStack().setIndex(document.undoStack().count());
    QVERIFY(document.design() == after);
}

void TestDocument::joinedDoesBothInTurn()
{
    QFETCH(unsigned, seed);
    RandomEdits edits(seed);
    Design design = chain();
    for (int i = 0; i < 300; ++i) {
        Design inTurn = design;
        const Patch first = edits.next(design);
        exchange(inTurn, first);
        const Patch second = edits.next(inTurn);
        exchange(inTurn, second);
        Design atOnce = design;
        const Patch back = exchange(atOnce, joined(first, second));
        QVERIFY(atOnce == inTurn);
        exchange(atOnce, back);
        QVERIFY(atOnce == design);
        design = inTurn;
    }
}

void TestDocument::undoneRemovalKeepsTheOrder()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    document.push(QStringLiteral("Remove"), removeParts(document.design(), {a, b}, {}));
    QCOMPARE(document.design().elements.size(), 1);
    QVERIFY(document.design().flows.isEmpty());
    document.undoStack().undo();
    QVERIFY(document.design() == chain());
    QCOMPARE(document.design().elements.at(1).first, b);
}

void TestDocument::changeNamesWhatChanged_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<bool>("structure");
    QTest::addColumn<QStringList>("elements");
    QTest::addColumn<int>("flows");
    QTest::addColumn<int>("sections");
    const QStringList b{QStringLiteral("b")};
    QTest::newRow("a title touches its element only") << "title" << false << b << 0 << 0;
    QTest::newRow("a removal touches the flows at it") << "remove" << true << b << 2 << 0;
    QTest::newRow("a new element touches its place")
        << "add" << true << QStringList{QStringLiteral("step")} << 0 << 1;
    QTest::newRow("a new flow touches no element") << "flow" << true << QStringList() << 1 << 0;
    QTest::newRow("a move touches the canvas only") << "move" << false << QStringList() << 0 << 1;
    QTest::newRow("another place in the order") << "order" << true << b << 0 << 0;
}

void TestDocument::changeNamesWhatChanged()
{
    QFETCH(QString, edit);
    QFETCH(bool, structure);
    QFETCH(QStringList, elements);
    QFETCH(int, flows);
    QFETCH(int, sections);
    Document document;
    document.load(chain());
    const Design &design = document.design();
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    OrderedMap<QPointF> places;
    places.set(b, QPointF(5, 5));
    Patch patch;
    if (edit == u"title")
        patch = retitled(design, b, QStringLiteral("B"));
    else if (edit == u"remove")
        patch = removeParts(design, {b}, {});
    else if (edit == u"add")
        patch = addElement(design, Kind::Job, QStringLiteral("Step"), {}).patch;
    else if (edit == u"flow")
        patch = *addFlow(design, a, QStringLiteral("c"));
    else if (edit == u"move")
        patch = moveElements(design, places);
    else
        patch.elements << Patch::ElementSwap{b, design.element(b), 0};

    QSignalSpy spy(&document, &Document::changed);
    document.push(QStringLiteral("Edit"), patch);
    document.undoStack().undo();
    document.undoStack().redo();
    QCOMPARE(spy.count(), 3);
    for (const QList<QVariant> &arguments : spy) {
        const auto change = arguments.first().value<Change>();
        QVERIFY(!change.everything);
        QCOMPARE(change.structure, structure);
        QCOMPARE(change.elements, elements);
        QCOMPARE(change.flows.size(), flows);
        QCOMPARE(change.sections.size(), sections);
    }
}

void TestDocument::loadingForgetsTheHistory()
{
    Document document;
    document.load(chain());
    document.push(QStringLiteral("Edit"),
                  retitled(document.design(), QStringLiteral("a"), QStringLiteral("A")));
    QVERIFY(document.isModified());
    QSignalSpy spy(&document, &Document::changed);
    document.load(chain());
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy.first().first().value<Change>().everything);
    QVERIFY(!document.isModified());
    QVERIFY(!document.undoStack().canUndo());
}

void TestDocument::nothingIsNotAStep()
{
    Document document;
    document.load(chain());
    QSignalSpy spy(&document, &Document::changed);
    document.push(QStringLiteral("Nothing"), {});
    document.push(QStringLiteral("Same"),
                  retitled(document.design(), QStringLiteral("a"), QStringLiteral("a")));
    document.push(QStringLiteral("Gone"),
                  removeParts(document.design(), {QStringLiteral("x")}, {}));
    QCOMPARE(spy.count(), 0);
    QCOMPARE(document.undoStack().count(), 0);
}

void TestDocument::aNoOpKeepsWhatCanBeRedone()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    document.push(QStringLiteral("Edit"), retitled(document.design(), a, QStringLiteral("A")));
    document.undoStack().undo();
    document.push(QStringLiteral("Same"), retitled(document.design(), a, a));
    QVERIFY(document.undoStack().canRedo());
}

void TestDocument::gesturesFold()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    for (const char *text : {"x", "xy", "xyz"})
        document.push(QStringLiteral("Type"), retitled(document.design(), a, QLatin1String(text)),
                      QStringLiteral("title:a"));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QVERIFY(document.design() == chain());
    document.undoStack().redo();
    QCOMPARE(document.design().element(a).title, QStringLiteral("xyz"));
}

void TestDocument::aGestureThatComesBackVanishes()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    for (const char *text : {"x", "xy", "a"})
        document.push(QStringLiteral("Type"), retitled(document.design(), a, QLatin1String(text)),
                      QStringLiteral("title:a"));
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isModified());
}

void TestDocument::endedGesturesStayApart()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    const QString gesture = QStringLiteral("drag");
    document.push(QStringLiteral("Drag"), retitled(document.design(), a, QStringLiteral("x")),
                  gesture);
    document.endGesture();
    document.push(QStringLiteral("Drag"), retitled(document.design(), a, QStringLiteral("y")),
                  gesture);
    document.push(QStringLiteral("Other"), retitled(document.design(), a, QStringLiteral("z")),
                  QStringLiteral("other"));
    QCOMPARE(document.undoStack().count(), 3);
}

void TestDocument::undoEndsAGesture()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    const QString gesture = QStringLiteral("drag");
    document.push(QStringLiteral("Drag"), retitled(document.design(), a, QStringLiteral("x")),
                  gesture);
    document.push(QStringLiteral("Plain"), retitled(document.design(), a, QStringLiteral("y")));
    document.undoStack().undo();
    document.push(QStringLiteral("Drag"), retitled(document.design(), a, QStringLiteral("z")),
                  gesture);
    QCOMPARE(document.undoStack().count(), 2);
}

void TestDocument::savingIsNotFoldedAway()
{
    Document document;
    document.load(chain());
    const QString a = QStringLiteral("a");
    const QString gesture = QStringLiteral("title:a");
    document.push(QStringLiteral("Type"), retitled(document.design(), a, QStringLiteral("x")),
                  gesture);
    document.setSaved();
    QVERIFY(!document.isModified());
    document.push(QStringLiteral("Type"), retitled(document.design(), a, QStringLiteral("xy")),
                  gesture);
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    QCOMPARE(document.design().element(a).title, QStringLiteral("x"));
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestDocument)
#include "tst_document.moc"
