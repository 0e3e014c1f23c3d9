#pragma once

#include <QStyledItemDelegate>

namespace tempo {

/// A row of the command palette: the title with the letters found in it strong, where it belongs
/// (WhereRole) behind it, and its keys (KeysRole) at the end.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { WhereRole = Qt::UserRole, KeysRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearch(const QString &search) { m_search = search; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_search;
};

} // namespace tempo
