#include "model/decision/verdictdifference.h"

#include <QTest>

#include <functional>

using namespace tempo;

namespace {

using Edit = std::function<void(Design &)>;

const QString whole = QStringLiteral("design");
const QString rank = QStringLiteral("rank");

MatrixScope scopeOf(int score)
{
    MatrixScope scope;
    for (const QLatin1String &axis : fiveAxes)
        scope.agreed.set(QString(axis), score);
    return scope;
}

/// A design for batch with a prediction in real time.
Design sample()
{
    Design design;
    design.matrix.scopes.set(whole, scopeOf(-1));
    design.matrix.scopes.set(rank, scopeOf(2));
    return design;
}

QString sideOf(const std::optional<MatrixResult> &result)
{
    if (!result)
        return QStringLiteral("none");
    return result->verdict
        ? QString(word(*result->verdict) + u' ' + QString::number(*result->index))
        : QString(u"lacks " + result->missing.join(u' '));
}

} // namespace

/// Which verdicts differ between two designs.
class TestVerdictDifference : public QObject
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
        row("a remark moves no verdict", {}, [](Design &d) {
            d.matrix.scopes[whole].notes.set(QString(fiveAxes[0]), QStringLiteral("why"));
        });
        row("equal scores weigh the same", {},
            [](Design &d) { d.matrix.scopes[whole].weights.set(QString(fiveAxes[0]), 3); });
        row("an index moves within a verdict", only("design: batch -0.5 to batch -1"),
            [](Design &d) { d.matrix.scopes.set(whole, scopeOf(-2)); });
        row("a verdict flips", only("design: batch -0.5 to real-time 0.5"),
            [](Design &d) { d.matrix.scopes.set(whole, scopeOf(1)); });
        row("a score goes missing", only("design: batch -0.5 to lacks computation"),
            [](Design &d) { d.matrix.scopes[whole].agreed.take(QStringLiteral("computation")); });
        row("a scope is gone", only("rank: real-time 1 to none"),
            [](Design &d) { d.matrix.scopes.take(rank); });
        row("a scope is new", only("other: none to hybrid 0"),
            [](Design &d) { d.matrix.scopes.set(QStringLiteral("other"), scopeOf(0)); });
    }

    void changes()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, lines);
        Design after = sample();
        edit(after);
        QStringList found;
        for (const VerdictChange &change : verdictChanges(sample(), after))
            found << change.scope + u": " + sideOf(change.before) + u" to " + sideOf(change.after);
        QCOMPARE(found, lines);
        QCOMPARE(verdictChanges(after, sample()).size(), lines.size());
    }
};

QTEST_GUILESS_MAIN(TestVerdictDifference)
#include "tst_verdictdifference.moc"
