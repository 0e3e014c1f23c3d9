#pragma once

#include "widgets/shell/progresswatch.h"
#include "widgets/shell/sprinttimer.h"

#include <QAction>

#include <functional>

class QWidget;

namespace tempo {

class RailPane;
class SprintPanel;

/// What the window can do for the sprint.
struct SprintWindow
{
    std::function<void(const QString &page)> showPage;
    std::function<void(const QString &sentence)> say;
};

/// Holds together what belongs to running a sprint: timer, rail, panel, and the actions of the
/// Sprint menu.
class SprintControl final : public QObject
{
    Q_OBJECT

public:
    SprintControl(Document &document, FindingsWatch &findings, SprintWindow window,
                  QObject *parent = nullptr);

    SprintTimer &timer() { return m_timer; }

    /// The actions for the menu, with separators.
    const QList<QAction *> &actions() const { return m_actions; }

    /// Makes the rail; call it once.
    RailPane *makeRail();

    /// Goes on or back by so many steps; a timer that is at the page that is left goes along.
    void step(int by);

    /// Says which page is shown, by its place in the catalogue; -1: none.
    void setPage(int page);

    /// Says that a design was opened from \a path; another one starts another sprint.
    void setOpened(const QString &path);

private:
    QAction *add(const char *id, const QString &text, const QString &icon, const QKeySequence &keys,
                 const std::function<void()> &call);
    void makeActions();
    void addLine();
    void showList(int tab, bool toggle);
    void next();
    void copySummary();
    void tellTimeIsUp(const QString &step);

    Document &m_document;
    SprintWindow m_window;
    SprintTimer m_timer;
    ProgressWatch m_progress;
    QList<QAction *> m_actions;
    RailPane *m_rail = nullptr;
    SprintPanel *m_panel = nullptr;
    QString m_path;
    int m_page = -1;
};

} // namespace tempo
