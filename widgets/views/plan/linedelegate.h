#pragma once

#include "widgets/views/plan/linemodel.h"

#include <QStyledItemDelegate>

namespace tempo {

/// Paints headings, cells with their signs and marks, and makes the editors of cells: a line that
/// is read when it is left, or a list of choices. A text that can't be read keeps its editor open.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LineDelegate(LineModel &model, int title, int rowHeight, QObject *parent = nullptr);

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    QWidget *makeChoices(QWidget *parent, const QStringList &choices) const;

    LineModel &m_model;
    int m_title;
    int m_rowHeight;
};

} // namespace tempo
