#include "widgets/shell/themebutton.h"

#include "widgets/look/look.h"

#include <QPainter>

#include <algorithm>

namespace tempo {
namespace {

constexpr QSize picture(112, 64);

/// A window in the colours of a theme.
void paintWindow(QPainter &painter, const QRectF &rect, const Palette &colours)
{
    painter.fillRect(rect, colours.background);
    painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width(), 10)), colours.surface);
    const QRectF card = rect.adjusted(10, 18, -10, -8);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(card, 3, 3);
    painter.fillRect(QRectF(card.left() + 8, card.top() + 8, card.width() * 0.5, 4), colours.text);
    painter.fillRect(QRectF(card.left() + 8, card.top() + 17, card.width() * 0.7, 3),
                     colours.muted);
    painter.fillRect(QRectF(card.left() + 8, card.bottom() - 11, 22, 6), colours.accent);
}

} // namespace

ThemeButton::ThemeButton(const QString &name, ThemeKind first, ThemeKind second, QWidget *parent)
    : QAbstractButton(parent), m_first(first), m_second(second)
{
    setText(name);
    setAccessibleName(QString(name).remove(u'&'));
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(fontOf(type::body));
}

QSize ThemeButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(accessibleName());
    return {std::max(picture.width(), text) + 2 * space::s,
            picture.height() + fontMetrics().height() + 3 * space::s};
}

void ThemeButton::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? colours.focusWidth + 1 : isChecked() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || isChecked() ? colours.accent : colours.line, width));
    painter.setBrush(isChecked() ? Palette::mixed(colours.accent, colours.surface, 0.12)
                                 : colours.surface);
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), space::corner,
                            space::corner);
    QRectF frame(0, 0, picture.width(), picture.height());
    frame.moveCenter({rect().center().x() + 0.5, 0});
    frame.moveTop(space::s);
    paintWindow(painter, frame, tempo::palette(m_first));
    if (m_second != m_first) {
        painter.setClipRect(frame.adjusted(frame.width() / 2, 0, 0, 0));
        paintWindow(painter, frame, tempo::palette(m_second));
        painter.setClipping(false);
    }
    painter.setPen(colours.text);
    painter.setFont(fontOf(type::body, isChecked()));
    const QRect below(0, int(frame.bottom()), this->width(), height() - int(frame.bottom()));
    painter.drawText(below, Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace tempo
