#include "model/document/edits.h"

#include <QTest>

namespace tempo {

namespace {

const QString feed = QStringLiteral("feed");
const QString store = QStringLiteral("store");
const QString rank = QStringLiteral("rank");
const QString page = QStringLiteral("page");
const QString click = QStringLiteral("click");

Element element(const QString &id, Kind kind)
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

AgeLimit limitOn(const QStringList &origins)
{
    AgeLimit limit;
    for (const QString &origin : origins)
        limit.byOrigin.set(origin, Duration(300));
    return limit;
}

/// feed -> store -> rank -> page, with something said about feed and rank everywhere.
Design sample()
{
    Design design;
    design.elements.set(feed, element(feed, Kind::Source));
    design.elements.set(store, element(store, Kind::Store));
    design.elements.set(rank, element(rank, Kind::Prediction));
    design.elements.set(page, element(page, Kind::Action));
    design.elements.set(click, element(click, Kind::Event));
    design.elements[rank].maxStaleness = limitOn({feed});
    design.elements[page].maxStaleness = limitOn({feed, click});
    design.flows = {flow(feed, store), flow(store, rank), flow(rank, page)};
    design.flows[1].maxAge = limitOn({feed});
    design.matrix.scopes[rank].weights.set(QStringLiteral("value-decay"), 2);
    design.canvas.positions.set(feed, QPointF(1, 2));
    design.roadmap.items[QStringLiteral("parity-test@feed")].owner = QStringLiteral("data");
    design.dispositions.findings[QStringLiteral("no-fallback@feed@rank")].owner = feed;
    return design;
}

Design after(const Design &design, const Patch &patch)
{
    Design changed = design;
    exchange(changed, patch);
    return changed;
}

} // namespace

class TestEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newElementsGetFreeIds();
    void removalTakesWhatNamesIt();
    void removalKeepsWhatPeopleWroteOnGeneratedThings();
    void removesFlowsAlone();
    void refusesFlows_data();
    void refusesFlows();
    void addsAFlow();
    void refusesFields_data();
    void refusesFields();
    void keepsTheScheduleKeysInStep();
    void setsAFieldOfSeveral();
    void setsAFlowField();
    void anotherKindNamesWhatGoes();
    void anotherKindMendsFlows();
    void whatIsNoOriginHasNoAge();
    void oneDefinitionOrTwo();
    void emptyEntriesGo();
    void aHeaderStaysOneThatCanBeWritten();
};

void TestEdits::newElementsGetFreeIds()
{
    Design design = sample();
    design.matrix.scopes[QStringLiteral("rank-2")].weights.set(QStringLiteral("a"), 1);
    const NewElement made = addElement(design, Kind::Event, QStringLiteral(" Rank "), {3, 4});
    QVERIFY(made.id != rank && made.id != u"rank-2");
    const Design changed = after(design, made.patch);
    QCOMPARE(changed.elements.at(5).first, made.id);
    QCOMPARE(changed.element(made.id).title, QStringLiteral("Rank"));
    QCOMPARE(changed.canvas.positions.value(made.id), QPointF(3, 4));
    QVERIFY(!addElement(design, Kind::Event, {}, {}).id.isEmpty());
}

void TestEdits::removalTakesWhatNamesIt()
{
    const Design changed = after(sample(), removeParts(sample(), {feed, rank}, {}));
    QCOMPARE(changed.elements.size(), 3);
    QVERIFY(changed.flows.isEmpty());
    QVERIFY(changed.matrix.scopes.isEmpty());
    QVERIFY(changed.canvas.positions.isEmpty());
    QCOMPARE(changed.element(page).maxStaleness, limitOn({click}));
    const Design withoutFeed = after(sample(), removeParts(sample(), {feed}, {}));
    QVERIFY(!withoutFeed.element(rank).maxStaleness.isSet());
    QCOMPARE(withoutFeed.flows.size(), 2);
    QVERIFY(!withoutFeed.flows.first().maxAge.isSet());
}

void TestEdits::removalKeepsWhatPeopleWroteOnGeneratedThings()
{
    const Design changed = after(sample(), removeParts(sample(), {feed}, {}));
    QVERIFY(changed.roadmap == sample().roadmap);
    QVERIFY(changed.dispositions == sample().dispositions);
}

