#include "model/report/consequences.h"
#include "model/yaml/templates.h"

#include <QTest>

#include <algorithm>

using namespace tempo;

namespace {

using Mark = Standing::Mark;
using Edit = std::function<void(Design &)>;

Design shipped(const QString &name)
{
    return *templateDesign(name);
}

ComputedDesign computed(const Design &design)
{
    const Assessment assessment = assessmentOf(design);
    return {design, assessment, findingsOf(design, assessment)};
}

/// Changes one element of a design.
void change(Design &design, const QString &id, const std::function<void(Element &)> &edit)
{
    Element element = *design.elements.find(id);
    edit(element);
    design.elements.set(id, element);
}

QList<Consequence> consequences(const Design &before, const Edit &edit)
{
    Design after = before;
    edit(after);
    return consequencesOf(computed(before), computed(after));
}

/// The first row whose subject and label hold the words; null without one.
const Consequence *rowOf(const QList<Consequence> &rows, const QString &subject,
                         const QString &label)
{
    const auto it = std::ranges::find_if(rows, [&](const Consequence &row) {
        return row.subject.contains(subject) && row.label.contains(label);
    });
    return it == rows.end() ? nullptr : &*it;
}

} // namespace

class TestConsequences : public QObject
{
    Q_OBJECT

    /// The nightly job of the digest begins an hour later: its table comes after its reader.
    static QList<Consequence> missedTrain()
    {
        return consequences(shipped(QStringLiteral("daily-digest")), [](Design &design) {
            change(design, QStringLiteral("build"), [](Element &build) {
                build.schedule = *Cron::parse(QStringLiteral("0 3 * * *"));
            });
        });
    }

private Q_SLOTS:
    void nothingFollowsFromNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : templateNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void nothingFollowsFromNothing()
    {
        QFETCH(QString, name);
        QVERIFY(consequences(shipped(name), [](Design &) {}).isEmpty());
    }

    void aJobThatComesTooLateFlipsItsMargin()
    {
        const QList<Consequence> rows = missedTrain();
        const Consequence *margin
            = rowOf(rows, QStringLiteral("Build features"), QStringLiteral("Time left"));
        QVERIFY(margin);
        QVERIFY(margin->isFlip);
        QCOMPARE(margin->before.text, QStringLiteral("20 min left"));
        QCOMPARE(margin->before.mark, Mark::Met);
        QCOMPARE(margin->after.text, QStringLiteral("misses it by 40 min"));
        QCOMPARE(margin->after.mark, Mark::Missed);
        QCOMPARE(margin->element, QStringLiteral("build"));
    }

    void aFindingAppears()
    {
        const QList<Consequence> rows = missedTrain();
        const auto isFinding = [](const Consequence &row) {
            return row.label == u"Finding" && row.before.text == u"nothing to say";
        };
        const auto finding = std::ranges::find_if(rows, isFinding);
        QVERIFY(finding != rows.end());
        QVERIFY(finding->isFlip);
        QVERIFY(finding->after.text.contains(QStringLiteral("Build features")));
    }

    void theTimesMoveAfterWhatFlipped()
    {
        const QList<Consequence> rows = missedTrain();
        QVERIFY(std::ranges::is_partitioned(rows, &Consequence::isFlip));
        QVERIFY(std::ranges::any_of(rows, [](const Consequence &row) {
            return row.label.startsWith(QStringLiteral("Age of"));
        }));
        for (const Consequence &row : rows) {
            QVERIFY2(row.before != row.after, qPrintable(row.label));
            QVERIFY(!row.subject.isEmpty());
            QVERIFY(!row.before.text.isEmpty());
            QVERIFY(!row.after.text.isEmpty());
        }
    }

    void aVerdictOfTheMatrixFlips()
    {
        Design design = shipped(QStringLiteral("daily-digest"));
        QVERIFY(!design.matrix.scopes.isEmpty());
        const QList<Consequence> rows = consequences(design, [](Design &changed) {
            MatrixScope scope = changed.matrix.scopes.at(0).second;
            for (const QLatin1String axis : fiveAxes)
                scope.agreed.set(axis, 2);
            changed.matrix.scopes.set(changed.matrix.scopes.at(0).first, scope);
        });
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows.first().label, QStringLiteral("Verdict of the matrix"));
        QVERIFY(rows.first().isFlip);
        QCOMPARE(rows.first().page, QStringLiteral("matrix"));
    }

    void aTargetThatIsGoneIsNoMore()
    {
        const QList<Consequence> rows
            = consequences(shipped(QStringLiteral("daily-digest")), [](Design &design) {
                  design.elements.take(QStringLiteral("build"));
                  design.flows.removeIf([](const Flow &flow) {
                      return flow.from == u"build" || flow.to == u"build";
                  });
              });
        const Consequence *tempo
            = rowOf(rows, QStringLiteral("Build features"), QStringLiteral("Tempo"));
        QVERIFY(tempo);
        QCOMPARE(tempo->after.text, QStringLiteral("none"));
    }

    void priceMovesTheCost()
    {
        const QList<Consequence> rows
            = consequences(shipped(QStringLiteral("daily-digest")), [](Design &design) {
                  for (const auto &[id, old] : Design(design).elements) {
                      change(design, id, [](Element &stage) {
                          if (stage.cost.perRun)
                              stage.cost.perRun = *stage.cost.perRun * 2;
                      });
                  }
              });
        const auto cost
            = std::ranges::find(rows, QStringLiteral("Cost a month"), &Consequence::label);
        QVERIFY(cost != rows.end());
        QVERIFY(cost->before.text.contains(QStringLiteral("EUR")));
        QVERIFY(!cost->isFlip);
        QCOMPARE(cost->page, QStringLiteral("value"));
    }
};

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
