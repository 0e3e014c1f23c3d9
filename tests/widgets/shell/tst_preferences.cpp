#include "model/base/translations.h"
#include "model/document/edits.h"
#include "widgets/canvas/tools/keyboard.h"
#include "widgets/look/look.h"
#include "widgets/shell/actionlist.h"
#include "widgets/shell/keylist.h"
#include "widgets/shell/keyrecorder.h"
#include "widgets/shell/keysdialog.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/shell/shortcuts.h"
#include "widgets/shell/startup.h"
#include "widgets/shell/themebutton.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace tempo;

/// Preferences and the list of keys, by mouse and keys.
class TestPreferences : public QObject
{
    Q_OBJECT

private:
    QPushButton *button(const QWidget &dialog, const QString &text) const
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    template <class T>
    T *named(const QWidget &dialog, const QString &name) const
    {
        for (T *one : dialog.findChildren<T *>()) {
            if (one->accessibleName() == name
                || one->property("text").toString().remove(u'&') == name)
                return one;
        }
        return nullptr;
    }

    QAction *action(const QString &id) const
    {
        for (const ActionEntry &entry : allActions(*m_window)) {
            if (entry.id() == id)
                return entry.action;
        }
        return nullptr;
    }

    std::unique_ptr<PreferencesDialog> openOn(PreferencesDialog::Page page) const
    {
        auto dialog = std::make_unique<PreferencesDialog>(*m_window, page);
        dialog->show();
        dialog->activateWindow();
        return dialog;
    }

    QTreeWidgetItem *row(const QWidget &dialog, const QString &text) const
    {
        const auto *tree = dialog.findChild<QTreeWidget *>();
        const auto found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.constFirst();
    }

    bool says(const QWidget &dialog, const QString &part) const
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    void record(const QWidget &dialog, const QString &what, Qt::Key key,
                Qt::KeyboardModifiers modifiers) const
    {
        auto *tree = dialog.findChild<QTreeWidget *>();
        tree->setCurrentItem(row(dialog, what));
        QTest::mouseClick(button(dialog, QStringLiteral("Change…")), Qt::LeftButton);
        auto *recorder = dialog.findChild<KeyRecorder *>();
        QVERIFY(recorder->isVisible());
        QTest::keyClick(recorder, key, modifiers);
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
        QVERIFY(m_window->files().newFromTemplate(QStringLiteral("payment-fraud")));
    }

    void cleanup() { m_window.reset(); }

    void aClickOnAThemeShowsItAtOnce()
    {
        const auto dialog = openOn(PreferencesDialog::Appearance);
        auto *contrast = named<ThemeButton>(*dialog, QStringLiteral("High Contrast"));
        QTest::mouseClick(contrast, Qt::LeftButton);
        QVERIFY(isHighContrast(themeOf(dialog.get())));
        QCOMPARE(m_window->settings().themeChoice(), ThemeChoice::HighContrast);
        QTest::mouseClick(named<ThemeButton>(*dialog, QStringLiteral("Light")), Qt::LeftButton);
        QCOMPARE(themeOf(dialog.get()), ThemeKind::Light);
    }

