#include "widgets/shell/historypane.h"

#include "widgets/look/look.h"
#include "widgets/shell/fileactions.h"

#include "model/document/document.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tempo {
namespace {

/// One step: what is undone is quiet, the present strong with a bar, and a word says what is saved.
class StepDelegate final : public QStyledItemDelegate
{
public:
    StepDelegate(const QUndoStack &stack, const FileActions &files, QWidget *view)
        : QStyledItemDelegate(view), m_stack(stack), m_files(files), m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, space::row};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Palette &colours = coloursOf(m_view);
        const bool isPresent = index.row() == m_stack.index();
        if (isPresent)
            painter->fillRect(option.rect, Palette::mixed(colours.accent, colours.surface, 0.15));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colours.sunk);
        const auto placed = [&](const QRect &area) {
            return QStyle::visualRect(option.direction, option.rect, area);
        };
        if (isPresent)
            painter->fillRect(placed(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
                              colours.accent);
        QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        if (index.row() == m_stack.cleanIndex() && !m_files.path().isEmpty())
            room.setRight(room.right() - paintSaved(*painter, room, option));
        painter->setFont(fontOf(type::body, isPresent));
        painter->setPen(index.row() > m_stack.index() ? colours.muted : colours.text);
        const QString text = painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
        painter->drawText(placed(room),
                          int(Qt::AlignVCenter)
                              | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                          text);
    }

private:
    /// Writes "saved" at the end of the row; gives the room it takes.
    int paintSaved(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option) const
    {
        const QString word = HistoryPane::tr("saved");
        painter.setFont(fontOf(type::hint));
        painter.setPen(coloursOf(m_view).met);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        const QRect area(room.right() - width, room.top(), width + 1, room.height());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, area), Qt::AlignCenter,
                         word);
        return width + space::s;
    }

    const QUndoStack &m_stack;
    const FileActions &m_files;
    QWidget *m_view;
};

} // namespace

HistoryPane::HistoryPane(Document &document, const FileActions &files)
    : QUndoView(&document.undoStack())
{
    setObjectName(QStringLiteral("historyPane"));
    setAccessibleName(tr("History"));
    setEmptyLabel(tr("As it was opened"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new StepDelegate(document.undoStack(), files, this));
    setToolTip(tr("Click a step to go back to it, or forward again"));
    connect(&files, &FileActions::stateChanged, viewport(), qOverload<>(&QWidget::update));
}

} // namespace tempo
