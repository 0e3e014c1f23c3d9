#include "widgets/look/tempostyle.h"

#include "widgets/look/look.h"
#include "widgets/look/motion.h"
#include "widgets/look/strokes.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace tempo {
TempoStyle::TempoStyle(const Palette &colours)
    : QProxyStyle(QStringLiteral("Fusion")), m_colours(colours)
{
}

void TempoStyle::drawInput(const QStyleOption &option, QPainter &painter) const
{
    const Saved saved(painter);
    const bool focus = has(option, State_HasFocus) && has(option, State_Enabled);
    drawRound(painter, option.rect, space::corner, m_colours.sunk,
              focus ? m_colours.accent : m_colours.line, focus ? m_colours.focusWidth : 1);
}

void TempoStyle::drawArrow(PrimitiveElement element, const QStyleOption &option,
                           QPainter &painter) const
{
    const Saved saved(painter);
    const QPointF centre = QRectF(option.rect).center();
    painter.translate(centre);
    if (element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp)
        painter.rotate(180);
    else if (element == PE_IndicatorArrowLeft)
        painter.rotate(90);
    else if (element == PE_IndicatorArrowRight)
        painter.rotate(-90);
    const QColor &colour = has(option, State_Enabled) ? m_colours.muted : m_colours.line;
    painter.setPen(strokeOf(colour));
    const qreal half
        = std::clamp(std::min(option.rect.width(), option.rect.height()) / 3.0, 2.5, 4.0);
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
}

void TempoStyle::drawCheck(PrimitiveElement element, const QStyleOption &option,
                           QPainter &painter) const
{
    const Saved saved(painter);
    const QRectF box(option.rect);
    const bool on = has(option, State_On) || has(option, State_NoChange);
    const bool enabled = has(option, State_Enabled);
    const QColor fill = !on ? m_colours.sunk : enabled ? m_colours.accent : m_colours.line;
    const QColor line = on             ? fill
        : has(option, State_MouseOver) ? m_colours.accent
                                       : m_colours.muted;
    const bool radio = element == PE_IndicatorRadioButton;
    drawRound(painter, box, radio ? box.width() / 2 : 4, fill, line, 1);
    if (!on)
        return;
    if (radio) {
        drawRound(painter, QRectF(box.center() - QPointF(3, 3), QSizeF(6, 6)), 3,
                  m_colours.onAccent, {}, 0);
        return;
    }
    painter.setPen({m_colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    if (has(option, State_NoChange))
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF({{4, 8.5}, {6.75, 11.25}, {12, 5}}));
}

void TempoStyle::drawFocus(const QStyleOption &option, QPainter &painter) const
{
    const Saved saved(painter);
    drawRound(painter, option.rect, 4, Qt::transparent, m_colours.accent,
              m_colours.focusWidth - 0.5);
}

void TempoStyle::drawRow(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (has(option, State_Selected)) {
        painter.fillRect(option.rect, Palette::mixed(m_colours.accent, m_colours.surface, 0.16));
        if (m_colours.focusWidth > 2) { // a tint alone is too little in high contrast
            painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)),
                             m_colours.accent);
            painter.fillRect(option.rect.adjusted(0, option.rect.height() - 2, 0, 0),
                             m_colours.accent);
        }
        return;
    }
    if (has(option, State_MouseOver) && has(option, State_Enabled))
        painter.fillRect(option.rect, Palette::mixed(m_colours.text, m_colours.surface, 0.05));
}

void TempoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            !frame || frame->lineWidth > 0)
            drawInput(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        drawArrow(element, *option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(element, *option, *painter);
        return;
    case PE_PanelItemViewItem:
        drawRow(*option, *painter);
        return;
    case PE_PanelItemViewRow:
        return; // the items say it all
    case PE_FrameFocusRect:
        // Push and tool buttons show the focus by their own outline.
        if (!qobject_cast<const QPushButton *>(widget)
            && !qobject_cast<const QToolButton *>(widget))
            drawFocus(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QRect TempoStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const QRect area = option->rect;
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame && frame->lineWidth > 0 ? 6 : 0;
        return area.adjusted(inset, 0, -inset, 0);
    }
    if (element == SE_ItemViewItemFocusRect && qobject_cast<const QListView *>(widget))
        return option->rect; // around the icon as well
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TempoStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        made.rwidth() += space::m;
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        made.setHeight(std::max(made.height(), space::row));
    if (type == CT_ItemViewItem)
        made.setHeight(std::max(made.height(), space::row));
    if (type == CT_CheckBox || type == CT_RadioButton)
        made.setHeight(std::max(made.height(), space::xl));
    return made;
}

int TempoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 24;
    case PM_SliderLength:
        return 16;
    case PM_HeaderDefaultSectionSizeVertical:
        return space::row;
    case PM_FocusFrameHMargin:
        return space::s - 1;
    case PM_ToolBarItemSpacing:
        return space::xs;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_DockWidgetSeparatorExtent:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TempoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon TempoStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return iconOf(QStringLiteral("close"), widget);
    case SP_TitleBarNormalButton:
        return iconOf(QStringLiteral("float"), widget);
    case SP_LineEditClearButton:
        return iconOf(QStringLiteral("close"), widget);
    case SP_MessageBoxCritical:
        return iconOf(QStringLiteral("error"), widget);
    case SP_MessageBoxWarning:
        return iconOf(QStringLiteral("warning"), widget);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return iconOf(QStringLiteral("info"), widget);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace tempo
