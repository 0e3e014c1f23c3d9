#include "model/base/translations.h"
#include "widgets/look/look.h"
#include "widgets/shell/actionlist.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

/// What every action has, wherever it was made: an id, keys of its own, a letter of its own.
class TestActions : public QObject
{
    Q_OBJECT

private:
    Settings settings() const
    {
        return Settings(std::make_shared<QSettings>(
            m_folder->filePath(QStringLiteral("actions.ini")), QSettings::IniFormat));
    }

    std::unique_ptr<MainWindow> openWindow() const
    {
        auto window = std::make_unique<MainWindow>(settings());
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window was not shown");
        window->files().newFromTemplate(QStringLiteral("payment-fraud"));
        return window;
    }

    static QAction *actionOf(MainWindow &window, const QString &id)
    {
        for (const ActionEntry &entry : allActions(window)) {
            if (entry.id() == id)
                return entry.action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyActionHasAnIdOfItsOwn()
    {
        const auto window = openWindow();
        QSet<QString> seen;
        for (const ActionEntry &entry : allActions(*window)) {
            QVERIFY2(!entry.id().isEmpty(), qPrintable(entry.text() + u" has no id"));
            QVERIFY2(!seen.contains(entry.id()), qPrintable(entry.id() + u" is there twice"));
            QVERIFY2(!entry.text().isEmpty(), qPrintable(entry.id() + u" has no text"));
            QVERIFY2(!entry.group().isEmpty(), qPrintable(entry.id() + u" has no menu"));
            seen.insert(entry.id());
        }
        for (const char *known : {"file.save", "edit.undo", "canvas.add", "view.theme.dark"})
            QVERIFY2(seen.contains(QLatin1String(known)), known);
    }

    void noTwoActionsThatMeetShareKeys()
    {
        const auto window = openWindow();
        const QList<ActionEntry> all = allActions(*window);
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                if (!all.at(i).meets(all.at(j)))
                    continue;
                for (const QKeySequence &keys : all.at(i).action->shortcuts())
                    QVERIFY2(!all.at(j).action->shortcuts().contains(keys),
                             qPrintable(all.at(i).id() + u" and " + all.at(j).id() + u": "
                                        + keys.toString()));
            }
        }
    }

    void lettersAreUniqueInEveryMenuOfEveryPage()
    {
        const auto window = openWindow();
        for (int page = -1; page < int(pages().size()); ++page) {
            if (page < 0)
                window->showStart();
            else
                window->showPage(page);
            for (const QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
                QSet<QString> seen;
                for (const QAction *action : menu->actions()) {
                    const QString letter = QKeySequence::mnemonic(action->text()).toString();
                    QVERIFY2(letter.isEmpty() || !seen.contains(letter),
                             qPrintable(menu->title() + u": " + action->text()));
                    seen.insert(letter);
                }
            }
        }
    }

    void textsLoseTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("a letter") << QStringLiteral("&Save") << QStringLiteral("Save");
        QTest::newRow("dots") << QStringLiteral("Save &As…") << QStringLiteral("Save As");
        QTest::newRow("a real ampersand")
            << QStringLiteral("Cost && value") << QStringLiteral("Cost & value");
        QTest::newRow("a letter behind the word")
            << QStringLiteral("保存(&S)…") << QStringLiteral("保存");
    }

    void textsLoseTheirMarks()
    {
        QFETCH(QString, text);
        QTEST(plainText(text), "plain");
    }

    void keysThatPeopleChoseWorkAtOnceAndAtTheNextStart()
    {
        {
            const auto window = openWindow();
            QAction *theme = actionOf(*window, QStringLiteral("view.theme.dark"));
            setShortcuts(window->settings(), *theme, {QKeySequence(Qt::CTRL | Qt::Key_K)});
            QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
            QCOMPARE(window->settings().themeChoice(), ThemeChoice::Dark);
            window->chooseTheme(ThemeChoice::Light);
            window->document().setSaved();
        }
        const auto window = openWindow();
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(window->settings().themeChoice(), ThemeChoice::Dark);
        window->chooseTheme(ThemeChoice::Light);
    }

    void keysOfAPageChangeAlsoWhereThePageComesLater()
    {
        Settings before = settings();
        before.setShortcuts(QStringLiteral("canvas.selectAll"),
                            {QKeySequence(Qt::CTRL | Qt::Key_J)});
        const auto window = openWindow();
        QTest::keyClick(window->pageWidget(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(window->selection().elements().size(),
                 window->document().design().elements.size());
    }

    void keysGoBackToWhatTheyWereAtFirst()
    {
        const auto window = openWindow();
        QAction *save = actionOf(*window, QStringLiteral("file.save"));
        const QList<QKeySequence> first = save->shortcuts();
        setShortcuts(window->settings(), *save, {});
        QVERIFY(save->shortcuts().isEmpty());
        QVERIFY(window->settings().shortcuts(QStringLiteral("file.save")));
        resetShortcuts(window->settings(), *save);
        QCOMPARE(save->shortcuts(), first);
        QVERIFY(!window->settings().shortcuts(QStringLiteral("file.save")));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
