#include "model/timing/tempodifference.h"

#include <QTest>

#include <functional>

using namespace tempo;

namespace {

using Edit = std::function<void(Design &)>;

const QString job = QStringLiteral("job");

Element elementOf(Kind kind)
{
    Element element;
    element.kind = kind;
    element.latency = Latency::constant(Duration(60));
    return element;
}

/// An hourly job that is read by an action through a store.
Design sample()
{
    Design design;
    design.elements.set(job, elementOf(Kind::Job));
    design.elements[job].every = Duration(3600);
    design.elements.set(QStringLiteral("store"), elementOf(Kind::Store));
    design.elements.set(QStringLiteral("act"), elementOf(Kind::Action));
    for (const auto &[from, to] : {std::pair("job", "store"), std::pair("store", "act")}) {
        Flow flow;
        flow.from = QString::fromLatin1(from);
        flow.to = QString::fromLatin1(to);
        design.flows << flow;
    }
    return design;
}

QString sideOf(const std::optional<StageTempo> &tempo)
{
    if (!tempo)
        return QStringLiteral("none");
    return currentTempoWord(*tempo).value_or(QStringLiteral("-")) + u' '
        + QString::number(tempo->contribution.value_or(-1))
        + (tempo->complete ? QString() : QStringLiteral("+"));
}

} // namespace

/// Whose tempo differs between two designs.
class TestTempoDifference : public QObject
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
        row("a title is no tempo", {},
            [](Design &d) { d.elements[job].title = QStringLiteral("Other"); });
        row("a run takes longer in the same band", only("job: batch 3660 to batch 3720"),
            [](Design &d) { d.elements[job].latency = Latency::constant(Duration(120)); });
        row("a schedule makes another band", only("job: batch 3660 to near-real-time 120"),
            [](Design &d) { d.elements[job].every = Duration(60); });
        row("a latency becomes unknown", only("job: batch 3660 to batch 3600+"),
            [](Design &d) { d.elements[job].latency.reset(); });
        row("the bands move", only("job: batch 3660 to near-real-time 3660"),
            [](Design &d) { d.header.bands.nearRealTime = Duration(7200); });
        row("a look-up is paid by its reader", only("act: inherited 120 to inherited 61"),
            [](Design &d) {
                d.elements[QStringLiteral("store")].latency = Latency::constant(Duration(1));
            });
        row("a new element with a tempo", only("late: none to batch 86460"), [](Design &d) {
            d.elements.set(QStringLiteral("late"), elementOf(Kind::Job));
            d.elements[QStringLiteral("late")].every = Duration(86400);
        });
        row("new elements without a tempo", {}, [](Design &d) {
            d.elements.set(QStringLiteral("event"), elementOf(Kind::Event));
            d.elements.set(QStringLiteral("shelf"), elementOf(Kind::Store));
        });
        row("rounding is no change", {}, [](Design &d) {
            d.elements[job].latency = Latency::constant(Duration(60 * (1 + 1e-15)));
        });
    }

    void changes()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, lines);
        Design after = sample();
        edit(after);
        QStringList found;
        for (const TempoChange &change : tempoChanges(sample(), after))
            found << change.element + u": " + sideOf(change.before) + u" to "
                    + sideOf(change.after);
        QCOMPARE(found, lines);
        QCOMPARE(tempoChanges(after, sample()).size(), lines.size());
    }

    void whatIsGoneComesLast()
    {
        Design after = sample();
        after.elements.take(job);
        after.flows.removeFirst();
        after.elements[QStringLiteral("act")].latency = Latency::constant(Duration(1));
        const QList<TempoChange> changes = tempoChanges(sample(), after);
        QCOMPARE(changes.constFirst().element, QStringLiteral("act"));
        QCOMPARE(changes.constLast().element, job);
        QVERIFY(changes.constLast().before && !changes.constLast().after);
    }
};

QTEST_GUILESS_MAIN(TestTempoDifference)
#include "tst_tempodifference.moc"