    void choicesAreKept()
    {
        const auto dialog = openOn(PreferencesDialog::General);
        auto *drafts
            = named<QCheckBox>(*dialog, QStringLiteral("Keep a draft for the case of a crash"));
        QVERIFY(drafts->isChecked());
        QTest::mouseClick(drafts, Qt::LeftButton, {}, {10, drafts->height() / 2});
        QVERIFY(!m_window->settings().keepDrafts());
        auto *scale = named<QComboBox>(*dialog, QStringLiteral("Size of everything"));
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Down);
        QCOMPARE(m_window->settings().scale(), 125);
    }

    void onlySizesThatFitTheScreenAreOffered()
    {
        QCOMPARE(largestScale({1280, 720}), 203);
        QCOMPARE(largestScale({1920, 1080}), 309);
        QCOMPARE(largestScale({400, 300}), 100);
        const auto dialog = openOn(PreferencesDialog::Appearance);
        auto *scale = named<QComboBox>(*dialog, QStringLiteral("Size of everything"));
        const int largest = largestScale(m_window->screen()->availableSize());
        for (int i = 0; i < scale->count(); ++i)
            QVERIFY(scale->itemData(i).toInt() <= largest);
    }

    void undoIsListedByItsLastingName()
    {
        Header header = m_window->document().design().header;
        header.title = QStringLiteral("Another");
        m_window->document().push(QStringLiteral("Rename"),
                                  setHeader(m_window->document().design(), header));
        QStringList names;
        for (const KeyGroup &group : keyGroups(*m_window)) {
            for (const KeyLine &line : group.lines)
                names << line.what;
        }
        QVERIFY(names.contains(QStringLiteral("Undo")));
        QVERIFY(names.contains(QStringLiteral("Redo")));
        QVERIFY(!names.contains(QStringLiteral("Undo Rename")));
        m_window->document().setSaved();
    }

    void pressedKeysAreTaken()
    {
        const auto dialog = openOn(PreferencesDialog::Keyboard);
        record(*dialog, QStringLiteral("Save"), Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(action(QStringLiteral("file.save"))->shortcut(),
                 QKeySequence(Qt::SHIFT | Qt::Key_F5));
        QVERIFY(says(*dialog, QStringLiteral("Shift+F5")));
        QVERIFY(!dialog->findChild<KeyRecorder *>()->isVisible());
    }

    void escapeGivesUp()
    {
        const auto dialog = openOn(PreferencesDialog::Keyboard);
        record(*dialog, QStringLiteral("Save"), Qt::Key_Escape, {});
        QVERIFY(dialog->isVisible());
        QCOMPARE(action(QStringLiteral("file.save"))->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_S));
    }

    void keysOfAnotherAreNamedAndTakenOnlyWhenAsked()
    {
        const auto dialog = openOn(PreferencesDialog::Keyboard);
        QAction *open = action(QStringLiteral("file.open"));
        QAction *save = action(QStringLiteral("file.save"));
        record(*dialog, QStringLiteral("Save"), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(says(*dialog, QStringLiteral("belongs to “Open”")));
        QCOMPARE(save->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
        QTest::mouseClick(button(*dialog, QStringLiteral("Leave Them There")), Qt::LeftButton);
        QCOMPARE(open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        record(*dialog, QStringLiteral("Save"), Qt::Key_O, Qt::ControlModifier);
        QTest::mouseClick(button(*dialog, QStringLiteral("Take Them from There")), Qt::LeftButton);
        QCOMPARE(save->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        QVERIFY(open->shortcuts().isEmpty());
    }

    void oneAndAllGoBack()
    {
        const auto dialog = openOn(PreferencesDialog::Keyboard);
        QAction *save = action(QStringLiteral("file.save"));
        QAction *open = action(QStringLiteral("file.open"));
        record(*dialog, QStringLiteral("Save"), Qt::Key_F5, {});
        record(*dialog, QStringLiteral("Open"), Qt::Key_F6, {});
        dialog->findChild<QTreeWidget *>()->setCurrentItem(row(*dialog, QStringLiteral("Save")));
        QTest::mouseClick(button(*dialog, QStringLiteral("Reset")), Qt::LeftButton);
        QCOMPARE(save->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
        QCOMPARE(open->shortcut(), QKeySequence(Qt::Key_F6));
        QTest::mouseClick(button(*dialog, QStringLiteral("Reset All")), Qt::LeftButton);
        QCOMPARE(open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        QVERIFY(!m_window->settings().shortcuts(QStringLiteral("file.open")));
    }

    void theListOfKeysShowsThoseThatPeopleChose()
    {
        setShortcuts(m_window->settings(), *action(QStringLiteral("file.save")),
                     {QKeySequence(Qt::Key_F5)});
        KeysDialog dialog(keyGroups(*m_window));
        QCOMPARE(row(dialog, QStringLiteral("Save"))->text(1), QStringLiteral("F5"));
        for (const CanvasKey &key : canvasKeys())
            QVERIFY2(row(dialog, QString::fromLatin1(key.about)), key.about);
    }

    void theListOfKeysCanBeSearched()
    {
        KeysDialog dialog(keyGroups(*m_window));
        dialog.show();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("ctrl+s"));
        QVERIFY(!row(dialog, QStringLiteral("Save"))->isHidden());
        QVERIFY(row(dialog, QStringLiteral("Open"))->isHidden());
    }

    void whatIsPrintedIsText()
    {
        const QString html
            = keysHtml({{QStringLiteral("<b>x"), {{QStringLiteral("a<b"), QStringLiteral("&")}}}},
                       QStringLiteral("Keys"));
        QVERIFY(html.contains(u"&lt;b&gt;x"));
        QVERIFY(html.contains(u"a&lt;b"));
    }

    void tooltipsFollowTheKeys()
    {
        auto *add = named<QPushButton>(*m_window, QStringLiteral("Add"));
        QVERIFY(add);
        QCOMPARE(add->toolTip(), QStringLiteral("Add (N)"));
        setShortcuts(m_window->settings(), *action(QStringLiteral("canvas.add")),
                     {QKeySequence(Qt::Key_F7)});
        QCOMPARE(add->toolTip(), QStringLiteral("Add (F7)"));
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
