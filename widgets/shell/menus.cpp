#include "widgets/shell/menus.h"

#include "widgets/look/look.h"
#include "widgets/shell/actionlist.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/exportmenu.h"
#include "widgets/shell/keysdialog.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/mnemonics.h"
#include "widgets/shell/openrecent.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/shell/safekeeping.h"
#include "widgets/shell/searchbar.h"
#include "widgets/shell/shortcuts.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>

namespace tempo {
namespace {

QKeySequence pageKey(int page)
{
    return page < 9 ? QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + page)) : QKeySequence();
}

} // namespace

Menus::Menus(MainWindow &window)
    : QObject(&window),
      m_window(window),
      m_file(window.menuBar()->addMenu(tr("&File"))),
      m_edit(window.menuBar()->addMenu(tr("&Edit"))),
      m_view(window.menuBar()->addMenu(tr("&View"))),
      m_sprint(window.menuBar()->addMenu(tr("&Sprint"))),
      m_help(window.menuBar()->addMenu(tr("&Help")))
{
    fillFile();
    fillEdit();
    fillView();
    fillSprint();
    fillHelp();
    for (QMenu *menu : {m_file, m_edit, m_view, m_sprint, m_help})
        giveMnemonics(*menu);
    applyKeys();
    connect(&m_window, &MainWindow::pageChanged, this, &Menus::refresh);
    connect(&m_window, &MainWindow::pageChanged, this, &Menus::takePageActions);
    connect(&m_window.files(), &FileActions::stateChanged, this, &Menus::refresh);
    refresh();
}

QAction *Menus::add(QMenu &menu, const QString &id, const QString &text, const QString &icon,
                    const QKeySequence &keys, const Call &call)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(id);
    if (!icon.isEmpty())
        action->setIcon(iconOf(icon, &m_window));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [call] { call(); });
    return action;
}

void Menus::fillFile()
{
    FileActions &files = m_window.files();
    add(*m_file, QStringLiteral("file.new"), tr("&New from Template…"), QStringLiteral("add"),
        QKeySequence::New, [this] { m_window.showStart(); });
    add(*m_file, QStringLiteral("file.open"), tr("&Open…"), QStringLiteral("open"),
        QKeySequence::Open, [&files] { files.open(); });
    Safekeeping &keeping = m_window.keeping();
    QMenu *recent = m_file->addMenu(tr("Open &Recent"));
    fillOpenRecent(*recent,
                   {[&keeping] { return keeping.recentDesigns(); },
                    [&files](const QString &path) { files.openFile(path); },
                    [&keeping] { keeping.clearRecent(); }});
    recent->menuAction()->setVisible(keeping.workspace() != nullptr);
    m_file->addSeparator();
    m_needOpen << add(*m_file, QStringLiteral("file.save"), tr("&Save"), QStringLiteral("save"),
                      QKeySequence::Save, [&files] { files.save(); });
    m_needOpen << add(*m_file, QStringLiteral("file.saveAs"), tr("Save &As…"), {},
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [&files] { files.saveAs(); });
    m_revisions = add(*m_file, QStringLiteral("file.revisions"), tr("Re&visions…"), {}, {},
                      [this, &keeping] { keeping.showRevisions(&m_window); });
    m_file->addSeparator();
    QMenu *formats = m_file->addMenu(iconOf(QStringLiteral("export"), &m_window), tr("&Export"));
    MainWindow *window = &m_window;
    fillExportMenu(*formats, m_window.document(), m_window.charts(),
                   {[&files] { Q_EMIT files.aboutToRead(); },
                    [window](const QString &suggestion, const Exporter &format) {
                        return askExportFile(window, suggestion, format);
                    },
                    [window](const QString &title, const QString &message) {
                        fileDialogs(window).tell(title, message);
                    },
                    [window](const QString &message) { window->say(message); }, window});
    giveMnemonics(*formats);
    m_needOpen << formats->menuAction();
    m_file->addSeparator();
    m_needOpen << add(*m_file, QStringLiteral("file.close"), tr("&Close"), {},
                      QKeySequence(Qt::CTRL | Qt::Key_W), [&files] { files.close(); });
    add(*m_file, QStringLiteral("file.quit"), tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q),
        [this] { m_window.close(); });
}

