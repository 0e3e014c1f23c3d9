#pragma once

#include "widgets/shell/actionlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tempo {

class KeyRecorder;

/// The keys of every action, to be changed by pressing others. Keys that another action has are
/// taken from it only where people say so.
class KeyboardPreferences final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyboardPreferences(MainWindow &window, QWidget *parent = nullptr);

private:
    void makeAsking();
    QWidget *makeButtons();
    void fill();
    void refresh();
    const ActionEntry *current() const;
    void showAsking(bool shown);
    void begin();
    void take(const QKeySequence &keys);
    void assign(const QKeySequence &keys);
    void set(const QList<QKeySequence> &keys);
    void resetAll();

    MainWindow &m_window;
    QList<ActionEntry> m_actions;
    QList<QTreeWidgetItem *> m_items; ///< one for each action
    QKeySequence m_wanted;            ///< that another action has
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_says;
    QWidget *m_asking;
    KeyRecorder *m_recorder;
    QPushButton *m_takeOver;
    QPushButton *m_leaveIt;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_reset;
};

} // namespace tempo
