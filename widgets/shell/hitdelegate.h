#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

namespace tempo {

/// Draws one hit of the search: its title with what was found marked, and its kind; below that the
/// text around it, where the title doesn't hold it.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kindRole = Qt::UserRole;
    static constexpr int whereRole = Qt::UserRole + 1;

    /// \a text holds what is looked for.
    HitDelegate(const QLineEdit &text, QWidget *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintMarked(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
                     const QColor &colour) const;

    const QLineEdit &m_text;
    QWidget *m_view;
};

} // namespace tempo
