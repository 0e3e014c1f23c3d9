#include "model/base/translations.h"
#include "widgets/look/look.h"
#include "widgets/shell/actionlist.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    QLineEdit *search() const { return palette()->findChild<QLineEdit *>(); }
    QListWidget *list() const { return palette()->findChild<QListWidget *>(); }

    void open() const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(palette());
        QVERIFY(search()->hasFocus());
    }

    QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < list()->count(); ++row)
            found << list()->item(row)->text();
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<MainWindow>(Settings(std::make_shared<QSettings>(
            m_folder->filePath(QStringLiteral("p.ini")), QSettings::IniFormat)));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->files().newFromTemplate(QStringLiteral("payment-fraud")));
        QTRY_VERIFY(QApplication::focusWidget());
    }

    void cleanup() { m_window.reset(); }

    void itHasEveryActionThatCanBeUsedAndNoOther()
    {
        open();
        QStringList expected;
        for (const ActionEntry &entry : actionsOf(*m_window->menuBar())) {
            if (entry.action->isEnabled())
                expected << entry.text();
        }
        QCOMPARE(titles(), expected);
        QVERIFY(!titles().contains(QStringLiteral("Undo")));
        QVERIFY(titles().contains(QStringLiteral("Save")));
    }

    void enterDoesTheFirstAndTheFocusGoesBack()
    {
        QWidget *before = QApplication::focusWidget();
        open();
        QTest::keyClicks(search(), QStringLiteral("matrix"));
        QCOMPARE(titles().constFirst(), QStringLiteral("Matrix"));
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(!palette());
        QCOMPARE(QApplication::focusWidget(), before);
        open();
        QTest::keyClicks(search(), QStringLiteral("mtrx"));
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(m_window->page(), matrixPlace());
        QVERIFY(!palette());
    }

    void whatWasUsedLastComesFirst()
    {
        open();
        QTest::keyClicks(search(), QStringLiteral("select all"));
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(m_window->selection().elements().size(),
                     m_window->document().design().elements.size());
        open();
        QCOMPARE(titles().constFirst(), QStringLiteral("Select All"));
    }

    void arrowsChooseAnother()
    {
        open();
        QCOMPARE(list()->currentRow(), 0);
        QTest::keyClick(search(), Qt::Key_Down);
        QCOMPARE(list()->currentRow(), 1);
        QTest::keyClick(search(), Qt::Key_Up);
        QTest::keyClick(search(), Qt::Key_Up);
        QCOMPARE(list()->currentRow(), list()->count() - 1);
    }

    void elementsAndTemplatesAreThereOnSearching()
    {
        const auto &[id, element] = m_window->document().design().elements.at(3);
        open();
        QTest::keyClicks(search(), u"go to " + element.title);
        QVERIFY(titles().constFirst().contains(element.title));
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(m_window->selection().elements(), QStringList{id});
    }

    void nothingFoundIsSaid()
    {
        open();
        QTest::keyClicks(search(), QStringLiteral("qqqqzzzz"));
        QVERIFY(!list()->isVisible());
        QTest::keyClick(search(), Qt::Key_Return);
        QVERIFY(palette());
    }

    void screenReadersHearWhatEnterWouldDo()
    {
        open();
        QTest::keyClicks(search(), QStringLiteral("save"));
        const QAccessibleInterface *line = QAccessible::queryAccessibleInterface(search());
        QVERIFY(!line->text(QAccessible::Name).isEmpty());
        QVERIFY(line->text(QAccessible::Description).startsWith(u"Save, File"));
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(!line->text(QAccessible::Description).startsWith(u"Save, File"));
    }

private:
    static int matrixPlace()
    {
        int place = 0;
        for (const PageInfo &page : pages()) {
            if (QLatin1String(page.id) == QLatin1String("matrix"))
                return place;
            ++place;
        }
        return -1;
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