void Menus::fillEdit()
{
    QUndoStack &history = m_window.document().undoStack();
    QAction *undo = history.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("edit.undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setProperty(nameProperty, tr("&Undo"));
    undo->setIcon(iconOf(QStringLiteral("undo"), &m_window));
    QAction *redo = history.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("edit.redo"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setProperty(nameProperty, tr("&Redo"));
    redo->setIcon(iconOf(QStringLiteral("redo"), &m_window));
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    fillSearch();
    m_edit->addSeparator();
    m_preferencesLine = m_edit->addSeparator();
    add(*m_edit, QStringLiteral("edit.preferences"), tr("Pre&ferences…"), {},
        QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { PreferencesDialog(m_window).exec(); });
}

void Menus::fillSearch()
{
    m_needOpen << add(*m_edit, QStringLiteral("edit.find"), tr("&Find…"), QStringLiteral("search"),
                      QKeySequence::Find, [this] { search().open(); });
    m_needOpen << add(*m_edit, QStringLiteral("edit.findNext"), tr("Find &Next"), {},
                      QKeySequence(Qt::Key_F3), [this] { search().step(1); });
    m_needOpen << add(*m_edit, QStringLiteral("edit.findPrevious"), tr("Find Pre&vious"), {},
                      QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { search().step(-1); });
}

SearchBar &Menus::search()
{
    if (!m_search)
        m_search = new SearchBar(m_window);
    return *m_search;
}

void Menus::fillView()
{
    m_pages = new QActionGroup(this);
    int place = 0;
    for (const PageInfo &page : pages()) {
        QAction *action = add(*m_view, u"view.page." + QLatin1String(page.id),
                              QCoreApplication::translate("tempo::Page", page.title),
                              QString::fromLatin1(page.icon), pageKey(place),
                              [this, place] { m_window.showPage(place); });
        action->setCheckable(true);
        m_pages->addAction(action);
        m_needOpen << action;
        ++place;
    }
    m_viewEnd = m_view->addSeparator();
    for (QDockWidget *dock : m_window.docks()) {
        dock->toggleViewAction()->setObjectName(u"view.dock." + dock->objectName());
        m_view->addAction(dock->toggleViewAction());
        m_needOpen << dock->toggleViewAction();
    }
    m_view->addSeparator();
    fillTheme(*m_view->addMenu(iconOf(QStringLiteral("palette"), &m_window), tr("&Theme")));
}

void Menus::fillTheme(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    const std::tuple<const char *, QString, ThemeChoice> choices[]
        = {{"system", tr("As the &System"), ThemeChoice::System},
           {"light", tr("&Light"), ThemeChoice::Light},
           {"dark", tr("&Dark"), ThemeChoice::Dark},
           {"highContrast", tr("&High Contrast"), ThemeChoice::HighContrast}};
    for (const auto &[id, text, choice] : choices) {
        QAction *action = add(menu, u"view.theme." + QLatin1String(id), text, {}, {},
                              [this, choice = choice] { m_window.chooseTheme(choice); });
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(&menu, &QMenu::aboutToShow, this, [this, group] { showTheme(*group); });
    showTheme(*group);
}

void Menus::showTheme(const QActionGroup &themes)
{
    themes.actions().at(int(m_window.settings().themeChoice()))->setChecked(true);
}

void Menus::fillSprint()
{
    m_needOpen << add(*m_sprint, QStringLiteral("sprint.nextStep"), tr("&Next Step"), {},
                      QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                      [this] { m_window.sprint().step(1); });
    m_needOpen << add(*m_sprint, QStringLiteral("sprint.previousStep"), tr("&Previous Step"), {},
                      QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                      [this] { m_window.sprint().step(-1); });
    m_sprint->addSeparator();
    m_sprint->addActions(m_window.sprint().actions());
    m_needOpen << m_window.sprint().actions();
    m_sprint->addSeparator();
    m_needOpen << add(*m_sprint, QStringLiteral("sprint.nextFinding"), tr("Next &Finding"), {},
                      QKeySequence(Qt::Key_F8), [this] { m_window.stepFinding(1); });
    m_needOpen << add(*m_sprint, QStringLiteral("sprint.previousFinding"), tr("Previous F&inding"),
                      {}, QKeySequence(Qt::SHIFT | Qt::Key_F8),
                      [this] { m_window.stepFinding(-1); });
}

void Menus::fillHelp()
{
    QAction *all = add(*m_help, QStringLiteral("help.commands"), tr("&All Commands…"),
                       QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                       [this] { CommandPalette::toggle(m_window); });
    all->setShortcutContext(Qt::WindowShortcut);
    QAction *keys = add(*m_help, QStringLiteral("help.keys"), tr("&Keyboard Shortcuts"), {}, {},
                        [this] { showKeys(); });
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    add(*m_help, QStringLiteral("help.about"), tr("A&bout"), QStringLiteral("info"), {},
        [this] { about(); });
}

void Menus::showKeys()
{
    KeysDialog dialog(keyGroups(m_window), &m_window);
    connect(
        &dialog, &KeysDialog::changeWanted, this,
        [this] { PreferencesDialog(m_window, PreferencesDialog::Keyboard).exec(); },
        Qt::QueuedConnection);
    dialog.exec();
}

void Menus::about()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About"),
                    QApplication::applicationDisplayName() + u' '
                        + QApplication::applicationVersion(),
                    QMessageBox::NoButton, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setIconPixmap(QApplication::windowIcon().pixmap(64));
    box.setInformativeText(
        tr("Decides where a machine-learning pipeline needs batch, near-real-time or real-time, "
           "with the figures to show for it.\n\nFree software under the GNU General Public "
           "License, version 3 or later."));
    box.addButton(tr("&Close"), QMessageBox::RejectRole);
    box.exec();
}

void Menus::takePageActions()
{
    for (QAction *action : std::as_const(m_ofPage)) {
        m_edit->removeAction(action);
        m_view->removeAction(action);
        if (action->isSeparator() && action->parent() == m_view)
            delete action;
    }
    m_ofPage.clear();
    const QWidget *page = m_window.pageWidget();
    if (!page)
        return;
    QAction *line = m_view->insertSeparator(m_viewEnd);
    m_ofPage << line;
    for (QAction *action : page->actions()) {
        if (isAboutLooking(*action))
            m_view->insertAction(m_viewEnd, action);
        else
            m_edit->insertAction(m_preferencesLine, action);
        m_ofPage << action;
    }
    giveMnemonics(*m_edit);
    giveMnemonics(*m_view);
    applyKeys();
}

void Menus::applyKeys()
{
    for (const ActionEntry &entry : actionsOf(*m_window.menuBar()))
        applyShortcuts(m_window.settings(), {entry.action});
}

void Menus::refresh()
{
    for (QAction *action : std::as_const(m_needOpen))
        action->setEnabled(m_window.files().isOpen());
    m_revisions->setEnabled(m_window.keeping().workspace() && !m_window.files().path().isEmpty());
    const QList<QAction *> all = m_pages->actions();
    for (int i = 0; i < all.size(); ++i)
        all.at(i)->setChecked(i == m_window.page());
}

} // namespace tempo
