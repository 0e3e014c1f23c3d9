#include "model/document/fragment.h"

#include "model/base/suggest.h"
#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/yaml/reader.h"
#include "model/yaml/writer.h"
#include "tests/model/yaml/designgenerator.h"

#include <QTest>

#include <algorithm>

namespace tempo {

namespace {

const QString click = QStringLiteral("click");
const QString feed = QStringLiteral("feed");
const QString rank = QStringLiteral("rank");
const QString page = QStringLiteral("page");

Element element(const QString &id, Kind kind, const QString &title)
{
    Element made;
    made.id = id;
    made.kind = kind;
    made.title = title;
    return made;
}

Flow flow(const QString &from, const QString &to)
{
    Flow made;
    made.from = from;
    made.to = to;
    return made;
}

/// click and feed into rank, rank into page; limits that name click.
Design sample()
{
    Design design;
    design.header.title = QStringLiteral("Sample");
    design.header.timezone = QStringLiteral("Europe/Berlin");
    design.header.currency = QStringLiteral("EUR");
    design.elements.set(click, element(click, Kind::Event, QStringLiteral("Click")));
    design.elements.set(feed, element(feed, Kind::Source, QStringLiteral("Feed")));
    design.elements.set(rank, element(rank, Kind::Prediction, QStringLiteral("Ranked list")));
    design.elements.set(page, element(page, Kind::Action, QStringLiteral("Show page")));
    design.elements[page].maxStaleness.byOrigin.set(click, Duration(300));
    design.elements[rank].schedule = *Cron::parse(QStringLiteral("0 2 * * *"));
    design.flows = {flow(click, rank), flow(feed, rank), flow(rank, page)};
    design.flows[2].maxAge.byOrigin.set(click, Duration(60));
    design.matrix.scopes[rank].weights.set(QStringLiteral("value-decay"), 2);
    design.canvas.positions.set(rank, QPointF(100, 40));
    return design;
}

Design blank()
{
    Design design;
    design.header.title = QStringLiteral("Blank");
    return design;
}

QStringList idsOf(const Design &design)
{
    QStringList ids;
    for (const auto &[id, one] : design.elements)
        ids << id;
    return ids;
}

QList<FlowKey> keysOf(const Design &design)
{
    QList<FlowKey> keys;
    for (const Flow &one : design.flows)
        keys << one.key();
    return keys;
}

/// What the clipboard makes of a part: text, and back.
Design throughText(const Design &part)
{
    const ReadResult read = readFragment(writeDesign(part));
    if (!read.design)
        qFatal("%s", qPrintable(read.problems.value(0).message));
    return *read.design;
}

Design after(const Design &design, const Patch &patch)
{
    Design changed = design;
    exchange(changed, patch);
    return changed;
}

Design pastedInto(const Design &design, const Design &part)
{
    return after(design, pasteFragment(design, throughText(part), {}).patch);
}

/// Whether a document holds what a save would refuse.
bool canBeRead(const Design &design)
{
    return readDesign(writeDesign(design)).design.has_value();
}

void everySeed()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

class TestFragment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyTakesTheFlowsAmongItsElements()
    {
        const Design part = fragmentOf(sample(), {page, rank}, {}, {}, Border::Left);
        QCOMPARE(idsOf(part), (QStringList{rank, page}));
        QCOMPARE(keysOf(part), (QList<FlowKey>{{rank, page}}));
        QVERIFY(part.matrix.scopes.isEmpty());
    }

    void aCutTakesWhatLeadsOut()
    {
        const Design part = fragmentOf(sample(), {rank}, {}, {}, Border::Taken);
        QCOMPARE(keysOf(part).size(), 3);
        QVERIFY(part.matrix.scopes.contains(rank));
    }

    void aSelectedFlowComesAlong()
    {
        const Design part = fragmentOf(sample(), {rank}, {{feed, rank}}, {}, Border::Left);
        QCOMPARE(keysOf(part), (QList<FlowKey>{{feed, rank}}));
    }

