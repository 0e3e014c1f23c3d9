#include "model/design/limitdifference.h"

#include <QTest>

#include <functional>

using namespace tempo;

namespace {

using Edit = std::function<void(Design &)>;

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");

void add(Design &design, const QString &id, Kind kind)
{
    Element element;
    element.kind = kind;
    element.title = id;
    design.elements.set(id, element);
}

/// A prediction with each sort of limit, and a flow with one.
Design sample()
{
    Design design;
    add(design, click, Kind::Event);
    add(design, rank, Kind::Prediction);
    Element &prediction = design.elements[rank];
    prediction.maxLatency = Duration(1);
    prediction.maxStaleness.byOrigin.set(click, Duration(60));
    prediction.due = *Cron::parse(u"0 6 * * *");
    Flow flow;
    flow.from = click;
    flow.to = rank;
    flow.maxAge.all = Duration(30);
    design.flows << flow;
    return design;
}

/// "path [origin]: before to after"
QStringList linesOf(const QList<LimitChange> &changes)
{
    QStringList lines;
    for (const LimitChange &change : changes) {
        const QString origin = change.origin.isEmpty() ? QString() : QString(u' ' + change.origin);
        lines << change.path + origin + u": " + limitText(change.before) + u" to "
                + limitText(change.after);
    }
    return lines;
}

} // namespace

/// Which limits differ between two designs.
class TestLimitDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QStringList &lines, const Edit &edit) {
            QTest::newRow(name) << edit << lines;
        };
        const auto only = [](const char *line) { return QStringList{QString::fromLatin1(line)}; };
        row("nothing", {}, [](Design &) {});
        row("the same length in other words", {},
            [](Design &d) { d.elements[rank].maxLatency = *Duration::parse(u"1000ms"); });
        row("what is no limit", {},
            [](Design &d) { d.elements[rank].latency = Latency::constant(Duration(9)); });
        row("a limit moved", only("elements.rank.max_latency: 1s to 2s"),
            [](Design &d) { d.elements[rank].maxLatency = Duration(2); });
        row("a limit is gone", only("elements.rank.max_latency: 1s to "),
            [](Design &d) { d.elements[rank].maxLatency.reset(); });
        row("a limit of another element is new", only("elements.click.max_latency:  to 5s"),
            [](Design &d) { d.elements[click].maxLatency = Duration(5); });
        row("the limit of one origin", only("elements.rank.max_staleness click: 1min to 2min"),
            [](Design &d) { d.elements[rank].maxStaleness.byOrigin.set(click, Duration(120)); });
        row("a due time", only("elements.rank.due: 0 6 * * * to 0 7 * * *"),
            [](Design &d) { d.elements[rank].due = *Cron::parse(u"0 7 * * *"); });
        row("one limit for all origins becomes one for each",
            {QStringLiteral("flows.click.rank.max_age click:  to 30s"),
             QStringLiteral("flows.click.rank.max_age: 30s to ")},
            [](Design &d) {
                d.flows[0].maxAge = {};
                d.flows[0].maxAge.byOrigin.set(click, Duration(30));
            });
        row("limits go with their element and their flow",
            {QStringLiteral("elements.rank.max_latency: 1s to "),
             QStringLiteral("elements.rank.max_staleness click: 1min to "),
             QStringLiteral("elements.rank.due: 0 6 * * * to "),
             QStringLiteral("flows.click.rank.max_age: 30s to ")},
            [](Design &d) {
                d.elements.take(rank);
                d.flows.clear();
            });
    }

    void changes()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, lines);
        Design after = sample();
        edit(after);
        QCOMPARE(linesOf(limitChanges(sample(), after)), lines);
        QCOMPARE(limitChanges(after, sample()).size(), lines.size());
    }

    void changesOfOneOwnerStandTogether()
    {
        Design after = sample();
        after.elements[rank].maxLatency.reset();
        after.elements[rank].due = *Cron::parse(u"0 7 * * *");
        after.flows[0].maxAge.all = Duration(31);
        QCOMPARE(linesOf(limitChanges(sample(), after)),
                 QStringList({QStringLiteral("elements.rank.due: 0 6 * * * to 0 7 * * *"),
                              QStringLiteral("elements.rank.max_latency: 1s to "),
                              QStringLiteral("flows.click.rank.max_age: 30s to 31s")}));
    }

    void theOwnerAndTheKeyAreNamed()
    {
        Design after = sample();
        after.elements[rank].maxLatency = Duration(2);
        const LimitChange change = limitChanges(sample(), after).constFirst();
        QCOMPARE(change.subject, QStringLiteral("Prediction “rank”"));
        QCOMPARE(change.label, fieldLabel(QStringLiteral("max_latency")));
    }
};

QTEST_GUILESS_MAIN(TestLimitDifference)
#include "tst_limitdifference.moc"
