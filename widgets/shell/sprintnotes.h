#pragma once

#include "model/document/sprintedits.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tempo {

class Document;

/// Which of the sprint's two lists.
enum class NoteKind { Parked, Decision };

/// The parked questions or the decisions of the open design, in their order.
class SprintNotes final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WhoRole = Qt::UserRole, SettledRole, IdRole };

    SprintNotes(Document &document, NoteKind kind, QObject *parent = nullptr);

    NoteKind kind() const { return m_kind; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row of an id, or -1.
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }

    /// What adding or changing a note does to a design; a note without a text is taken away.
    NewEntry addition(const Design &design, const QString &text, const QString &who) const;
    Patch changeOf(const Design &design, const QString &id, const QString &text,
                   const QString &who) const;

    // Each is one step of undo.
    QString add(const QString &text, const QString &who);
    void change(const QString &id, const QString &text, const QString &who);
    void setSettled(int row, bool settled);
    void remove(int row);
    void move(int row, int by);

Q_SIGNALS:
    void replaced(); ///< another design is open, and the notes are about to be its own

private:
    QStringList idsNow() const;
    void refresh();

    Document &m_document;
    NoteKind m_kind;
    QStringList m_ids;
};

/// Paints a note: its text in as many lines as it takes, who it belongs to, whether it is settled.
class NoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The row that is being edited and so takes more room; -1: none.
    void setEdited(int row) { m_edited = row; }

private:
    int m_edited = -1;
};

} // namespace tempo