    void idsThatClashAreReplacedAndWhatNamesThemFollows()
    {
        const Design design = sample();
        const Design part = fragmentOf(design, {click, rank, page}, {}, {}, Border::Left);
        const Pasted pasted = pasteFragment(design, throughText(part), QPointF(40, 40));
        const QStringList ids{QStringLiteral("click-2"), QStringLiteral("ranked-list"),
                              QStringLiteral("show-page")};
        QCOMPARE(pasted.elements, ids);
        QVERIFY(pasted.remarks.isEmpty());
        const Design both = after(design, pasted.patch);
        QVERIFY(both.flowIndex({ids[0], ids[1]}) >= 0);
        const Flow &last = both.flows.at(both.flowIndex({ids[1], ids[2]}));
        QCOMPARE(last.maxAge.byOrigin.at(0).first, ids[0]);
        QCOMPARE(both.element(ids[2]).maxStaleness.byOrigin.at(0).first, ids[0]);
        QVERIFY(canBeRead(both));
    }

    void whatNamesTheRestStaysWhereTheRestIs()
    {
        const Design design = sample();
        const Design part = fragmentOf(design, {page}, {{rank, page}}, {}, Border::Left);
        const Pasted pasted = pasteFragment(design, throughText(part), {});
        const Design both = after(design, pasted.patch);
        QVERIFY(both.flowIndex({rank, pasted.elements.value(0)}) >= 0);
        QCOMPARE(both.element(pasted.elements.value(0)).maxStaleness.byOrigin.at(0).first, click);
        QVERIFY(pasted.remarks.isEmpty());
    }

    void whatNamesTheRestGoesWhereTheRestIsnt()
    {
        const Design part = fragmentOf(sample(), {page}, {{rank, page}}, {}, Border::Left);
        const Pasted pasted = pasteFragment(blank(), throughText(part), {});
        const Design made = after(blank(), pasted.patch);
        QVERIFY(made.flows.isEmpty());
        QVERIFY(!made.element(page).maxStaleness.isSet());
        QCOMPARE(pasted.remarks.size(), 2);
        QVERIFY(canBeRead(made));
    }

    void aScheduleKeepsItsTimeZone()
    {
        const Design part = fragmentOf(sample(), {rank}, {}, {}, Border::Left);
        QCOMPARE(pastedInto(blank(), part).element(rank).timezone, QStringLiteral("Europe/Berlin"));
        const Design home = pastedInto(sample(), part);
        QVERIFY(home.element(QStringLiteral("ranked-list")).timezone.isEmpty());
    }

    void amountsInAnotherCurrencyAreRemarked()
    {
        Design design = sample();
        design.elements[rank].cost.perRun = 2;
        const Design part = fragmentOf(design, {rank}, {}, {}, Border::Left);
        const Pasted pasted = pasteFragment(blank(), throughText(part), {});
        QVERIFY(pasted.remarks.value(0).contains(QStringLiteral("EUR")));
        QVERIFY(pasteFragment(design, part, {}).remarks.isEmpty());
    }

    void aMatrixWithAnAxisOfItsOwnStaysBehind()
    {
        Design design = sample();
        design.matrix.axes[QStringLiteral("regulation")].title = QStringLiteral("Regulation");
        design.matrix.scopes[rank].agreed.set(QStringLiteral("regulation"), 1);
        const Design part = fragmentOf(design, {rank}, {}, {}, Border::Taken);
        const Pasted pasted = pasteFragment(blank(), part, {});
        QVERIFY(!pasted.patch.matrix);
        QVERIFY(!pasted.remarks.isEmpty());
        QVERIFY(pasteFragment(design, part, {}).patch.matrix);
    }

