#include "widgets/shell/commanddelegate.h"

#include "widgets/look/look.h"
#include "widgets/shell/fuzzymatch.h"

#include <QPainter>
#include <QTextLayout>

namespace tempo {
namespace {

/// Formats that make the letters strong that were found.
QList<QTextLayout::FormatRange> strongLetters(const QString &search, const QString &title)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    if (const auto match = fuzzyMatch(search, title)) {
        for (const qsizetype place : match->places)
            ranges.append({int(place), 1, strong});
    }
    return ranges;
}

/// Paints a title from where the row begins; how wide it became.
int paintTitle(QPainter &painter, const QString &title, const QString &search, const QRect &row,
               Qt::LayoutDirection direction)
{
    const QFont font = fontOf(type::body);
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, row.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    layout.setFormats(strongLetters(search, shown));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(row.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(row.left(), row.center().y() - line.height() / 2));
    return int(line.naturalTextWidth());
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                                          option.widget);
    const Palette &colours = coloursOf(option.widget);
    const QRect row = option.rect.adjusted(space::m, 0, -space::m, 0);
    const auto placed = [&option, &row](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    painter->save();
    const QString keys = index.data(KeysRole).toString();
    painter->setFont(fontOf(type::hint));
    painter->setPen(colours.muted);
    const int keysWidth = keys.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(keys);
    painter->drawText(
        placed(QRect(row.right() - keysWidth, row.top(), keysWidth + 1, row.height())),
        Qt::AlignVCenter | Qt::AlignLeading, keys);
    const QRect left = row.adjusted(0, 0, -keysWidth - space::l, 0);
    painter->setPen(colours.text);
    const int used
        = paintTitle(*painter, index.data().toString(), m_search, placed(left), option.direction);
    painter->setPen(colours.muted);
    painter->setFont(fontOf(type::hint));
    const QRect rest = left.adjusted(used + space::m, 0, 0, 0);
    painter->drawText(placed(rest), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data(WhereRole).toString(),
                                                        Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, space::row + space::xs};
}

} // namespace tempo
