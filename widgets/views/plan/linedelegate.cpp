#include "widgets/views/plan/linedelegate.h"

#include "model/base/isolate.h"
#include "widgets/editors/valueline.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace tempo {

namespace {

const QColor &colourOf(Tone tone, const Palette &colours)
{
    switch (tone) {
    case Tone::Accent:
        return colours.accent;
    case Tone::Met:
        return colours.met;
    case Tone::Tight:
        return colours.tight;
    case Tone::Missed:
        return colours.missed;
    case Tone::Quiet:
        break;
    }
    return colours.muted;
}

/// Each text runs in its own direction.
void drawLine(QPainter &painter, const QRect &rect, const QString &text, int align)
{
    const QString line = text.simplified();
    painter.drawText(
        rect, align | Qt::AlignVCenter | Qt::TextSingleLine,
        isolatedFigure(painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width())));
}

/// Paints a mark at the leading edge of \a room and gives the rest of the room.
QRect drawMark(QPainter &painter, const QRect &room, const LineMark &mark, const Palette &colours,
               Qt::LayoutDirection direction)
{
    const QFont font = fontOf(type::caption, true);
    const int width = QFontMetrics(font).horizontalAdvance(mark.text) + space::m;
    if (width + space::xl > room.width())
        return room;
    const QRect chip(room.left(), room.center().y() - 8, width, 18);
    const QColor &colour = colourOf(mark.tone, colours);
    const QRect placed = QStyle::visualRect(direction, room, chip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::mixed(colour, colours.surface, 0.14));
    painter.drawRoundedRect(placed, 4, 4);
    painter.setPen(mark.tone == Tone::Accent ? colours.text : colour);
    painter.setFont(font);
    painter.drawText(placed, Qt::AlignCenter, mark.text);
    const int used = width + space::s;
    return direction == Qt::LeftToRight ? room.adjusted(used, 0, 0, 0)
                                        : room.adjusted(0, 0, -used, 0);
}

} // namespace

LineDelegate::LineDelegate(LineModel &model, int title, int rowHeight, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_title(title), m_rowHeight(rowHeight)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return {space::xl, m_model.isGroup(index) ? int(space::row) : m_rowHeight};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.isGroup(index))
        paintGroup(*painter, option, index);
    else
        paintCell(*painter, option, index);
    painter->restore();
}

void LineDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const Palette &colours = coloursOf(view);
    painter.fillRect(option.rect, colours.sunk);
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto *tree = qobject_cast<const QTreeView *>(view);
    const bool isOpen = tree && tree->isExpanded(index);
    const QRect row = option.rect.adjusted(space::m, 0, -space::m, 0);
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    QStyleOption arrow;
    arrow.rect = placed({row.left(), row.top(), 16, row.height()});
    arrow.state = QStyle::State_Enabled;
    const auto closed = option.direction == Qt::LeftToRight ? QStyle::PE_IndicatorArrowRight
                                                            : QStyle::PE_IndicatorArrowLeft;
    view->style()->drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown : closed, &arrow, &painter,
                                 view);
    painter.setFont(fontOf(type::body, true));
    painter.setPen(colours.text);
    const QString title = m_model.groupAt(index).title;
    const int width = painter.fontMetrics().horizontalAdvance(title) + space::xs;
    const QRect head(row.left() + 24, row.top(), std::min(width, row.width() - 24), row.height());
    drawLine(painter, placed(head), title, Qt::AlignLeading);
    painter.setFont(fontOf(type::hint));
    painter.setPen(colours.muted);
    const QRect rest(head.right() + space::m, row.top(), row.right() - head.right() - space::m,
                     row.height());
    drawLine(painter, placed(rest), m_model.groupAt(index).summary, Qt::AlignLeading);
}

void LineDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const Palette &colours = coloursOf(view);
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, view);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Palette::mixed(colours.line, colours.surface, 0.6));
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    const bool isTitle = index.column() == m_title;
    const PlanLine &line = m_model.lineAt(index);
    QRect room = option.rect.adjusted(space::s, 0, -space::s, 0);
    const QString second = index.data(LineModel::SecondLineRole).toString();
    QRect below;
    if (!second.isEmpty()) {
        const int half = room.height() / 2;
        below = QRect(room.left(), room.top() + half - 1, room.width(), half - space::xs);
        room = QRect(room.left(), room.top() + space::xs, room.width(), half - space::xs + 1);
    }
    if (isTitle) {
        for (const LineMark &mark : marksOf(line, MarkPlace::Table))
            room = drawMark(painter, room, mark, colours, option.direction);
    }
    const Tone tone = Tone(index.data(LineModel::ToneRole).toInt());
    const QString sign = index.data(LineModel::SignRole).toString();
    const bool isLink = index.data(LineModel::IsLinkRole).toBool();
    QFont font = fontOf(type::body, isTitle && !second.isEmpty());
    font.setStrikeOut(isTitle && !line.counts());
    painter.setFont(font);
    painter.setPen(!line.counts()            ? colours.muted
                       : tone != Tone::Quiet ? colourOf(tone, colours)
                       : isLink              ? colours.accent
                                             : colours.text);
    const QString text = index.data().toString();
    const int align
        = index.data(LineModel::IsNumberRole).toBool() ? Qt::AlignTrailing : Qt::AlignLeading;
    drawLine(painter, room, sign.isEmpty() ? text : QString(sign + u"  " + text), align);
    if (!second.isEmpty()) {
        painter.setFont(fontOf(type::hint));
        painter.setPen(colours.muted);
        drawLine(painter, below, second, align);
    }
}

QWidget *LineDelegate::makeChoices(QWidget *parent, const QStringList &choices) const
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<LineDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option)
    const CellEditor editor = m_model.editorOf(index);
    QWidget *made
        = editor.line ? new ValueLine(*editor.line, parent) : makeChoices(parent, editor.choices);
    made->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal).toString());
    return made;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const FieldValue value = m_model.valueOf(index);
    if (auto *line = qobject_cast<ValueLine *>(editor)) {
        line->setValue(value);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const auto *place = std::get_if<int>(&value);
        box->setCurrentIndex(place ? *place : -1);
    }
}

void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    Q_UNUSED(model)
    FieldValue value;
    if (auto *typed = qobject_cast<ValueLine *>(editor)) {
        if (!typed->commit())
            return;
        value = typed->value();
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        value = box->currentIndex();
    }
    const QString line = m_model.lineAt(index).id; // the lines may be others at once
    if (value != m_model.valueOf(index))
        Q_EMIT m_model.edited(line, index.column(), value);
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(index)
    constexpr int least = 132;
    QRect rect = option.rect;
    rect.setTop(rect.center().y() - space::row / 2 + 1);
    rect.setHeight(space::row);
    if (rect.width() < least) {
        rect = option.direction == Qt::LeftToRight ? rect.adjusted(0, 0, least - rect.width(), 0)
                                                   : rect.adjusted(rect.width() - least, 0, 0, 0);
        const int over = rect.right() - editor->parentWidget()->width();
        rect.translate(-std::max(0, over), 0);
    }
    editor->setGeometry(rect);
}

bool LineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<ValueLine *>(watched);
    if (line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        if (leaves && !line->commit()) {
            QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())),
                               line->problem().toHtmlEscaped(), line);
            line->setAccessibleDescription(line->problem());
            QAccessibleEvent described(line, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&described);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace tempo