    void positionsFramesAndNotesMove()
    {
        Design part = sample();
        part.canvas.frames.set(QStringLiteral("f"), Frame{QStringLiteral("F"), {0, 0, 50, 60}});
        part.canvas.notes.set(QStringLiteral("n"), CanvasNote{QStringLiteral("N"), {3, 4}});
        Design design = blank();
        design.canvas.frames.set(QStringLiteral("f"), Frame{QStringLiteral("Old"), {1, 1, 2, 2}});
        const Design made = after(design, pasteFragment(design, part, QPointF(10, 20)).patch);
        QCOMPARE(made.canvas.positions.value(rank), QPointF(110, 60));
        QCOMPARE(made.canvas.frames.size(), 2);
        QCOMPARE(made.canvas.frames.at(1).second.rect, QRectF(10, 20, 50, 60));
        QCOMPARE(made.canvas.notes.value(QStringLiteral("n")).at, QPointF(13, 24));
    }

    void aHandWrittenPieceIsAFragment()
    {
        const ReadResult read = readFragment("elements:\n"
                                             "  a: {kind: job, title: A}\n"
                                             "flows:\n"
                                             "  - {from: a, to: rank}\n");
        QVERIFY(read.design);
        const Design made = after(sample(), pasteFragment(sample(), *read.design, {}).patch);
        QVERIFY(made.flowIndex({QStringLiteral("a"), rank}) >= 0);
        QVERIFY(made.element(QStringLiteral("a")).timezone.isEmpty());
    }

    void flawsAreStillFlaws_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a sentence") << QByteArray("see you at ten");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("- a\n- b\n");
        QTest::newRow("another format") << QByteArray("tempo: 7\ntitle: X\n");
        QTest::newRow("an unknown key")
            << QByteArray("elements:\n  a: {kind: job, title: A, x: 1}");
        QTest::newRow("an id that is none")
            << QByteArray("elements:\n  A B: {kind: job, title: A}");
        QTest::newRow("an element without a title") << QByteArray("elements:\n  a: {kind: job}");
        QTest::newRow("an alias bomb")
            << QByteArray("a: &a [x, x]\nb: &b [*a, *a]\nelements: {c: *b}\n");
    }

    void flawsAreStillFlaws()
    {
        QFETCH(QByteArray, text);
        const ReadResult read = readFragment(text);
        QVERIFY(!read.design);
        QVERIFY(!read.problems.isEmpty());
    }

    void whatADocumentRefusesIsMended()
    {
        const ReadResult read = readFragment("elements:\n"
                                             "  a: {kind: job, title: A, max_latency: 1s}\n");
        QVERIFY(!read.design);
        const ReadResult odd
            = readFragment("elements:\n"
                           "  a: {kind: action, title: A, max_staleness: {b: 1s, gone: 1s}}\n"
                           "  b: {kind: event, title: B}\n"
                           "  c: {kind: store, title: C}\n"
                           "flows:\n"
                           "  - {from: c, to: b, pull: true}\n"
                           "  - {from: c, to: b}\n");
        QVERIFY(odd.design);
        const Pasted pasted = pasteFragment(blank(), *odd.design, {});
        const Design made = after(blank(), pasted.patch);
        QCOMPARE(made.flows.size(), 1);
        QVERIFY(canBeRead(made));
    }

    void manyOfOneTitleAreNumberedFast()
    {
        Design part = blank();
        for (int i = 0; i < mostPasted; ++i) {
            const QString id = QStringLiteral("x%1").arg(i);
            part.elements.set(id, element(id, Kind::Job, QStringLiteral("Same")));
        }
        const Design twice = after(part, pasteFragment(part, part, {}).patch);
        QCOMPARE(twice.elements.size(), 2 * mostPasted);
        QVERIFY(twice.elements.contains(QStringLiteral("same-%1").arg(mostPasted)));
    }

