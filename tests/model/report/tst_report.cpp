#include "model/report/report.h"

#include "tests/model/plan/plandesigns.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class ReportTest : public QObject
{
    Q_OBJECT

    static Design scored(int score)
    {
        Design design = rankingDesign();
        MatrixScope scope;
        for (const QString &axis : axisIds(design.matrix))
            scope.agreed.set(axis, score);
        design.matrix.scopes.set(u"design"_s, scope);
        return design;
    }

    static Sprint busySprint()
    {
        Sprint sprint;
        sprint.date = QDate(2026, 3, 2);
        sprint.agenda.set(u"matrix"_s, Duration(1500));
        sprint.agenda.set(u"canvas"_s, Duration(1200));
        sprint.parked.set(u"p1"_s, Parked{u"Who owns it?"_s, u"data"_s, true});
        sprint.parked.set(u"p2"_s, Parked{u"How late is it?"_s, {}, false});
        sprint.decisions.set(u"d1"_s, SprintDecision{u"One list a page"_s, u"product"_s});
        return sprint;
    }

    static QStringList texts(const ReportTable &table)
    {
        QStringList rows;
        for (const QList<ReportCell> &row : table.rows) {
            QStringList cells;
            for (const ReportCell &cell : row)
                cells << cell.text;
            rows << cells.join(u'|');
        }
        return rows;
    }

    static const ReportPart *part(const Report &report, ReportSection section)
    {
        for (const ReportPart &one : report.parts) {
            if (one.section == section)
                return &one;
        }
        return nullptr;
    }

    static QString answer(const Design &design, ReportSection section)
    {
        const Report report = buildReport(design);
        const ReportPart *found = part(report, section);
        return found ? found->answer : QString();
    }

    template <class Block>
    static QList<Block> blocks(const Design &design, ReportSection section)
    {
        QList<Block> found;
        const Report report = buildReport(design);
        if (const ReportPart *one = part(report, section)) {
            for (const ReportBlock &block : one->blocks) {
                if (const Block *typed = std::get_if<Block>(&block))
                    found << *typed;
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theAnswerComesFirst_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("start");
        QTest::newRow("batch") << -2 << u"Batch is enough: index −1.00"_s;
        QTest::newRow("hybrid") << 0 << u"It takes a hybrid: index 0.00"_s;
        QTest::newRow("real-time") << 2 << u"It has to be real-time: index +1.00"_s;
    }

    void theAnswerComesFirst()
    {
        QFETCH(int, score);
        QFETCH(QString, start);
        const Report report = buildReport(scored(score));
        QCOMPARE(report.parts.first().section, ReportSection::Summary);
        QVERIFY2(report.parts.first().answer.startsWith(start),
                 qPrintable(report.parts.first().answer));
    }

    void aSettledVerdictStandsOverTheScores()
    {
        Design design = scored(-2);
        design.matrix.scopes[u"design"_s].settled
            = Settled{QDate(2026, 3, 2), Verdict::Hybrid, 0.1, {}};
        const QString text = answer(design, ReportSection::Summary);
        QVERIFY(text.startsWith(u"It takes a hybrid: index +0.10"_s));
        QVERIFY(text.contains(u"2 Mar 2026"_s));
    }

    void missingAxesAreNamed()
    {
        Design design = scored(1);
        design.matrix.scopes[u"design"_s].agreed.take(u"value-decay"_s);
        const QString text = answer(design, ReportSection::Summary);
        QVERIFY(text.startsWith(u"No verdict yet"_s));
        QVERIFY(text.contains(u"Business value decay"_s));
    }

    void sectionsCanBeSwitchedOff()
    {
        ReportOptions options;
        options.sections = {ReportSection::Timing, ReportSection::Summary};
        const Report report = buildReport(rankingDesign(), options);
        QCOMPARE(report.parts.size(), 2);
        QCOMPARE(report.parts.first().section, ReportSection::Summary);
        QCOMPARE(report.parts.last().section, ReportSection::Timing);
    }

    void emptySectionsArentMade()
    {
        const Report report = buildReport(Design());
        QVERIFY(!part(report, ReportSection::Features));
        QVERIFY(!part(report, ReportSection::Contracts));
        QVERIFY(!part(report, ReportSection::Roadmap));
        QVERIFY(!part(report, ReportSection::Canvas));
    }

    void everySectionHasATitleAndTablesAreRectangular()
    {
        Design design = scored(1);
        addElement(design, "spend", Kind::Feature, "Spend").value = Value{0.1, Rate(3), {}};
        design.flows[2].maxAge.all = Duration(300);
        design.sprint = busySprint();
        const Report report = buildReport(design);
        QCOMPARE(report.parts.size(), allReportSections().size());
        for (const ReportPart &one : report.parts) {
            QVERIFY(!one.title.isEmpty());
            for (const ReportBlock &block : one.blocks) {
                const ReportTable *table = std::get_if<ReportTable>(&block);
                for (qsizetype i = 0; table && i < table->rows.size(); ++i)
                    QCOMPARE(table->rows.at(i).size(), table->columns.size());
            }
        }
    }

    void timingSaysWhatIsKnownAndNoMore()
    {
        const QList<ReportTable> tables
            = blocks<ReportTable>(rankingDesign(), ReportSection::Timing);
        QCOMPARE(tables.first().rows.size(), 1);
        QCOMPARE(tables.first().rows.first().last().text, u"200 ms"_s);
        const auto stages = std::ranges::find_if(tables, [](const ReportTable &table) {
            return table.columns.last().title == u"Current tempo"_s;
        });
        QVERIFY(stages != tables.end());
        QCOMPARE(stages->rows.size(), rankingDesign().elements.size());
        QCOMPARE(stages->rows.at(1).at(3).text, u"1 d 2 h"_s);
    }

    void timesStandBesideTheirLimits()
    {
        const QList<ReportTable> tables
            = blocks<ReportTable>(rankingDesign(), ReportSection::Timing);
        const auto captioned = [&](const QString &caption) {
            for (const ReportTable &table : tables) {
                if (table.caption == caption)
                    return texts(table);
            }
            return QStringList();
        };
        QCOMPARE(captioned(u"How fast and how fresh: Render"_s).value(0),
                 u"Reaction to Click|97 ms|97 ms|97 ms|97 ms|200 ms|103 ms left"_s);
        QCOMPARE(captioned(u"The slowest reaction of Render to Click"_s),
                 (QStringList{u"Click → Rank|transport|5 ms"_s, u"Rank|reading|2 ms"_s,
                              u"Rank|running|40 ms"_s, u"Rank → Render|transport|20 ms"_s,
                              u"Render|running|30 ms"_s}));
        QVERIFY(captioned(u"The tempo that the limits ask for"_s)
                    .contains(u"Rank|Real-time|Real-time|103 ms left"_s));
    }

    void whatEachTempoKeepsIsShown()
    {
        Design design = rankingDesign();
        Value value;
        value.perEvent = 0.1;
        value.rate = Rate(1);
        value.decay = Decay{Decay::Shape::HalfLife, Duration(3600), {}};
        design.elements[u"render"_s].value = value;
        const auto tables = blocks<ReportTable>(design, ReportSection::Value);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables.last().rows.size(), 8); // as designed, and the seven usual tempos
        QCOMPARE(tables.last().rows.first().at(0).text, u"As designed"_s);
        QVERIFY(!answer(design, ReportSection::Value).isEmpty());
    }

    void dismissedFindingsStayWithTheirReason()
    {
        Design design = rankingDesign();
        const QString id = findingsOf(design).first().id;
        Disposition disposition;
        disposition.status = DispositionStatus::Accepted;
        disposition.reason = u"fine for now"_s;
        design.dispositions.findings.set(id, disposition);
        const auto found = blocks<ReportFindings>(design, ReportSection::Findings);
        QCOMPARE(found.size(), 1);
        const auto item = std::ranges::find_if(
            found.first().items, [&](const auto &one) { return one.finding.id == id; });
        QVERIFY(item != found.first().items.end());
        QVERIFY(item->decided.contains(u"fine for now"_s));
        QCOMPARE(item->status, u"Accepted"_s);
    }

    void theRoadmapsSizeAndEndAreSaid()
    {
        Design design = rankingDesign();
        QVERIFY(answer(design, ReportSection::Roadmap).contains(u"no start date"_s));
        design.roadmap.start = QDate(2026, 3, 2);
        QVERIFY(answer(design, ReportSection::Roadmap).contains(u"from 2 Mar 2026"_s));
    }

    void theSprintIsSummedUp()
    {
        Design design = rankingDesign();
        design.sprint = busySprint();
        MatrixScope scope;
        scope.rounds << Round{{}, {}, {}};
        scope.rounds.first().votes.set(u"platform"_s, {});
        scope.votes.set(u"product"_s, {});
        scope.votes.set(u"platform"_s, {});
        design.matrix.scopes.set(u"design"_s, scope);
        QCOMPARE(answer(design, ReportSection::Sprint),
                 u"1 decision(s), 1 question(s) still parked, 1 settled."_s);
        const auto shown = blocks<ReportFacts>(design, ReportSection::Sprint);
        QStringList facts;
        for (const auto &fact : shown.first().facts)
            facts << fact.value;
        QCOMPARE(facts, (QStringList{u"2 Mar 2026"_s, u"45 min"_s, u"platform, product"_s}));
        const auto tables = blocks<ReportTable>(design, ReportSection::Sprint);
        QCOMPARE(tables.size(), 2);
        QCOMPARE(texts(tables.at(0)), QStringList{u"One list a page|product"_s});
        QCOMPARE(texts(tables.at(1)),
                 (QStringList{u"How late is it?|Not named yet.|Open"_s,
                              u"Who owns it?|data|Settled"_s}));
        QCOMPARE(blocks<ReportText>(design, ReportSection::Sprint).first().text,
                 u"Agenda: Canvas 20 min, Matrix 25 min."_s);
    }

    void withoutASprintThereIsNoWordOfIt()
    {
        Design design = rankingDesign();
        MatrixScope scope;
        scope.votes.set(u"product"_s, {});
        design.matrix.scopes.set(u"design"_s, scope);
        const Report report = buildReport(design);
        QVERIFY(!part(report, ReportSection::Sprint));
    }

    void contractsNameBothOwners()
    {
        Design design = rankingDesign();
        design.flows[2].maxAge.all = Duration(300);
        const auto contracts = blocks<ReportContract>(design, ReportSection::Contracts);
        QCOMPARE(contracts.size(), 1);
        QCOMPARE(contracts.first().terms.last().value, u"not named → serving"_s);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
