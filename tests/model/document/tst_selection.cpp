#include "model/document/selection.h"

#include "model/design/design.h"

#include <QSignalSpy>
#include <QTest>

namespace tempo {

class TestSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnlyWhatChanges();
    void focusSelectsBeforeItAsks();
    void dropsWhatIsGone();
};

void TestSelection::saysOnlyWhatChanges()
{
    Selection selection;
    QSignalSpy spy(&selection, &Selection::changed);
    selection.clear();
    QCOMPARE(spy.count(), 0);
    selection.set({QStringLiteral("a")}, {{QStringLiteral("a"), QStringLiteral("b")}});
    selection.set({QStringLiteral("a")}, {{QStringLiteral("a"), QStringLiteral("b")}});
    QCOMPARE(spy.count(), 1);
    QVERIFY(!selection.isEmpty());
}

void TestSelection::focusSelectsBeforeItAsks()
{
    Selection selection;
    QStringList selectedThen;
    QString asked;
    connect(&selection, &Selection::fieldRequested, this, [&](const QString &field) {
        selectedThen = selection.elements();
        asked = field;
    });
    selection.focusField(QStringLiteral("a"), QStringLiteral("max_latency"));
    QCOMPARE(selectedThen, QStringList{QStringLiteral("a")});
    QCOMPARE(asked, QStringLiteral("max_latency"));
    selection.focusField(FlowKey{QStringLiteral("a"), QStringLiteral("b")},
                         QStringLiteral("max_age"));
    QVERIFY(selection.elements().isEmpty());
    QCOMPARE(selection.flows().size(), 1);
}

void TestSelection::dropsWhatIsGone()
{
    Design design;
    design.elements.set(QStringLiteral("a"), {});
    Selection selection;
    selection.set({QStringLiteral("a"), QStringLiteral("b")},
                  {{QStringLiteral("a"), QStringLiteral("b")}});
    QSignalSpy spy(&selection, &Selection::changed);
    dropGone(selection, design);
    QCOMPARE(selection.elements(), QStringList{QStringLiteral("a")});
    QVERIFY(selection.flows().isEmpty());
    dropGone(selection, design);
    QCOMPARE(spy.count(), 1);
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestSelection)
#include "tst_selection.moc"
