#include "model/document/edits.h"
#include "model/yaml/templates.h"
#include "widgets/canvas/board.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/searchbar.h"
#include "widgets/views/canvasview.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoView>

using namespace tempo;

/// The search and the history, by the keys that people press.
class TestSearchBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

    SearchBar *bar() { return m_window->findChild<SearchBar *>(); }
    QLineEdit *text() { return bar()->findChild<QLineEdit *>(); }
    QListWidget *list() { return bar()->findChild<QListWidget *>(); }
    QUndoView *history() { return m_window->findChild<QUndoView *>(); }
    QStringList selected() { return m_window->selection().elements(); }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
    }

    void find(const QString &words)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(text(), words);
    }

    void retitle(const QString &title)
    {
        Header header = m_window->document().design().header;
        header.title = title;
        m_window->document().push(title, setHeader(m_window->document().design(), header));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = std::make_shared<QSettings>(m_folder->filePath(QStringLiteral("w.ini")),
                                                 QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(Settings(store));
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->files().newFromTemplate(QStringLiteral("payment-fraud"));
        QVERIFY(m_window->files().isOpen());
    }

    void cleanup() { m_window.reset(); }

    void typingListsAndChangesNothing()
    {
        find(QStringLiteral("fraud score"));
        QVERIFY(bar()->isVisible());
        QVERIFY(list()->count() > 1);
        QCOMPARE(list()->item(0)->text(), QStringLiteral("Fraud score"));
        QVERIFY(!list()->item(0)->data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(selected().isEmpty());
        QCOMPARE(m_window->document().undoStack().count(), 0);
    }

    void enterAndF3GoFromOneToTheNextAndAround()
    {
        find(QStringLiteral("device"));
        const int count = list()->count();
        QVERIFY(count > 2);
        key(Qt::Key_Return);
        QCOMPARE(list()->currentRow(), 0);
        key(Qt::Key_F3);
        QCOMPARE(list()->currentRow(), 1);
        key(Qt::Key_F3, Qt::ShiftModifier);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(list()->currentRow(), count - 1);
        key(Qt::Key_Down);
        QCOMPARE(list()->currentRow(), 0);
        QCOMPARE(QApplication::focusWidget(), text());
    }

    void theHitIsSelectedAndInSight()
    {
        auto *canvas = qobject_cast<CanvasView *>(m_window->pageWidget());
        canvas->board().setZoom(1);
        canvas->board().centerOn(-3000, -3000);
        find(QStringLiteral("fraud score"));
        key(Qt::Key_Return);
        QCOMPARE(selected().size(), 1);
        const QString id = selected().first();
        QCOMPARE(m_window->document().design().titleOf(id), QStringLiteral("Fraud score"));
        const QPointF centre = m_window->document().design().canvas.positions.value(id);
        QVERIFY(canvas->board().viewport()->rect().contains(canvas->board().mapFromScene(centre)));
    }

    void aFlowIsSelected()
    {
        find(QStringLiteral("counts by account fraud score"));
        key(Qt::Key_Return);
        QCOMPARE(m_window->selection().flows().size(), 1);
        QVERIFY(selected().isEmpty());
    }

    void aFrameComesIntoSight()
    {
        auto *canvas = qobject_cast<CanvasView *>(m_window->pageWidget());
        canvas->board().setZoom(1);
        canvas->board().centerOn(-3000, -3000);
        find(QStringLiteral("every night frame"));
        QCOMPARE(list()->count(), 1);
        key(Qt::Key_Return);
        const QRectF rect = m_window->document().design().canvas.frames.at(0).second.rect;
        QVERIFY(canvas->board()
                    .mapToScene(canvas->board().viewport()->rect())
                    .boundingRect()
                    .intersects(rect));
    }

    void itWorksFromAnotherPageAndEscapeGivesTheFocusBack()
    {
        m_window->showPage(QStringLiteral("matrix"));
        QWidget *before = QApplication::focusWidget();
        find(QStringLiteral("fraud"));
        key(Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        find(QStringLiteral("fraud"));
        key(Qt::Key_Return);
        QCOMPARE(m_window->page(), 0);
        QCOMPARE(QApplication::focusWidget(), text());
        key(Qt::Key_Escape);
        QVERIFY(m_window->pageWidget()->isAncestorOf(QApplication::focusWidget()));
    }

    void f3GoesOnAfterItWasClosed()
    {
        find(QStringLiteral("device"));
        key(Qt::Key_Return);
        key(Qt::Key_Escape);
        const QStringList first = selected();
        key(Qt::Key_F3);
        QVERIFY(selected() != first || !m_window->selection().flows().isEmpty());
        QVERIFY(!bar()->isVisible());
    }

    void nothingFoundIsSaid()
    {
        find(QStringLiteral("zebra"));
        QVERIFY(!list()->isVisible());
        QVERIFY(bar()->findChild<QLabel *>()->text().contains(QStringLiteral("Not found")));
        key(Qt::Key_Return);
        QVERIFY(selected().isEmpty());
    }

    void theListFollowsTheDesign()
    {
        find(QStringLiteral("zebra"));
        QCOMPARE(list()->count(), 0);
        const NewElement made
            = addElement(m_window->document().design(), Kind::Job, QStringLiteral("Zebra"), {});
        m_window->document().push(QStringLiteral("Add"), made.patch);
        QCOMPARE(list()->count(), 1);
        m_window->document().undoStack().undo();
        QCOMPARE(list()->count(), 0);
    }

    void theHistoryGoesToAPoint()
    {
        auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("history"));
        QVERIFY(!dock->isVisible());
        dock->toggleViewAction()->trigger();
        QVERIFY(dock->isVisible());
        const QString before = m_window->document().design().header.title;
        retitle(QStringLiteral("One"));
        retitle(QStringLiteral("Two"));
        QCOMPARE(history()->model()->rowCount(), 3);
        const QModelIndex one = history()->model()->index(1, 0);
        QCOMPARE(one.data().toString(), QStringLiteral("One"));
        QTest::mouseClick(history()->viewport(), Qt::LeftButton, {},
                          history()->visualRect(one).center());
        QCOMPARE(m_window->document().design().header.title, QStringLiteral("One"));
        QTest::keyClick(history(), Qt::Key_Up);
        QCOMPARE(m_window->document().design().header.title, before);
        QTest::keyClick(history(), Qt::Key_End);
        QCOMPARE(m_window->document().design().header.title, QStringLiteral("Two"));
    }
};

QTEST_MAIN(TestSearchBar)
#include "tst_searchbar.moc"
