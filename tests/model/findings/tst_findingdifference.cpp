#include "model/findings/findingdifference.h"

#include <QTest>

#include <functional>

using namespace tempo;

namespace {

using Edit = std::function<void(QList<Finding> &)>;

Finding findingOf(const char *id)
{
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.message = u"About " + finding.id;
    return finding;
}

QList<Finding> sample()
{
    return {findingOf("one"), findingOf("two"), findingOf("three")};
}

} // namespace

/// Which findings appeared, went or changed.
class TestFindingDifference : public QObject
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
        const QStringList oneChanged{QStringLiteral("one to one")};
        row("nothing", {}, [](QList<Finding> &) {});
        row("another order is no change", {}, [](QList<Finding> &all) { all.swapItemsAt(0, 2); });
        row("why it matters is no change", {},
            [](QList<Finding> &all) { all[0].why = QStringLiteral("other words"); });
        row("a severity", oneChanged,
            [](QList<Finding> &all) { all[0].severity = Severity::Error; });
        row("a decision", oneChanged,
            [](QList<Finding> &all) { all[0].status = DispositionStatus::Accepted; });
        row("it was opened again", oneChanged, [](QList<Finding> &all) { all[0].reopened = true; });
        row("a message", oneChanged,
            [](QList<Finding> &all) { all[0].message = QStringLiteral("worse"); });
        row("one went and one came",
            {QStringLiteral("none to four"), QStringLiteral("two to none")},
            [](QList<Finding> &all) {
                all.removeAt(1);
                all << findingOf("four");
            });
    }

    void changes()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, lines);
        QList<Finding> after = sample();
        edit(after);
        const auto idOf = [](const std::optional<Finding> &finding) {
            return finding ? finding->id : QStringLiteral("none");
        };
        QStringList found;
        for (const FindingChange &change : findingChanges(sample(), after))
            found << idOf(change.before) + u" to " + idOf(change.after);
        QCOMPARE(found, lines);
        QCOMPARE(findingChanges(after, sample()).size(), lines.size());
    }
};

QTEST_GUILESS_MAIN(TestFindingDifference)
#include "tst_findingdifference.moc"
