#pragma once

#include "widgets/shell/commands.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace tempo {

class CommandDelegate;

/// A search over everything that can be done now, on top of the window. Enter does it, Esc leaves;
/// the focus goes back to where it was either way.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(MainWindow &window);

    /// Shows the palette, or closes the one that is open.
    static void toggle(MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void narrow();
    void tellCurrent();
    void step(int by);
    void runCurrent();
    void leave();

    MainWindow &m_window;
    QPointer<QWidget> m_before; ///< had the focus
    QList<Command> m_actions;
    QList<Command> m_places;
    QList<Command> m_shown;
    QLineEdit *m_search;
    QListWidget *m_list;
    CommandDelegate *m_delegate;
    QLabel *m_nothing;
};

} // namespace tempo
