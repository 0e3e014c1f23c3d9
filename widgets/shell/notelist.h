#pragma once

#include "widgets/shell/sprintnotes.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace tempo {

/// Parked questions or decisions: fields to add one, the list, and what can be done with the one
/// that is chosen. In the list Enter or F2 edits, Space settles, Delete deletes, Alt with the
/// arrows moves.
class NoteList final : public QWidget
{
    Q_OBJECT

public:
    NoteList(Document &document, NoteKind kind, QWidget *parent = nullptr);

    /// The field in which a new one is typed.
    QLineEdit *newText() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeTools();
    void add();
    void edit(int row);
    void endEdit();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void toggleSettled();
    void remove();
    void move(int by);
    void restore();
    void refresh();
    int row() const;

    Document &m_document;
    SprintNotes *m_notes;
    NoteDelegate *m_delegate;
    QLineEdit *m_text;
    QLineEdit *m_who;
    QListView *m_list;
    QLabel *m_counts;
    QToolButton *m_settle;
    QList<QToolButton *> m_needRow;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QString m_current; ///< the id that stays chosen through changes
    int m_currentRow = 0;
};

} // namespace tempo
