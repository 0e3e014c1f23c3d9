#include "widgets/shell/hitdelegate.h"

#include "widgets/look/look.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

namespace tempo {
namespace {

QRect mirrored(const QStyleOptionViewItem &option, const QRect &area)
{
    return QStyle::visualRect(option.direction, option.rect, area);
}

} // namespace

HitDelegate::HitDelegate(const QLineEdit &text, QWidget *view)
    : QStyledItemDelegate(view), m_text(text), m_view(view)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int title = QFontMetrics(fontOf(type::body)).height();
    const int where = index.data(whereRole).toString().isEmpty()
        ? 0
        : QFontMetrics(fontOf(type::hint)).height();
    return {0, std::max(int(space::row), title + where + 2 * space::xs)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Palette &colours = coloursOf(m_view);
    const bool isShown = option.state & QStyle::State_Selected;
    if (isShown || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          isShown ? Palette::mixed(colours.accent, colours.surface, 0.15)
                                  : colours.sunk);
    if (isShown)
        painter->fillRect(
            mirrored(option, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))),
            colours.accent);
    const QString kind = index.data(kindRole).toString();
    const QString where = index.data(whereRole).toString();
    const QFont small = fontOf(type::hint);
    const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
    const QRect room = option.rect.adjusted(space::s, space::xs, -space::s, -space::xs);
    QRect title(
        room.topLeft(),
        QSize(room.width() - kindWidth - space::s, QFontMetrics(fontOf(type::body)).height()));
    if (where.isEmpty())
        title.moveTop(option.rect.center().y() - title.height() / 2);
    const QRect kindArea(room.right() - kindWidth, title.top(), kindWidth + 1, title.height());
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(mirrored(option, kindArea), Qt::AlignCenter, kind);
    paintMarked(*painter, mirrored(option, title), index.data(Qt::DisplayRole).toString(),
                fontOf(type::body), colours.text);
    const QRect below(room.left(), title.bottom() + 1, room.width(), QFontMetrics(small).height());
    paintMarked(*painter, mirrored(option, below), where, small, colours.muted);
}

void HitDelegate::paintMarked(QPainter &painter, const QRect &area, const QString &text,
                              const QFont &font, const QColor &colour) const
{
    if (text.isEmpty())
        return;
    QTextCharFormat mark;
    mark.setFontWeight(QFont::DemiBold);
    mark.setFontUnderline(true);
    mark.setForeground(coloursOf(m_view).text);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> marks;
    for (const QString &word : m_text.text().split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            marks << QTextLayout::FormatRange{int(at), int(word.size()), mark};
    }
    QTextLayout layout(shown, font);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(colour);
    painter.save();
    painter.setClipRect(area);
    const double rest = m_view->isRightToLeft() ? area.width() - line.naturalTextWidth() : 0;
    layout.draw(&painter,
                area.topLeft() + QPointF(text.isRightToLeft() ? 0 : std::max(0.0, rest), 0));
    painter.restore();
}

} // namespace tempo
