#pragma once

#include <QKeySequence>
#include <QMenu>
#include <QObject>

#include <functional>

class QActionGroup;

namespace tempo {

class MainWindow;
class SearchBar;

/// The menus of the window. A page's own actions (QWidget::actions()) join Edit and View while it
/// is shown; formats, pages and templates come from their catalogues.
class Menus final : public QObject
{
    Q_OBJECT

public:
    explicit Menus(MainWindow &window);

private:
    using Call = std::function<void()>;

    /// \a id: stable and not translated, for keys that people change and for the command palette.
    QAction *add(QMenu &menu, const QString &id, const QString &text, const QString &icon,
                 const QKeySequence &keys, const Call &call);
    void fillFile();
    void fillEdit();
    void fillSearch();
    SearchBar &search();
    void fillView();
    void fillTheme(QMenu &menu);
    void showTheme(const QActionGroup &themes);
    void applyKeys();
    void fillSprint();
    void fillHelp();
    void takePageActions();
    void refresh();
    void showKeys();
    void about();

    MainWindow &m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_sprint;
    QMenu *m_help;
    QAction *m_revisions = nullptr;
    QAction *m_viewEnd = nullptr;         ///< page actions go before it
    QAction *m_preferencesLine = nullptr; ///< likewise in Edit
    QActionGroup *m_pages = nullptr;
    SearchBar *m_search = nullptr; ///< made when first asked for
    QList<QAction *> m_needOpen;   ///< work only on an open design
    QList<QAction *> m_ofPage;     ///< what the page that is shown lent
};

} // namespace tempo