void TestEdits::removesFlowsAlone()
{
    const Patch patch = removeParts(sample(), {}, {{store, rank}});
    const Design changed = after(sample(), patch);
    QCOMPARE(changed.elements.size(), 5);
    QCOMPARE(changed.flows.size(), 2);
    QVERIFY(!patch.canvas && !patch.matrix);
}

void TestEdits::refusesFlows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("one that is there") << feed << store;
    QTest::newRow("into itself") << feed << feed;
    QTest::newRow("out of nothing") << QString() << store;
    QTest::newRow("into nothing") << feed << QStringLiteral("gone");
}

void TestEdits::refusesFlows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Result<Patch> added = addFlow(sample(), from, to);
    QVERIFY(!added);
    QVERIFY(added.error().endsWith(u'.'));
}

void TestEdits::addsAFlow()
{
    const Result<Patch> added = addFlow(sample(), page, feed);
    QVERIFY(added);
    QCOMPARE(after(sample(), *added).flows.last(), flow(page, feed));
}

void TestEdits::refusesFields_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("value");
    QTest::newRow("an unknown key") << feed << "latenzy" << 0;
    QTest::newRow("a key of another kind") << feed << "max_latency" << 1;
    QTest::newRow("a value of another type") << rank << "max_latency" << 0;
    QTest::newRow("no title") << rank << "title" << 2;
    QTest::newRow("an empty title") << rank << "title" << 0;
    QTest::newRow("a limit of nothing") << rank << "max_latency" << 3;
    QTest::newRow("an offset without a period") << rank << "offset" << 1;
    QTest::newRow("a limit on what isn't there") << rank << "max_staleness" << 4;
    QTest::newRow("a limit on what is no origin") << rank << "max_staleness" << 7;
    QTest::newRow("a time zone that isn't one") << rank << "timezone" << 6;
    QTest::newRow("a rung without a period or an event") << rank << "alternatives" << 8;
    QTest::newRow("a share above one") << rank << "operate.availability" << 5;
    QTest::newRow("a word that isn't one") << rank << "join" << 6;
}

void TestEdits::refusesFields()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(int, value);
    const QList<FieldValue> values{QStringLiteral(" "),
                                   Duration(60),
                                   std::monostate(),
                                   Duration(0),
                                   limitOn({QStringLiteral("gone")}),
                                   1.5,
                                   QStringLiteral("some"),
                                   limitOn({store}),
                                   QList<Alternative>{{QStringLiteral("nightly"), {}, {}, {}, {}}}};
    const Result<Patch> patch = setField(sample(), QStringList{id}, key, values.at(value));
    QVERIFY(!patch);
    QVERIFY(patch.error().endsWith(u'.'));
}

void TestEdits::keepsTheScheduleKeysInStep()
{
    Design design = sample();
    const auto set = [&](const char *key, const FieldValue &value) {
        design = after(design, *setField(design, QStringList{feed}, QLatin1String(key), value));
    };
    set("every", Duration(3600));
    set("offset", Duration(60));
    QCOMPARE(design.element(feed).offset->seconds(), 60.0);
    set("schedule", *Cron::parse(u"0 2 * * *"));
    QVERIFY(!design.element(feed).every && !design.element(feed).offset);
    set("every", Duration(60));
    QVERIFY(!design.element(feed).schedule);
    set("offset", Duration(0));
    set("every", std::monostate());
    QVERIFY(!design.element(feed).offset);
}

void TestEdits::setsAFieldOfSeveral()
{
    const QString owner = QStringLiteral("owner");
    const Result<Patch> patch = setField(sample(), QStringList{feed, rank, QStringLiteral("gone")},
                                         owner, QStringLiteral("data"));
    QVERIFY(patch);
    QCOMPARE(patch->elements.size(), 2);
    const Design changed = after(sample(), *patch);
    QCOMPARE(changed.element(feed).owner, QStringLiteral("data"));
    QCOMPARE(changed.element(rank).owner, QStringLiteral("data"));
    QVERIFY(setField(sample(), QStringList{QStringLiteral("gone")}, owner, owner)->isEmpty());
}

