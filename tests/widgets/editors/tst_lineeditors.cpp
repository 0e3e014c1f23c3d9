#include "tests/widgets/editors/editorstage.h"

#include <QAction>

namespace tempo {

namespace {

/// The info of a key as the catalogue of the format has it.
FieldInfo elementField(Kind kind, const QString &key)
{
    for (const FieldInfo &info : fieldsFor(kind)) {
        if (info.key == key)
            return info;
    }
    return {};
}

FieldInfo fieldNamed(const QString &key)
{
    for (const Kind kind : {Kind::Prediction, Kind::Feature, Kind::Event, Kind::Service}) {
        const FieldInfo info = elementField(kind, key);
        if (!info.key.isEmpty())
            return info;
    }
    return {};
}

} // namespace

/// Every value that is typed in one line: what a text means, and what is said of one that means
/// nothing.
class TestLineEditors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesOnWhatIsTyped_data();
    void settlesOnWhatIsTyped();
    void keepsABadTextAndSaysWhy_data();
    void keepsABadTextAndSaysWhy();
    void stepsByUpAndDown_data();
    void stepsByUpAndDown();
    void settlesWhenTheFocusLeaves();
    void escapeTakesTheTypingBack();
    void clearingTakesTheValueAway();
    void aRequiredTextCantBeCleared();
    void aValueFromElsewhereDoesntOverwriteTyping();
    void refusalKeepsTheTextAndSaysWhy();
    void undoGoesToTheDocumentWhereTheLineHasNone();
    void namesItselfForAssistiveTools();
    void readsTheDecimalCommaOfTheLanguage();
};

void TestLineEditors::settlesOnWhatIsTyped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("understood");
    const auto row = [](const char *name, const char *key, const char *typed, const char *value,
                        const char *understood) {
        QTest::newRow(name) << QString::fromUtf8(key) << QString::fromUtf8(typed)
                            << QString::fromUtf8(value) << QString::fromUtf8(understood);
    };
    row("several units", "max_latency", "3h30min", "3h30min", "3 h 30 min");
    row("one unit says itself", "max_latency", "90s", "90s", "1 min 30 s");
    row("a space before the unit", "max_latency", "30 min", "30min", "");
    row("a fraction of a unit", "max_latency", "1.5 h", "1.5h", "1 h 30 min");
    row("ISO 8601", "max_latency", "PT5M", "5min", "");
    row("a rate by the second", "rate", "120/s", "120/s", "10,368,000 a day");
    row("a rate with a suffix", "rate", "1.2k/day", "1.2k/day", "1,200 a day");
    row("money", "cost.per_run", "0.4", "0.4", "");
    row("a whole number", "replicas", "12", "12", "");
    row("a percentage", "operate.availability", "99.9 %", "0.999", "");
    row("a percentage without its sign", "operate.availability", "99.9", "0.999", "");
    row("a share", "operate.availability", "0.95", "0.95", "");
    row("shares", "operate.canary", "5 %, 25 %, 100 %", "0.05 0.25 1", "");
    row("a text", "owner", "ranking", "ranking", "");
    row("tags", "tags", "a, b ,, a", "a|b", "");
    row("a time zone", "timezone", "Europe/Berlin", "Europe/Berlin", "");
}

void TestLineEditors::settlesOnWhatIsTyped()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    EditorStage stage(fieldNamed(key));
    stage.type(typed);
    QTEST(stage.editor().hint(), "understood");
    QVERIFY2(stage.edited().isEmpty(), "nothing is settled on while typing");
    stage.press(Qt::Key_Return);
    QTEST(stage.lastEdited(), "value");
    QCOMPARE(stage.edited().size(), 1);
    QCOMPARE(stage.editor().problem(), QString());
}

void TestLineEditors::keepsABadTextAndSaysWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("a duration without a unit") << "max_latency"
                                               << "30"
                                               << "needs a unit";
    QTest::newRow("a duration of nothing") << "max_latency"
                                           << "0s"
                                           << "above 0";
    QTest::newRow("a word") << "max_latency"
                            << "soon"
                            << "not a duration";
    QTest::newRow("a rate without a unit") << "rate"
                                           << "120"
                                           << "not a rate";
    QTest::newRow("money below nothing") << "cost.per_run"
                                         << "-1"
                                         << "at least 0";
    QTest::newRow("half a replica") << "replicas"
                                    << "1.5"
                                    << "not a whole number";
    QTest::newRow("no replica") << "replicas"
                                << "0"
                                << "at least 1";
    QTest::newRow("more than all") << "operate.availability"
                                   << "101"
                                   << "between 0 % and 100 %";
    QTest::newRow("a mistyped zone") << "timezone"
                                     << "Europe/Berlim"
                                     << "Europe/Berlin'?";
}

void TestLineEditors::keepsABadTextAndSaysWhy()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, says);
    EditorStage stage(fieldNamed(key));
    stage.type(typed);
    stage.press(Qt::Key_Return);
    QVERIFY(stage.edited().isEmpty());
    QVERIFY2(stage.editor().problem().contains(says), qPrintable(stage.editor().problem()));
    QCOMPARE(stage.lines().first()->text(), typed);
    QVERIFY(stage.lines().first()->hasFocus());
}

