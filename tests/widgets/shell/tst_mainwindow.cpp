#include "model/base/translations.h"
#include "model/document/edits.h"
#include "model/yaml/writer.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/sprintrail.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/templatecard.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QSet>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

namespace {

/// What the window asked, and the answers it gets.
struct Answers
{
    CloseAnswer close = CloseAnswer::Cancel;
    QString open;
    QString save;
    QStringList told;
    QList<Diagnostic> problems;
    int closeAsked = 0;
};

FileDialogs dialogsOf(Answers &answers)
{
    return {[&answers](const QString &) { return answers.open; },
            [&answers](const QString &) { return answers.save; },
            [&answers](const QString &) {
                ++answers.closeAsked;
                return answers.close;
            },
            [](const QList<int> &) { return true; },
            [&answers](const QString &, const QString &message) { answers.told << message; },
            [&answers](const QString &, const QList<Diagnostic> &problems) {
                answers.problems = problems;
            }};
}

QList<const QAction *> leaves(const QMenu &menu)
{
    QList<const QAction *> found;
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            found << leaves(*action->menu());
        else if (!action->isSeparator())
            found << action;
    }
    return found;
}

QList<const QAction *> allActions(const MainWindow &window)
{
    QList<const QAction *> found;
    for (const QAction *action : window.menuBar()->actions())
        found << leaves(*action->menu());
    return found;
}

QDockWidget *findingsOf(const MainWindow &window)
{
    return window.findChild<QDockWidget *>(QStringLiteral("findings"));
}

