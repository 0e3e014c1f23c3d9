#include "tests/widgets/editors/editorstage.h"

#include "widgets/editors/latencyeditor.h"
#include "widgets/editors/latencyshapes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tempo {

namespace {

FieldInfo wordsInfo(const QString &key, const QStringList &words)
{
    FieldInfo info = infoOf(key, FieldType::Words);
    info.words = words;
    return info;
}

FieldInfo latencyInfo()
{
    return infoOf(QStringLiteral("latency"), FieldType::Latency);
}

/// The place in the menu of a latency's shape by the start of its title.
int shapeNamed(const QString &start)
{
    const auto shapes = latencyShapes();
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (shapeTitle(shapes[i]).startsWith(start))
            return int(i);
    }
    return -1;
}

/// The context of a schedule: a clock that stands still, in Berlin.
EditorContext berlin()
{
    EditorContext context;
    context.timezone = QStringLiteral("Europe/Berlin");
    context.now = [] { return QDateTime({2026, 3, 28}, {12, 0}, Qt::UTC); };
    return context;
}

QPushButton *buttonNamed(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// The editors that are more than one line of text.
class TestShapedEditors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latencyTakesItsFigures_data();
    void latencyTakesItsFigures();
    void latencySaysWhatDoesntFit();
    void latencyKeepsTheMiddleWhenItsShapeChanges();
    void latencyShowsWhatItIsGiven();
    void cronSaysItsWordsAndNextRuns();
    void cronSaysWhichFieldIsWrong();
    void cronTakesAUsualOneFromTheMenu();
    void ageLimitForAllOrEachOrigin();
    void decaySaysWhatItMeans_data();
    void decaySaysWhatItMeans();
    void alternativesComeAndGo();
    void wordsSideBySide();
    void wordsAsAList();
    void flagIsACheckBox();
    void optionalFlagSaysItsDefault();
    void markdownSettlesOnCtrlEnter();
};

void TestShapedEditors::latencyTakesItsFigures_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *shape, const char *typed, const char *value,
                        const char *says) {
        QTest::newRow(name) << QString::fromLatin1(shape) << QString::fromLatin1(typed).split(u' ')
                            << QString::fromLatin1(value) << QString::fromLatin1(says);
    };
    row("a constant", "Constant", "40ms", "40ms", "");
    row("two percentiles", "Percentiles p50 and p95", "12s 40s", "lognormal p50 12s p95 40s",
        "Lognormal; p99 1 min 6 s");
    row("the last percentile", "Percentiles p50 and p99", "12s 60s", "lognormal p50 12s p99 60s",
        "Lognormal; p95");
    row("shifted", "Minimum", "1s 12s 40s", "lognormal min 1s p50 12s p95 40s", "Lognormal; p99");
    row("Weibull", "Weibull, p50 and p95", "12s 40s", "weibull p50 12s p95 40s", "Weibull; p99");
    row("Gamma", "Gamma, p50 and p99", "12s 40s", "gamma p50 12s p99 40s", "Gamma; p95");
    row("exponential", "Exponential", "10s", "exponential mean 10s", "Exponential; p99 46.1 s");
    row("uniform", "Uniform", "1s 2s", "uniform min 1s max 2s", "Uniform; p99 1.99 s");
    row("normal", "Normal", "10s 1s", "normal mean 10s sd 1s", "Normal");
    row("measured", "Measured", "samples.csv", "samples samples.csv", "Measured: a file");
}

void TestShapedEditors::latencyTakesItsFigures()
{
    QFETCH(QString, shape);
    QFETCH(QStringList, typed);
    QFETCH(QString, says);
    EditorStage stage(latencyInfo());
    auto &editor = static_cast<LatencyEditor &>(stage.editor());
    editor.chooseShape(shapeNamed(shape));
    QCOMPARE(stage.lines().size(), typed.size());
    for (const QString &figure : typed) {
        QVERIFY(stage.edited().isEmpty());
        stage.type(figure);
        stage.press(Qt::Key_Return);
    }
    QTEST(stage.lastEdited(), "value");
    QCOMPARE(editor.hint().left(says.size()), says);
    QCOMPARE(editor.problem(), QString());
}

void TestShapedEditors::latencySaysWhatDoesntFit()
{
    EditorStage stage(latencyInfo());
    static_cast<LatencyEditor &>(stage.editor()).chooseShape(1);
    stage.type(QStringLiteral("40s"));
    stage.press(Qt::Key_Return);
    stage.type(QStringLiteral("12s"));
    stage.press(Qt::Key_Return);
    QVERIFY(stage.edited().isEmpty());
    QVERIFY2(stage.editor().problem().startsWith(QStringLiteral("P50 must be below")),
             qPrintable(stage.editor().problem()));
}

