#pragma once

#include <QStyledItemDelegate>

namespace tempo {

/// Paints an item as a card: its title, a quiet second line, and at the end of it what is found,
/// with its sign, or a chip that can be clicked. Roles are those of FeaturesModel.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Where the chip of a card stands; empty where it has none.
    static QRect chipOf(const QRect &card, const QModelIndex &index, Qt::LayoutDirection direction);
};

} // namespace tempo