void TestEdits::setsAFlowField()
{
    const FlowKey key{store, rank};
    const auto patch
        = setField(sample(), key, QStringLiteral("latency"), Latency::constant(Duration(0.003)));
    QVERIFY(patch);
    QCOMPARE(after(sample(), *patch).flows.at(1).latency->value->seconds(), 0.003);
    QVERIFY(!setField(sample(), key, QStringLiteral("from"), feed));
    Design design = sample();
    design.flows << flow(page, feed);
    QVERIFY(!setField(design, FlowKey{page, feed}, QStringLiteral("pull"), true));
    QVERIFY(setField(design, FlowKey{page, feed}, QStringLiteral("pull"), false));
}

void TestEdits::anotherKindNamesWhatGoes()
{
    Design design = sample();
    design.elements[rank].maxLatency = Duration(0.2);
    design.elements[rank].owner = QStringLiteral("serving");
    const KindChange change = changeKind(design, rank, Kind::Job);
    QCOMPARE(change.dropped.size(), 3);
    QVERIFY(change.dropped.contains(fieldLabel(QStringLiteral("max_latency"))));
    const Design changed = after(design, change.patch);
    QCOMPARE(changed.element(rank).kind, Kind::Job);
    QVERIFY(!changed.element(rank).maxLatency);
    QCOMPARE(changed.element(rank).owner, QStringLiteral("serving"));
    QVERIFY(changed.matrix.scopes.isEmpty());
    QVERIFY(changeKind(design, page, Kind::Prediction).dropped.isEmpty());
    QVERIFY(changeKind(design, rank, Kind::Prediction).patch.isEmpty());
}

void TestEdits::anotherKindMendsFlows()
{
    Design design = sample();
    design.flows[1].pull = true;
    const Design changed = after(design, changeKind(design, rank, Kind::Source).patch);
    QVERIFY(!changed.flows.at(1).pull);
}

void TestEdits::whatIsNoOriginHasNoAge()
{
    const KindChange change = changeKind(sample(), feed, Kind::Stream);
    const Design changed = after(sample(), change.patch);
    QVERIFY(!changed.element(rank).maxStaleness.isSet());
    QVERIFY(!changed.flows.at(1).maxAge.isSet());
    QCOMPARE(changed.element(page).maxStaleness, limitOn({click}));
    QVERIFY(!change.dropped.isEmpty());
    QCOMPARE(after(sample(), changeKind(sample(), feed, Kind::Event).patch).flows, sample().flows);
}

void TestEdits::oneDefinitionOrTwo()
{
    Design design = sample();
    design.elements[store].kind = Kind::Feature;
    const auto set = [&](const char *key) {
        design = after(
            design,
            *setField(design, QStringList{store}, QLatin1String(key), QStringLiteral("SQL")));
    };
    set("definitions.training.engine");
    set("definition.engine");
    QVERIFY(design.element(store).definition && !design.element(store).definitions);
    set("definitions.serving.engine");
    QVERIFY(!design.element(store).definition && design.element(store).definitions);
}

void TestEdits::emptyEntriesGo()
{
    const Design design = sample();
    const QString task = QStringLiteral("parity-test@feed");
    QVERIFY(after(design, setRoadmapEdit(design, task, {})).roadmap.items.isEmpty());
    TaskEdit edit;
    edit.removed = true;
    QVERIFY(after(design, setRoadmapEdit(design, task, edit)).roadmap.items.value(task).removed);
    const Design noted = after(design, setNote(design, task, CanvasNote{task, {}}));
    QCOMPARE(noted.canvas.notes.size(), 1);
    QVERIFY(after(noted, setNote(noted, task, std::nullopt)).canvas == design.canvas);
}

void TestEdits::aHeaderStaysOneThatCanBeWritten()
{
    const Design design = sample();
    Header header = design.header;
    header.timezone.clear();
    header.currency.clear();
    header.bands.realTime = Duration(3600);
    const Header high = after(design, setHeader(design, header)).header;
    QCOMPARE(high.timezone, Header().timezone);
    QCOMPARE(high.currency, Header().currency);
    QCOMPARE(high.bands.nearRealTime.seconds(), 3600.0);
    header = design.header;
    header.bands.nearRealTime = Duration(0.5);
    QCOMPARE(after(design, setHeader(design, header)).header.bands.realTime.seconds(), 0.5);
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestEdits)
#include "tst_edits.moc"
