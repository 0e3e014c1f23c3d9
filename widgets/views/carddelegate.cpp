#include "widgets/views/carddelegate.h"

#include "widgets/look/look.h"
#include "widgets/look/strokes.h"
#include "widgets/views/featuresmodel.h"

#include <QPainter>

namespace tempo {

namespace {

constexpr int cardHeight = 52;
constexpr int gap = space::xs;
constexpr int lineHeight = 18;

QRect insideOf(const QRect &card)
{
    return card.adjusted(space::s + gap / 2, 7, -space::s - gap / 2, -7);
}

QFont chipFont()
{
    return fontOf(type::caption, true);
}

QColor colourOf(Tone tone, const Palette &colours)
{
    switch (tone) {
    case Tone::Missed:
        return colours.missed;
    case Tone::Tight:
        return colours.tight;
    case Tone::Met:
        return colours.met;
    case Tone::Accent:
        return colours.accent;
    case Tone::Quiet:
        break;
    }
    return colours.muted;
}

void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Palette &colours)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const bool isHovered = has(option, QStyle::State_MouseOver);
    const bool hasFocus = has(option, QStyle::State_HasFocus);
    const QColor fill = isSelected ? Palette::mixed(colours.accent, colours.surface, 0.14)
        : isHovered                ? Palette::mixed(colours.text, colours.surface, 0.05)
                                   : colours.surface;
    constexpr double inset = gap / 2.0;
    drawRound(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), space::corner,
              fill, isSelected || hasFocus ? colours.accent : colours.line, hasFocus ? 2 : 1);
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintChip(QPainter &painter, const QRect &chip, const QString &text, const Palette &colours)
{
    drawRound(painter, chip, 4, Palette::mixed(colours.accent, colours.surface, 0.12), {}, 0);
    painter.setPen(colours.accent);
    painter.setFont(chipFont());
    painter.drawText(
        chip, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, chip.width() - space::s));
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {96, cardHeight};
}

void CardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect line(0, 0, option.rect.width() - gap, space::row);
    line.moveCenter(option.rect.center());
    editor->setGeometry(line);
}

QRect CardDelegate::chipOf(const QRect &card, const QModelIndex &index,
                           Qt::LayoutDirection direction)
{
    const QString text = index.data(FeaturesModel::ChipRole).toString();
    if (text.isEmpty())
        return {};
    const QRect inside = insideOf(card);
    const int width
        = std::min(QFontMetrics(chipFont()).horizontalAdvance(text) + 2 * space::s, inside.width());
    const QRect chip(inside.right() - width + 1, inside.bottom() - lineHeight + 1, width,
                     lineHeight);
    return QStyle::visualRect(direction, card, chip);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &colours = coloursOf(option.widget);
    const Saved saved(*painter);
    paintFrame(*painter, option, colours);
    const QRect inside = insideOf(option.rect);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    QString state = index.data(FeaturesModel::StateRole).toString();
    const QString chipText = index.data(FeaturesModel::ChipRole).toString();
    const QRect chip = chipOf(option.rect, index, option.direction);
    int room = inside.width() - (chip.isNull() ? 0 : chip.width() + space::s);
    if (!chip.isNull())
        paintChip(*painter, chip, chipText, colours);
    painter->setFont(fontOf(type::caption, true));
    const auto widthOf = [painter](const QString &text) {
        return text.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(text) + space::xs;
    };
    if (widthOf(state) > room)
        state.truncate(1); // the sign alone says more than a word cut off
    const int wanted = widthOf(state);
    const QRect firstLine(inside.left(), inside.top(), inside.width(), lineHeight);
    const QRect secondLine(inside.left(), inside.bottom() - lineHeight + 1, room, lineHeight);
    const int ofState = std::min(wanted, room);
    painter->setPen(colourOf(Tone(index.data(FeaturesModel::ToneRole).toInt()), colours));
    paintLine(*painter, placed(secondLine.adjusted(room - ofState, 0, 0, 0)), state);
    painter->setPen(colours.muted);
    painter->setFont(fontOf(type::caption));
    if (const int left = room - (ofState > 0 ? ofState + space::s : 0); left > space::xl)
        paintLine(*painter, placed(QRect(secondLine.topLeft(), QSize(left, lineHeight))),
                  index.data(FeaturesModel::SubtitleRole).toString());
    painter->setPen(colours.text);
    painter->setFont(fontOf(type::body, true));
    paintLine(*painter, placed(firstLine), index.data().toString());
}

} // namespace tempo