void rename(MainWindow &window, const QString &title)
{
    Header header = window.document().design().header;
    header.title = title;
    window.document().push(QStringLiteral("Rename the design"),
                           setHeader(window.document().design(), header));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        m_answers = {};
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = std::make_shared<QSettings>(m_folder->filePath(QStringLiteral("w.ini")),
                                                 QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(Settings(store));
        m_window->files().setDialogs(dialogsOf(m_answers));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void theGalleryShowsEveryTemplateAndAClickUsesOne()
    {
        auto *start = m_window->findChild<StartPage *>();
        QVERIFY(start);
        QTRY_COMPARE(start->findChildren<TemplateCard *>().size(), templates().size());
        auto *card = start->findChildren<TemplateCard *>().at(1);
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(m_window->page(), 0);
        QCOMPARE(m_window->document().design(), *templateDesign(card->name()));
    }

    void enterOnACardUsesIt()
    {
        auto *start = m_window->findChild<StartPage *>();
        QTRY_VERIFY(!start->findChildren<TemplateCard *>().isEmpty());
        auto *card = start->findChildren<TemplateCard *>().at(2);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(m_window->files().isOpen());
    }

    void theFirstCardIsTheBlankDesign()
    {
        auto *start = m_window->findChild<StartPage *>();
        QTRY_VERIFY(!start->findChildren<TemplateCard *>().isEmpty());
        QCOMPARE(start->findChildren<TemplateCard *>().constFirst()->name(),
                 QStringLiteral("blank"));
    }

    void anEditSetsTheStarAndUndoToTheSavedStateClearsIt()
    {
        openDigest();
        QVERIFY(!m_window->isWindowModified());
        rename(*m_window, QStringLiteral("Another"));
        QVERIFY(m_window->isWindowModified());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_window->isWindowModified());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->isWindowModified());
    }

    void undoNamesWhatItTakesBack()
    {
        openDigest();
        rename(*m_window, QStringLiteral("Another"));
        QStringList texts;
        for (const QAction *action : allActions(*m_window))
            texts << QString(action->text()).remove(u'&');
        QVERIFY(texts.contains(QStringLiteral("Undo Rename the design")));
    }

    void savingGivesTheNameAndClearsTheStar()
    {
        openDigest();
        rename(*m_window, QStringLiteral("Another"));
        m_answers.save = m_folder->filePath(QStringLiteral("mine"));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(m_window->windowTitle().startsWith(u"mine.tempo.yaml"));
        QFile file(m_folder->filePath(QStringLiteral("mine.tempo.yaml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), writeDesign(m_window->document().design()));
    }

    void aNewDesignHasNoFileName()
    {
        openDigest();
        QVERIFY(m_window->windowTitle().startsWith(u"Untitled"));
        m_window->findChild<QDockWidget *>(QStringLiteral("history"))->show();
        auto *history = m_window->findChild<QListView *>(QStringLiteral("historyPane"));
        const QImage before = history->viewport()->grab().toImage();
        m_answers.save = m_folder->filePath(QStringLiteral("mine"));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->windowTitle().startsWith(u"mine.tempo.yaml"));
        QVERIFY(history->viewport()->grab().toImage() != before); // "saved" stands there only now
    }

    void closingADesignLeavesTheWindow()
    {
        openDigest();
        rename(*m_window, QStringLiteral("Another"));
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(m_answers.closeAsked, 1);
        QVERIFY(m_window->files().isOpen()); // cancelled
        m_answers.close = CloseAnswer::Discard;
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->files().isOpen());
        QCOMPARE(m_window->page(), -1);
        QVERIFY(!m_window->isWindowModified());
        for (const QDockWidget *dock : m_window->docks())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        openDigest();
        QCOMPARE(m_window->page(), 0);
        QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("rail"))->isVisible());
    }

    void theWindowFitsItsScreenAndRemembersItsSize()
    {
        Settings &settings = m_window->settings();
        const QSize room = m_window->screen()->availableSize();
        const int width = m_window->screen()->size().width();
        QVERIFY(m_window->width() <= room.width() && m_window->height() <= room.height());
        m_window->resize(640, 480);
        QVERIFY(m_window->close());
        QCOMPARE(MainWindow(settings).size(), QSize(640, 480));
        settings.setWindowGeometry(2 * width, settings.windowGeometry(width));
        settings.setWindowGeometry(width, "no geometry");
        QCOMPARE(MainWindow(settings).size(), QSize(1280, 720).boundedTo(room));
    }

    void noPageWarnsOnTheConsole()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QTextCursor|Negative sizes")));
        openDigest();
        for (int page = 0; page < int(pages().size()); ++page) {
            m_window->showPage(page);
            QTest::qWait(50);
            m_window->resize(m_window->size() + QSize(-40, 20));
            QTest::qWait(50);
        }
    }

    void closingAsksAndCancelKeepsEverything()
    {
        openDigest();
        rename(*m_window, QStringLiteral("Another"));
        m_answers.close = CloseAnswer::Cancel;
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_answers.closeAsked, 1);
        QCOMPARE(m_window->document().design().header.title, QStringLiteral("Another"));
        QVERIFY(m_window->isWindowModified());
        m_answers.close = CloseAnswer::Discard;
        QVERIFY(m_window->close());
    }

    void closingWithoutChangesAsksNothing()
    {
        openDigest();
        QVERIFY(m_window->close());
        QCOMPARE(m_answers.closeAsked, 0);
    }

    void fiveMistakesAreAllShownAndTheOpenDesignStays()
    {
        openDigest();
        const Design before = m_window->document().design();
        QFile file(m_folder->filePath(QStringLiteral("bad.tempo.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("tempo: 1\ntitle: Bad\nkeep_share: 7\nelements:\n"
                   "  a: {kind: evnt, title: A}\n"
                   "  b: {kind: job, title: B, every: soon}\n"
                   "  c: {kind: job, title: C, colour: red}\n"
                   "flows:\n  - {from: a, to: nowhere}\n");
        file.close();
        m_answers.open = file.fileName();
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_answers.problems.size(), 5);
        for (const Diagnostic &problem : std::as_const(m_answers.problems)) {
            QVERIFY(problem.at.line > 0);
            QVERIFY(problem.at.column > 0);
            QVERIFY(!problem.message.isEmpty());
        }
        QCOMPARE(m_window->document().design(), before);
    }

    void everyEntryHasATextAndALetterOfItsOwn()
    {
        openDigest();
        for (int page = 0; page < int(pages().size()); ++page) {
            m_window->showPage(page);
            QVERIFY(mnemonicsAreUnique(m_window->menuBar()->actions()));
            for (const QAction *top : m_window->menuBar()->actions()) {
                QVERIFY2(mnemonicsAreUnique(top->menu()->actions()), qPrintable(top->text()));
                QVERIFY(!leaves(*top->menu()).isEmpty());
            }
        }
        for (const QAction *action : allActions(*m_window))
            QVERIFY(!action->text().isEmpty());
    }

    void noTwoEntriesShareAShortcut()
    {
        openDigest();
        QSet<QString> seen;
        for (const QAction *action : allActions(*m_window)) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen.insert(keys.toString());
            }
        }
        QVERIFY(seen.contains(QStringLiteral("Ctrl+S")));
    }

    void everyPageOpensByItsKey_data()
    {
        QTest::addColumn<int>("page");
        int place = 0;
        for (const PageInfo &page : pages())
            QTest::newRow(page.id) << place++;
    }

    void everyPageOpensByItsKey()
    {
        QFETCH(int, page);
        openDigest();
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(m_window->page(), page);
        QVERIFY(m_window->pageWidget()->isVisible());
        QVERIFY(!m_window->pageWidget()->grab().isNull());
        applyTheme(*qApp, ThemeKind::Dark);
        QVERIFY(!m_window->pageWidget()->grab().isNull());
        applyTheme(*qApp, ThemeKind::Light);
    }

    void theRailGoesToAPage()
    {
        openDigest();
        auto *rail = m_window->findChild<SprintRail *>();
        const QModelIndex last = rail->model()->index(int(pages().size()) - 1, 0);
        QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualRect(last).center());
        QCOMPARE(m_window->page(), int(pages().size()) - 1);
    }

    void theStatusBarCountsInProperPlurals()
    {
        m_window->files().newFromTemplate(QStringLiteral("blank"));
        NewElement made
            = addElement(m_window->document().design(), Kind::Event, QStringLiteral("Click"), {});
        m_window->document().push(QStringLiteral("Add"), made.patch);
        QStringList texts;
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.join(u'|').contains(QStringLiteral("1 element ")),
                 qPrintable(texts.join(u'|')));
        QVERIFY(texts.join(u'|').contains(QStringLiteral("0 flows")));
    }

    void docksComeBackWhereTheyWere()
    {
        openDigest();
        findingsOf(*m_window)->close();
        QVERIFY(m_window->close());
        auto store = std::make_shared<QSettings>(m_folder->filePath(QStringLiteral("w.ini")),
                                                 QSettings::IniFormat);
        MainWindow again((Settings(store)));
        again.show();
        again.files().newFromTemplate(QStringLiteral("daily-digest"));
        QVERIFY(!findingsOf(again)->isVisible());
    }

    void theThemeChangesFromTheMenu()
    {
        m_window->chooseTheme(ThemeChoice::Dark);
        QCOMPARE(themeOf(m_window.get()), ThemeKind::Dark);
        QCOMPARE(m_window->settings().themeChoice(), ThemeChoice::Dark);
        m_window->chooseTheme(ThemeChoice::Light);
        QCOMPARE(themeOf(m_window.get()), ThemeKind::Light);
    }

private:
    void openDigest()
    {
        QVERIFY(m_window->files().newFromTemplate(QStringLiteral("daily-digest")));
    }

    static bool mnemonicsAreUnique(const QList<QAction *> &actions)
    {
        QSet<QString> seen;
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty() || seen.contains(letter)) {
                qWarning("%s", qPrintable(action->text()));
                return false;
            }
            seen.insert(letter);
        }
        return true;
    }

    Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