void TestLineEditors::stepsByUpAndDown_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("pressed");
    QTest::addColumn<QString>("value");
    QTest::newRow("up from ten minutes") << "max_latency"
                                         << "10min" << int(Qt::Key_Up) << "15min";
    QTest::newRow("down from ten minutes") << "max_latency"
                                           << "10min" << int(Qt::Key_Down) << "5min";
    QTest::newRow("up from an odd length") << "max_latency"
                                           << "45min" << int(Qt::Key_Up) << "1h";
    QTest::newRow("one replica more") << "replicas"
                                      << "3" << int(Qt::Key_Up) << "4";
    QTest::newRow("never below one") << "replicas"
                                     << "1" << int(Qt::Key_Down) << "1";
    QTest::newRow("money by its first digit") << "cost.per_run"
                                              << "0.4" << int(Qt::Key_Up) << "0.5";
    QTest::newRow("a percent") << "operate.availability"
                               << "95 %" << int(Qt::Key_Up) << "0.96";
}

void TestLineEditors::stepsByUpAndDown()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(int, pressed);
    EditorStage stage(fieldNamed(key));
    stage.type(typed);
    stage.press(Qt::Key(pressed));
    QTEST(stage.lastEdited(), "value");
}

void TestLineEditors::settlesWhenTheFocusLeaves()
{
    EditorStage stage(fieldNamed(QStringLiteral("max_latency")));
    QSignalSpy left(&stage.editor(), &FieldEditor::left);
    stage.type(QStringLiteral("30s"));
    stage.lines().first()->clearFocus();
    QCOMPARE(stage.lastEdited(), QStringLiteral("30s"));
    QCOMPARE(left.size(), 1);
}

void TestLineEditors::escapeTakesTheTypingBack()
{
    EditorStage stage(fieldNamed(QStringLiteral("owner")));
    stage.editor().setValue(QStringLiteral("ranking"));
    stage.type(QStringLiteral("xyz"));
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.lines().first()->text(), QStringLiteral("ranking"));
    stage.press(Qt::Key_Return);
    QVERIFY(stage.edited().isEmpty());
}

void TestLineEditors::clearingTakesTheValueAway()
{
    EditorStage stage(fieldNamed(QStringLiteral("max_latency")));
    stage.editor().setValue(Duration(30));
    stage.lines().first()->selectAll();
    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("-"));
}

void TestLineEditors::aRequiredTextCantBeCleared()
{
    EditorStage stage(fieldNamed(QStringLiteral("title")));
    stage.editor().setValue(QStringLiteral("Ranked list"));
    stage.lines().first()->selectAll();
    stage.press(Qt::Key_Delete);
    stage.press(Qt::Key_Return);
    QVERIFY(stage.edited().isEmpty());
    QVERIFY(stage.editor().problem().contains(QStringLiteral("can't be empty")));
}

void TestLineEditors::aValueFromElsewhereDoesntOverwriteTyping()
{
    EditorStage stage(fieldNamed(QStringLiteral("owner")));
    stage.type(QStringLiteral("ran"));
    stage.editor().setValue(QStringLiteral("serving"));
    QCOMPARE(stage.lines().first()->text(), QStringLiteral("ran"));
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.lines().first()->text(), QStringLiteral("serving"));
}

void TestLineEditors::refusalKeepsTheTextAndSaysWhy()
{
    EditorStage stage(fieldNamed(QStringLiteral("owner")));
    stage.editor().setValue(QStringLiteral("ranking"));
    QSignalSpy finished(&stage.editor(), &FieldEditor::finished);
    QObject::connect(&stage.editor(), &FieldEditor::edited, &stage.editor(),
                     [&stage] { stage.editor().refuse(QStringLiteral("not this one")); });
    stage.lines().first()->selectAll();
    stage.type(QStringLiteral("nobody"));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lines().first()->text(), QStringLiteral("nobody"));
    QCOMPARE(stage.editor().problem(), QStringLiteral("Not this one."));
    QCOMPARE(textOf(stage.editor().value()), QStringLiteral("ranking"));
    QVERIFY(finished.isEmpty());
}

void TestLineEditors::undoGoesToTheDocumentWhereTheLineHasNone()
{
    EditorStage stage(fieldNamed(QStringLiteral("owner")));
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    stage.editor().window()->addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    stage.type(QStringLiteral("ranking"));
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(undone.isEmpty(), "typing is undone in the line first");
    QCOMPARE(stage.lines().first()->text(), QString());
    stage.type(QStringLiteral("ranking"));
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
}

void TestLineEditors::namesItselfForAssistiveTools()
{
    EditorContext context;
    context.label = QStringLiteral("Max latency");
    EditorStage stage(fieldNamed(QStringLiteral("max_latency")), context);
    QCOMPARE(stage.editor().input()->accessibleName(), context.label);
    QVERIFY(!stage.editor().input()->toolTip().isEmpty());
    stage.type(QStringLiteral("soon"));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.editor().input()->accessibleDescription(), stage.editor().problem());
}

void TestLineEditors::readsTheDecimalCommaOfTheLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    EditorStage duration(fieldNamed(QStringLiteral("max_latency")));
    duration.type(QStringLiteral("1,5 h"));
    duration.press(Qt::Key_Return);
    QCOMPARE(duration.lastEdited(), QStringLiteral("1.5h"));
    EditorStage money(fieldNamed(QStringLiteral("cost.per_run")));
    money.type(QStringLiteral("0,4"));
    money.press(Qt::Key_Return);
    QCOMPARE(money.lastEdited(), QStringLiteral("0.4"));
    QCOMPARE(money.lines().first()->text(), QStringLiteral("0,4"));
}

} // namespace tempo

QTEST_MAIN(tempo::TestLineEditors)
#include "tst_lineeditors.moc"