void TestShapedEditors::latencyKeepsTheMiddleWhenItsShapeChanges()
{
    EditorStage stage(latencyInfo());
    stage.editor().setValue(Latency::constant(Duration(12)));
    auto &editor = static_cast<LatencyEditor &>(stage.editor());
    editor.chooseShape(1);
    QCOMPARE(stage.lines().at(0)->text(), QStringLiteral("12s"));
    QVERIFY(stage.lines().at(1)->hasFocus());
    stage.type(QStringLiteral("40s"));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("lognormal p50 12s p95 40s"));
    editor.chooseShape(0);
    QCOMPARE(stage.lastEdited(), QStringLiteral("12s"));
}

void TestShapedEditors::latencyShowsWhatItIsGiven()
{
    EditorStage stage(latencyInfo());
    Latency latency;
    latency.family = Family::Gamma;
    latency.p50 = Duration(1);
    latency.p99 = Duration(3);
    stage.editor().setValue(latency);
    QCOMPARE(stage.lines().size(), 2);
    QCOMPARE(stage.lines().at(1)->text(), QStringLiteral("3s"));
    stage.editor().setValue({});
    QCOMPARE(stage.lines().at(0)->text(), QString());
    QVERIFY(stage.edited().isEmpty());
}

void TestShapedEditors::cronSaysItsWordsAndNextRuns()
{
    EditorStage stage(infoOf(QStringLiteral("schedule"), FieldType::Cron), berlin());
    stage.type(QStringLiteral("0 2 * * *"));
    // In the night to 29 March Berlin's clocks skip the hour from 2 to 3.
    const QStringList lines = stage.editor().hint().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), QStringLiteral("Every day at 02:00"));
    QVERIFY(lines.at(1).contains(QStringLiteral("Europe/Berlin")));
    QVERIFY2(lines.at(2).contains(QStringLiteral("29 Mar 2026 03:00")), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(QStringLiteral("30 Mar 2026 02:00")), qPrintable(lines.at(3)));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("0 2 * * *"));
}

void TestShapedEditors::cronSaysWhichFieldIsWrong()
{
    EditorStage stage(infoOf(QStringLiteral("schedule"), FieldType::Cron), berlin());
    stage.type(QStringLiteral("0 25 * * *"));
    stage.press(Qt::Key_Return);
    QVERIFY(stage.edited().isEmpty());
    QVERIFY2(stage.editor().problem().contains(QStringLiteral("hour")),
             qPrintable(stage.editor().problem()));
}

void TestShapedEditors::cronTakesAUsualOneFromTheMenu()
{
    EditorStage stage(infoOf(QStringLiteral("schedule"), FieldType::Cron), berlin());
    const auto *menu = stage.editor().findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        action->trigger();
        QVERIFY2(stage.editor().hint().startsWith(action->text()),
                 qPrintable(stage.editor().hint()));
    }
    QCOMPARE(stage.edited().size(), menu->actions().size());
}

void TestShapedEditors::ageLimitForAllOrEachOrigin()
{
    EditorContext context;
    context.origins.set(QStringLiteral("click"), QStringLiteral("Click"));
    context.origins.set(QStringLiteral("log"), QStringLiteral("Log"));
    EditorStage stage(infoOf(QStringLiteral("max_age"), FieldType::AgeLimit), context);
    stage.type(QStringLiteral("5min"));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("5min"));
    auto *each = stage.editor().findChild<QCheckBox *>();
    QTest::mouseClick(each, Qt::LeftButton, {}, {8, each->height() / 2});
    QCOMPARE(stage.lastEdited(), QStringLiteral("click 5min, log 5min"));
    stage.lines().at(1)->setFocus();
    stage.lines().at(1)->selectAll();
    stage.type(QStringLiteral("1d"));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("click 5min, log 1d"));
    QTest::mouseClick(each, Qt::LeftButton, {}, {8, each->height() / 2});
    QCOMPARE(stage.lastEdited(), QStringLiteral("5min"));
}

void TestShapedEditors::decaySaysWhatItMeans_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("half-life") << 0 << QStringList{QStringLiteral("2h")}
                               << QStringLiteral("half_life 2h")
                               << QStringLiteral("Half the value is gone after 2 h.");
    QTest::newRow("deadline") << 1 << QStringList{QStringLiteral("6s")}
                              << QStringLiteral("deadline 6s")
                              << QStringLiteral("The value is whole up to 6 s, and nothing after.");
    QTest::newRow("linear") << 2 << QStringList{QStringLiteral("1d")} << QStringLiteral("linear 1d")
                            << QStringLiteral("The value falls evenly and is gone after 1 d.");
    QTest::newRow("sigmoid")
        << 3 << QStringList{QStringLiteral("1h"), QStringLiteral("10min")}
        << QStringLiteral("sigmoid 1h 10min")
        << QStringLiteral("The value falls around 1 h, within about 10 min on either side.");
}

