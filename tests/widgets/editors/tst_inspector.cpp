#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/document/selection.h"
#include "widgets/editors/fieldeditor.h"
#include "widgets/shell/inspector.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

namespace tempo {

namespace {

Element elementOf(const QString &id, Kind kind)
{
    Element element;
    element.id = id;
    element.kind = kind;
    element.title = id;
    return element;
}

/// An event, a job and a prediction in a row.
Design smallDesign()
{
    Design design;
    design.header.title = QStringLiteral("Small");
    for (const auto &[id, kind] : {std::pair{QStringLiteral("click"), Kind::Event},
                                   {QStringLiteral("train"), Kind::Job},
                                   {QStringLiteral("rank"), Kind::Prediction}})
        design.elements.set(id, elementOf(id, kind));
    Flow first;
    first.from = QStringLiteral("click");
    first.to = QStringLiteral("train");
    Flow second;
    second.from = QStringLiteral("train");
    second.to = QStringLiteral("rank");
    design.flows = {first, second};
    return design;
}

} // namespace

/// The inspector, driven by keys and clicks, on a small design.
class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aTypedLimitIsOneUndoStep();
    void aBadTextCommitsNothing();
    void undoUpdatesTheFieldInPlace();
    void severalEditsOfOneFieldFoldIntoOneStep();
    void enterGivesTheFocusBackToWhereItWas();
    void ctrlZAfterAFieldUndoesTheDocument();
    void setsTheOwnerOfSeveralInOneStep();
    void saysWhereTheSelectedDiffer();
    void everyTakesThePlaceOfASchedule();
    void runningOnArrivalTakesBothAway();
    void writesADefinitionTwiceAndOnceAgain();
    void changesTheKindAndSaysWhatIsGone();
    void editsAFlow();
    void editsTheDesignWhereNothingIsSelected();
    void answersTheOperationalReview();
    void deletesWhatIsSelected();
    void typingSurvivesAChangeFromElsewhere();
    void pendingTextIsCommittedBeforeSaving();
    void pendingTextIsCommittedWhenTheSelectionChanges();
    void showsTheTempo();

private:
    /// Selects and focuses a key's editor.
    void go(const QString &id, const QString &key);
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    QPushButton *button(const QString &text) const;
    const Element &element(const char *id) const
    {
        return m_document->design().element(QLatin1String(id));
    }
    int steps() const { return m_document->undoStack().index(); }

    std::unique_ptr<QWidget> m_window;
    Document *m_document = nullptr;
    Selection *m_selection = nullptr;
    QWidget *m_canvas = nullptr; ///< stands in for what has the focus otherwise
    QWidget *m_inspector = nullptr;
};