    void copyAndPasteIntoABlankDesignGivesTheSame_data() { everySeed(); }
    void copyAndPasteIntoABlankDesignGivesTheSame()
    {
        QFETCH(quint32, seed);
        const Design design = randomDesign(seed);
        const Design part
            = fragmentOf(design, idsOf(design), {}, design.canvas.positions, Border::Left);
        Design empty = blank();
        empty.header.timezone = design.header.timezone;
        const Pasted pasted = pasteFragment(empty, throughText(part), {});
        const Design made = after(empty, pasted.patch);
        Design expected = part;
        expected.header = empty.header;
        QCOMPARE(writeDesign(made), writeDesign(expected));
        QCOMPARE(idsOf(made), idsOf(design));
        QCOMPARE(keysOf(made), keysOf(design));
    }

    void copyAndPasteBesideRenamesAndUndoRestoresTheBytes_data() { everySeed(); }
    void copyAndPasteBesideRenamesAndUndoRestoresTheBytes()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Document document;
        document.load(randomDesign(seed));
        const QByteArray before = writeDesign(document.design());
        QStringList some = idsOf(document.design());
        some.removeIf([&](const QString &) { return random.bounded(2) == 0; });
        const Design part = fragmentOf(document.design(), some, {}, {}, Border::Left);
        const Pasted pasted = pasteFragment(document.design(), throughText(part), {});
        document.push(QStringLiteral("Paste"), pasted.patch);
        QCOMPARE(pasted.elements.size(), some.size());
        QCOMPARE(pasted.flows.size(), part.flows.size());
        for (const QString &id : pasted.elements)
            QVERIFY(isId(id));
        QVERIFY(canBeRead(document.design()));
        if (document.undoStack().count() > 0)
            document.undoStack().undo();
        QCOMPARE(writeDesign(document.design()), before);
    }

    void cutAndPasteGivesItBack_data() { everySeed(); }
    void cutAndPasteGivesItBack()
    {
        QFETCH(quint32, seed);
        const Design design = randomDesign(seed);
        const QStringList all = idsOf(design);
        const Design part = fragmentOf(design, all, {}, design.canvas.positions, Border::Taken);
        const Design without = after(design, removeParts(design, all, {}));
        QVERIFY(without.elements.isEmpty());
        Design back = pastedInto(without, part);
        QCOMPARE(back.matrix.scopes.size(), design.matrix.scopes.size());
        for (const auto &[id, scope] : design.matrix.scopes)
            QVERIFY(back.matrix.scopes.contains(id));
        QCOMPARE(back.canvas.positions.size(), design.canvas.positions.size());
        for (const auto &[id, centre] : design.canvas.positions)
            QCOMPARE(back.canvas.positions.value(id), centre);
        back.matrix = design.matrix;                     // the order of its scopes isn't kept
        back.canvas.positions = design.canvas.positions; // likewise
        QCOMPARE(writeDesign(back), writeDesign(design));
    }

    void cutAndPasteOfSomeGivesThemBackWithTheirFlows_data() { everySeed(); }
    void cutAndPasteOfSomeGivesThemBackWithTheirFlows()
    {
        QFETCH(quint32, seed);
        const Design design = randomDesign(seed);
        const QStringList some = idsOf(design).mid(0, (design.elements.size() + 1) / 2);
        const Design part = fragmentOf(design, some, {}, design.canvas.positions, Border::Taken);
        const Design back = pastedInto(after(design, removeParts(design, some, {})), part);
        QStringList ids = idsOf(back);
        QStringList was = idsOf(design);
        ids.sort();
        was.sort();
        QCOMPARE(ids, was);
        const QList<FlowKey> keys = keysOf(back);
        QCOMPARE(QSet<FlowKey>(keys.begin(), keys.end()).size(), design.flows.size());
        for (const FlowKey &key : keysOf(design))
            QVERIFY(keys.contains(key));
        for (const QString &id : some)
            QCOMPARE(back.canvas.positions.value(id), design.canvas.positions.value(id));
        QVERIFY(canBeRead(back));
    }
};

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestFragment)
#include "tst_fragment.moc"
