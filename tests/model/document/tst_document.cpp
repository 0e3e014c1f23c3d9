#include "model/document/document.h"
#include "model/document/edits.h"
#include "tests/model/document/randomedits.h"

#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinedDoesBothInTurn_data();
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

void TestDocument::joinedDoesBothInTurn_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
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
