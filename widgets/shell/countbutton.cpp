#include "widgets/shell/countbutton.h"

#include "widgets/look/look.h"
#include "widgets/shell/stepdelegate.h"

#include <QPainter>
#include <QStyle>

namespace tempo {

CountButton::CountButton(const QString &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(iconOf(icon, this));
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void CountButton::setCount(const QString &count, const QString &inWords)
{
    m_count = count;
    setToolTip(inWords.isEmpty() ? text()
                                 : tr("%1: %2", "a list and what is in it").arg(text(), inWords));
    setAccessibleName(toolTip());
    update();
}

QSize CountButton::sizeHint() const
{
    return {160, space::row};
}

QSize CountButton::minimumSizeHint() const
{
    return {40, space::row};
}

void CountButton::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? Palette::mixed(colours.text, colours.surface, 0.05)
                                              : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
    const auto placed
        = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const bool narrow = width() < StepDelegate::narrow - 2 * space::s;
    const QString count = narrow && m_count.size() > 2 ? QString() : m_count;
    painter.setFont(fontOf(narrow ? type::caption : type::hint));
    const int wide = painter.fontMetrics().horizontalAdvance(count);
    const int left = narrow ? (width() - 16 - (count.isEmpty() ? 0 : wide + 3)) / 2 : 11;
    icon().paint(&painter, placed({left, height() / 2 - 8, 16, 16}));
    const int end = narrow ? left + 19 : width() - 10 - wide;
    painter.setPen(colours.muted);
    painter.drawText(placed({end, 0, wide + 1, height()}), Qt::AlignVCenter | Qt::AlignLeading,
                     count);
    if (narrow)
        return;
    painter.setFont(fontOf(type::body));
    painter.setPen(colours.text);
    const int from = 38;
    painter.drawText(placed({from, 0, end - from - 4, height()}),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - from - 4));
}

} // namespace tempo