void TestInspector::init()
{
    m_window = std::make_unique<QWidget>();
    m_document = new Document(m_window.get());
    m_selection = new Selection(m_window.get());
    m_document->load(smallDesign());
    auto *layout = new QVBoxLayout(m_window.get());
    m_canvas = new QWidget(m_window.get());
    m_canvas->setFocusPolicy(Qt::StrongFocus);
    m_inspector = makeInspector(*m_document, *m_selection, m_window.get());
    layout->addWidget(m_canvas);
    layout->addWidget(m_inspector, 1);
    m_window->resize(340, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_canvas->setFocus();
}

void TestInspector::go(const QString &id, const QString &key)
{
    m_selection->focusField(id, key);
    QVERIFY(m_inspector->isAncestorOf(QApplication::focusWidget()));
}

QPushButton *TestInspector::button(const QString &text) const
{
    for (QPushButton *one : m_inspector->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void TestInspector::aTypedLimitIsOneUndoStep()
{
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    type(QStringLiteral("200ms"));
    QVERIFY(!element("rank").maxLatency);
    enter();
    QVERIFY(element("rank").maxLatency);
    QCOMPARE(element("rank").maxLatency->text(), QStringLiteral("200ms"));
    QCOMPARE(steps(), 1);
    QVERIFY(m_document->undoStack().undoText().contains(QStringLiteral("Max latency")));
}

void TestInspector::aBadTextCommitsNothing()
{
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    type(QStringLiteral("200"));
    enter();
    QCOMPARE(steps(), 0);
    QVERIFY(m_inspector->isAncestorOf(QApplication::focusWidget()));
    type(QStringLiteral("ms"));
    enter();
    QCOMPARE(element("rank").maxLatency->text(), QStringLiteral("200ms"));
}

void TestInspector::undoUpdatesTheFieldInPlace()
{
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    type(QStringLiteral("200ms"));
    enter();
    QCOMPARE(line->text(), QStringLiteral("200ms"));
    m_document->undoStack().undo();
    QCOMPARE(line->text(), QString());
    m_document->undoStack().redo();
    QCOMPARE(line->text(), QStringLiteral("200ms"));
}

void TestInspector::severalEditsOfOneFieldFoldIntoOneStep()
{
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    type(QStringLiteral("1min"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(element("rank").maxLatency->text(), QStringLiteral("10min"));
    QCOMPARE(steps(), 1);
    m_canvas->setFocus();
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(steps(), 2);
}

void TestInspector::enterGivesTheFocusBackToWhereItWas()
{
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    type(QStringLiteral("200ms"));
    enter();
    QCOMPARE(QApplication::focusWidget(), m_canvas);
}

void TestInspector::ctrlZAfterAFieldUndoesTheDocument()
{
    std::unique_ptr<QAction> undo(m_document->undoStack().createUndoAction(nullptr));
    undo->setShortcut(QKeySequence::Undo);
    m_window->addAction(undo.get());
    go(QStringLiteral("rank"), QStringLiteral("owner"));
    type(QStringLiteral("serving"));
    enter();
    go(QStringLiteral("rank"), QStringLiteral("owner"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(steps(), 0);
    QCOMPARE(element("rank").owner, QString());
}

void TestInspector::setsTheOwnerOfSeveralInOneStep()
{
    m_selection->set({QStringLiteral("click"), QStringLiteral("train"), QStringLiteral("rank")});
    Q_EMIT m_selection->fieldRequested(QStringLiteral("owner"));
    type(QStringLiteral("platform"));
    enter();
    QCOMPARE(steps(), 1);
    for (const char *id : {"click", "train", "rank"})
        QCOMPARE(element(id).owner, QStringLiteral("platform"));
    m_document->undoStack().undo();
    QCOMPARE(element("train").owner, QString());
}

void TestInspector::saysWhereTheSelectedDiffer()
{
    const auto patch = setField(m_document->design(), {QStringLiteral("rank")},
                                QStringLiteral("owner"), QStringLiteral("serving"));
    m_document->push(QStringLiteral("x"), *patch);
    m_selection->set({QStringLiteral("rank"), QStringLiteral("train")});
    Q_EMIT m_selection->fieldRequested(QStringLiteral("owner"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->placeholderText(), QStringLiteral("differs"));
    line->clearFocus();
    QCOMPARE(steps(), 1);
    QCOMPARE(element("rank").owner, QStringLiteral("serving"));
}

void TestInspector::everyTakesThePlaceOfASchedule()
{
    go(QStringLiteral("train"), QStringLiteral("schedule"));
    type(QStringLiteral("0 2 * * *"));
    enter();
    QVERIFY(element("train").schedule);
    QTest::mouseClick(button(QStringLiteral("Every …")), Qt::LeftButton);
    QVERIFY(element("train").schedule);
    type(QStringLiteral("15min"));
    enter();
    QVERIFY(!element("train").schedule);
    QCOMPARE(element("train").every->text(), QStringLiteral("15min"));
    QCOMPARE(steps(), 2);
}

void TestInspector::runningOnArrivalTakesBothAway()
{
    go(QStringLiteral("train"), QStringLiteral("every"));
    type(QStringLiteral("1h"));
    enter();
    go(QStringLiteral("train"), QStringLiteral("offset"));
    type(QStringLiteral("5min"));
    enter();
    QCOMPARE(element("train").offset->text(), QStringLiteral("5min"));
    QTest::mouseClick(button(QStringLiteral("On arrival")), Qt::LeftButton);
    QVERIFY(!element("train").every);
    QVERIFY(!element("train").offset);
    QCOMPARE(steps(), 3);
    m_document->undoStack().undo();
    QVERIFY(element("train").offset);
}

void TestInspector::writesADefinitionTwiceAndOnceAgain()
{
    m_document->push(
        QStringLiteral("x"),
        changeKind(m_document->design(), QStringLiteral("train"), Kind::Feature).patch);
    go(QStringLiteral("train"), QStringLiteral("definition.engine"));
    type(QStringLiteral("SQL"));
    enter();
    QTest::mouseClick(button(QStringLiteral("Written twice")), Qt::LeftButton);
    QVERIFY(!element("train").definition);
    QCOMPARE(element("train").definitions->training->engine, QStringLiteral("SQL"));
    QCOMPARE(element("train").definitions->serving->engine, QStringLiteral("SQL"));
    QTest::mouseClick(button(QStringLiteral("One for both paths")), Qt::LeftButton);
    QCOMPARE(element("train").definition->engine, QStringLiteral("SQL"));
    QVERIFY(!element("train").definitions);
    QCOMPARE(steps(), 4);
}

void TestInspector::changesTheKindAndSaysWhatIsGone()
{
    go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    type(QStringLiteral("200ms"));
    enter();
    go(QStringLiteral("rank"), QStringLiteral("kind"));
    auto *kind = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(kind);
    for (QAction *action : kind->menu()->actions()) {
        if (action->text() == kindTitle(Kind::Job)) {
            action->trigger();
            break;
        }
    }
    QCOMPARE(element("rank").kind, Kind::Job);
    QStringList texts;
    for (const QLabel *label : m_inspector->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.join(u'\n').contains(QStringLiteral("Gone with the old kind: Max latency")));
}

void TestInspector::editsAFlow()
{
    const FlowKey key{QStringLiteral("train"), QStringLiteral("rank")};
    m_selection->focusField(key, QStringLiteral("latency"));
    type(QStringLiteral("3ms"));
    enter();
    m_selection->focusField(key, QStringLiteral("pull"));
    auto *list = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(list->currentText().contains(QStringLiteral("push")));
    QTest::keyClick(list, Qt::Key_Down);
    const Flow &flow = m_document->design().flows.at(1);
    QCOMPARE(flow.latency->text(), QStringLiteral("3ms"));
    QCOMPARE(flow.pull, std::optional(true));
    QCOMPARE(steps(), 2);
}

void TestInspector::editsTheDesignWhereNothingIsSelected()
{
    for (const auto &[key, text] : {std::pair{QStringLiteral("title"), QStringLiteral("Large")},
                                    {QStringLiteral("currency"), QStringLiteral("EUR")},
                                    {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")},
                                    {QStringLiteral("bands.real_time"), QStringLiteral("2s")},
                                    {QStringLiteral("keep_share"), QStringLiteral("90 %")}}) {
        Q_EMIT m_selection->fieldRequested(key);
        type(text);
        enter();
    }
    const Header &header = m_document->design().header;
    QCOMPARE(header.title, QStringLiteral("Large"));
    QCOMPARE(header.currency, QStringLiteral("EUR"));
    QCOMPARE(header.timezone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(header.bands.realTime.text(), QStringLiteral("2s"));
    QCOMPARE(header.bands.nearRealTime, Bands().nearRealTime);
    QCOMPARE(header.keepShare, 0.9);
    QCOMPARE(steps(), 5);
}

void TestInspector::answersTheOperationalReview()
{
    Q_EMIT m_selection->fieldRequested(QStringLiteral("operations.rollback.answer"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_document->design().operations.rollback.answer, std::optional(Answer::No));
    Q_EMIT m_selection->fieldRequested(QStringLiteral("operations.rollback.owner"));
    type(QStringLiteral("platform"));
    enter();
    QCOMPARE(m_document->design().operations.rollback.owner, QStringLiteral("platform"));
    QCOMPARE(steps(), 2);
}

void TestInspector::deletesWhatIsSelected()
{
    m_selection->set({}, {{QStringLiteral("train"), QStringLiteral("rank")}});
    QTRY_VERIFY(button(QStringLiteral("Delete")));
    QTest::mouseClick(button(QStringLiteral("Delete")), Qt::LeftButton);
    QCOMPARE(m_document->design().flows.size(), 1);
    QCOMPARE(steps(), 1);
    QTRY_VERIFY(!button(QStringLiteral("Delete")));
}

void TestInspector::typingSurvivesAChangeFromElsewhere()
{
    go(QStringLiteral("rank"), QStringLiteral("owner"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    type(QStringLiteral("serv"));
    const auto patch = setField(m_document->design(), {QStringLiteral("rank")},
                                QStringLiteral("tags"), QStringList{QStringLiteral("a")});
    m_document->push(QStringLiteral("x"), *patch);
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->text(), QStringLiteral("serv"));
}

void TestInspector::pendingTextIsCommittedBeforeSaving()
{
    go(QStringLiteral("rank"), QStringLiteral("owner"));
    type(QStringLiteral("serving"));
    commitPendingEdits(m_inspector);
    QCOMPARE(element("rank").owner, QStringLiteral("serving"));
    QVERIFY(m_inspector->isAncestorOf(QApplication::focusWidget()));
}

void TestInspector::pendingTextIsCommittedWhenTheSelectionChanges()
{
    go(QStringLiteral("rank"), QStringLiteral("owner"));
    type(QStringLiteral("serving"));
    m_selection->set({QStringLiteral("train")});
    QCOMPARE(element("rank").owner, QStringLiteral("serving"));
    QCOMPARE(element("train").owner, QString());
}

void TestInspector::showsTheTempo()
{
    go(QStringLiteral("train"), QStringLiteral("every"));
    type(QStringLiteral("1d"));
    enter();
    go(QStringLiteral("train"), QStringLiteral("latency"));
    type(QStringLiteral("3h"));
    enter();
    const auto says = [this](const QString &text) {
        for (const QLabel *label : m_inspector->findChildren<QLabel *>()) {
            if (label->text().contains(text) && label->isVisible())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("contributes 1 d 3 h")));
}

} // namespace tempo

QTEST_MAIN(tempo::TestInspector)
#include "tst_inspector.moc"