void TestShapedEditors::decaySaysWhatItMeans()
{
    QFETCH(int, shape);
    QFETCH(QStringList, typed);
    EditorStage stage(infoOf(QStringLiteral("value.decay"), FieldType::Decay));
    auto *shapes = stage.editor().findChild<QComboBox *>();
    shapes->setFocus();
    for (int i = 0; i < shape; ++i)
        stage.press(Qt::Key_Down);
    stage.editor().focusInput();
    for (const QString &figure : typed) {
        stage.type(figure);
        stage.press(Qt::Key_Return);
    }
    QTEST(stage.lastEdited(), "value");
    QTEST(stage.editor().hint(), "says");
}

void TestShapedEditors::alternativesComeAndGo()
{
    EditorStage stage(infoOf(QStringLiteral("alternatives"), FieldType::Alternatives));
    QTest::mouseClick(buttonNamed(stage.editor(), QStringLiteral("Add a rung")), Qt::LeftButton);
    const QStringList typed{QStringLiteral("nightly"), QStringLiteral("1d"), QStringLiteral("200")};
    for (int i = 0; i < typed.size(); ++i) {
        stage.lines().at(i)->setFocus();
        stage.type(typed.at(i));
    }
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("nightly 1d cost 200"));
    QTest::mouseClick(buttonNamed(stage.editor(), QStringLiteral("Add a rung")), Qt::LeftButton);
    stage.type(QStringLiteral("live"));
    stage.lines().at(5)->setFocus();
    stage.type(QStringLiteral("event"));
    stage.press(Qt::Key_Return);
    QCOMPARE(stage.lastEdited(), QStringLiteral("nightly 1d cost 200; live event"));
    for (auto *button : stage.editor().findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Take this rung away")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(stage.lastEdited(), QStringLiteral("live event"));
}

void TestShapedEditors::wordsSideBySide()
{
    EditorStage stage(wordsInfo(QStringLiteral("class"), allWords<FeatureClass>()));
    QCOMPARE(stage.editor().hint(), QStringLiteral("Not yet classified"));
    QPushButton *windowed = buttonNamed(stage.editor(), QStringLiteral("Windowed"));
    QTest::mouseClick(windowed, Qt::LeftButton);
    QCOMPARE(stage.lastEdited(), QStringLiteral("windowed"));
    stage.press(Qt::Key_Left);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.lastEdited(), QStringLiteral("streaming"));
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.lastEdited(), QStringLiteral("-"));
}

void TestShapedEditors::wordsAsAList()
{
    EditorStage stage(wordsInfo(QStringLiteral("role"), allWords<Role>()));
    auto *list = stage.editor().findChild<QComboBox *>();
    QCOMPARE(list->count(), 7);
    stage.press(Qt::Key_Down);
    QCOMPARE(stage.lastEdited(), QStringLiteral("fetch"));
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.lastEdited(), QStringLiteral("-"));
}

void TestShapedEditors::flagIsACheckBox()
{
    EditorStage stage(infoOf(QStringLiteral("third_party"), FieldType::Flag));
    QVERIFY(stage.editor().labelsItself());
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.lastEdited(), QStringLiteral("yes"));
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.lastEdited(), QStringLiteral("no"));
}

void TestShapedEditors::optionalFlagSaysItsDefault()
{
    EditorContext context;
    context.byDefault = true;
    EditorStage stage(infoOf(QStringLiteral("pull"), FieldType::OptionalFlag), context);
    const auto *list = stage.editor().findChild<QComboBox *>();
    QVERIFY(list->currentText().startsWith(QStringLiteral("By default: ")));
    QVERIFY(list->currentText().contains(QStringLiteral("pull")));
    stage.press(Qt::Key_End);
    QCOMPARE(stage.lastEdited(), QStringLiteral("no"));
}

void TestShapedEditors::markdownSettlesOnCtrlEnter()
{
    EditorStage stage(infoOf(QStringLiteral("notes"), FieldType::Markdown));
    auto *text = stage.editor().findChild<QPlainTextEdit *>();
    const int before = text->height();
    stage.type(QStringLiteral("one"));
    for (int i = 0; i < 3; ++i)
        stage.press(Qt::Key_Return);
    stage.type(QStringLiteral("four"));
    QVERIFY(stage.edited().isEmpty());
    QVERIFY(text->height() > before);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.lastEdited(), QStringLiteral("one\n\n\nfour"));
}

} // namespace tempo

QTEST_MAIN(tempo::TestShapedEditors)
#include "tst_shapededitors.moc"
