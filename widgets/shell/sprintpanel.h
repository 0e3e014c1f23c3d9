#pragma once

#include <QFrame>
#include <QPointer>

class QStackedWidget;
class QTabBar;

namespace tempo {

class AgendaEditor;
class Document;
class NoteList;
class SprintTimer;

/// A drawer beside the rail with agenda, parked questions and decisions. It lies over the page, so
/// that it is there at a key stroke and gone by Escape, and the focus goes back to where it was.
class SprintPanel final : public QFrame
{
    Q_OBJECT

public:
    /// \a rail: beside which it opens; both have one parent window.
    SprintPanel(Document &document, SprintTimer &timer, const QStringList &pages, QWidget &rail);

    enum Tab { Agenda, Parked, Decisions };

    /// Opens at a tab, ready for typing; where that tab is open already it closes if \a toggle.
    void open(Tab tab, bool toggle = false);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void refreshTabs();

    Document &m_document;
    QWidget &m_rail;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    AgendaEditor *m_agenda;
    NoteList *m_parked;
    NoteList *m_decisions;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace tempo
