#pragma once

#include "widgets/shell/progress.h"

#include <QStyledItemDelegate>

namespace tempo {

/// Paints a step of the rail: a disc with its number or a check mark, the title with its findings
/// below, the time it has on the agenda at the end. In a narrow rail it is an icon with marks for
/// state and findings. The time is edited in its place.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole,
        FindingsRole,
        HasErrorsRole,
        TimeRole,
        AddedRole,
        TimedRole
    };

    /// Below this width a rail shows icons only.
    static constexpr int narrow = 120;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody typed a time for the step of a row.
    void timeTyped(int row, const QString &text) const;
};

/// "not begun", "begun" or "done" in the reader's language.
QString stepStateTitle(StepState state);

} // namespace tempo
