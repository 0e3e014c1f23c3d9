#pragma once

#include "widgets/shell/progress.h"

#include <QStyledItemDelegate>

namespace tempo {

/// Paints a step of the rail: a disc with its number or a check mark, the title, its findings.
class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, FindingsRole, HasErrorsRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "not begun", "begun" or "done" in the reader's language.
QString stepStateTitle(StepState state);

} // namespace tempo
