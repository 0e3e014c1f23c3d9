#pragma once

#include "widgets/look/typedtext.h"
#include "widgets/shell/sprintnotes.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace tempo {

class NoteEditor;

/// Parked questions or decisions: fields to add one, the list, and what can be done with the one
/// that is chosen. In the list Enter or F2 edits, Space settles, Delete deletes, Alt with the
/// arrows moves.
///
/// A change from elsewhere leaves what is being typed alone. Where the note itself went away, its
/// text goes to the field for new ones.
class NoteList final : public QWidget, public TypedText
{
    Q_OBJECT

public:
    NoteList(Document &document, NoteKind kind, QWidget *parent = nullptr);

    /// The field in which a new one is typed.
    QLineEdit *newText() const { return m_text; }

    /// A new one stays in its field until it is added, or the design goes; drafts hold it all the
    /// same.
    void commitTyped() override;
    void finishTyped() override;
    Design withTyped(Design design) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was being typed when the list changed.
    struct Typed
    {
        QString id;
        QString text;
        QString who;
        bool hasFocus = false;
    };

    QWidget *makeForm();
    QWidget *makeTools();
    void add();
    void forget();
    NoteEditor *edit(int row);
    void endEdit();
    void interrupt();
    void resume();
    void keepAsNew(const Typed &typed);
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
    QPointer<NoteEditor> m_editor;
    QString m_edited; ///< the id of the note in m_editor
    std::optional<Typed> m_interrupted;
    QList<QToolButton *> m_needRow;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QString m_current; ///< the id that stays chosen through changes
    int m_currentRow = 0;
};

} // namespace tempo
