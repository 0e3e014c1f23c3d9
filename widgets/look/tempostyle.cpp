#include "widgets/look/tempostyle.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace tempo {
namespace {

/// A painter state that ends with the scope.
class Saved final
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

void drawRound(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
               const QColor &line, qreal width)
{
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal half = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

QPen strokeOf(const QColor &colour)
{
    return {colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

TempoStyle::TempoStyle(const Palette &colours)
    : QProxyStyle(QStringLiteral("Fusion")), m_colours(colours)
{
}

void TempoStyle::drawInput(const QStyleOption &option, QPainter &painter) const
{
    const Saved saved(painter);
    const bool focus = has(option, State_HasFocus) && has(option, State_Enabled);
    drawRound(painter, option.rect, space::corner, m_colours.sunk,
              focus ? m_colours.accent : m_colours.line, focus ? 2 : 1);
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
    drawRound(painter, option.rect, 4, Qt::transparent, m_colours.accent, 1.5);
}

void TempoStyle::drawRow(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (has(option, State_Selected))
        painter.fillRect(option.rect, Palette::mixed(m_colours.accent, m_colours.surface, 0.16));
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
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
        drawFocus(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TempoStyle::drawCombo(const QStyleOptionComplex &option, QPainter &painter,
                           const QWidget *widget) const
{
    drawInput(option, painter);
    QStyleOption arrow = option;
    arrow.rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(PE_IndicatorArrowDown, arrow, painter);
}

void TempoStyle::drawSpin(const QStyleOptionComplex &option, QPainter &painter,
                          const QWidget *widget) const
{
    drawInput(option, painter);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    QStyleOption arrow = option;
    for (const bool up : {true, false}) {
        arrow.rect
            = subControlRect(CC_SpinBox, &option, up ? SC_SpinBoxUp : SC_SpinBoxDown, widget);
        arrow.state.setFlag(State_Enabled,
                            spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                          : QAbstractSpinBox::StepDownEnabled));
        drawArrow(up ? PE_IndicatorSpinUp : PE_IndicatorSpinDown, arrow, painter);
    }
}

void TempoStyle::drawSlider(const QStyleOptionComplex &option, QPainter &painter,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider)
        return;
    const Saved saved(painter);
    const bool flat = slider->orientation == Qt::Horizontal;
    const QRectF area(option.rect);
    const QPointF handle
        = QRectF(subControlRect(CC_Slider, &option, SC_SliderHandle, widget)).center();
    QRectF groove = flat ? QRectF(area.left() + 8, handle.y() - 1.5, area.width() - 16, 3)
                         : QRectF(handle.x() - 1.5, area.top() + 8, 3, area.height() - 16);
    const QColor rail = Palette::mixed(m_colours.muted, m_colours.surface, 0.4);
    drawRound(painter, groove, 1.5, rail, {}, 0);
    const int steps = slider->maximum - slider->minimum;
    if (slider->tickPosition != QSlider::NoTicks && slider->tickInterval > 0 && steps > 0) {
        painter.setPen(QPen(rail, 1.5));
        for (int at = 0; at <= steps; at += slider->tickInterval) {
            const qreal share = qreal(at) / steps;
            const QPointF tick = flat ? QPointF(groove.left() + share * groove.width(), handle.y())
                                      : QPointF(handle.x(), groove.top() + share * groove.height());
            const QPointF across = flat ? QPointF(0, 5) : QPointF(5, 0);
            painter.drawLine(tick - across, tick + across);
        }
    }
    const bool enabled = has(option, State_Enabled);
    if (has(option, State_HasFocus))
        drawRound(painter, QRectF(handle - QPointF(11, 11), QSizeF(22, 22)), 11,
                  Palette::mixed(m_colours.accent, m_colours.surface, 0.3), {}, 0);
    drawRound(painter, QRectF(handle - QPointF(8, 8), QSizeF(16, 16)), 8, m_colours.surface,
              enabled ? m_colours.accent : m_colours.muted, 2.5);
}

void TempoStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const Saved saved(painter);
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    const QRectF handle(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget));
    const QRectF thumb = handle.adjusted(3, 3, -3, -3);
    const QColor colour = Palette::mixed(m_colours.muted, m_colours.surface, active ? 0.8 : 0.45);
    drawRound(painter, thumb, std::min(thumb.width(), thumb.height()) / 2, colour, {}, 0);
}

void TempoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawCombo(*option, *painter, widget);
        return;
    case CC_SpinBox:
        drawSpin(*option, *painter, widget);
        return;
    case CC_Slider:
        drawSlider(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect TempoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    const QRect area = option->rect;
    const auto placed
        = [option, &area](const QRect &rect) { return visualRect(option->direction, area, rect); };
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return placed({area.right() - 27, area.top(), 24, area.height()});
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return placed(area.adjusted(space::s, 1, -28, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)
        return area.adjusted(0, space::xs, 0, space::xs);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget)
            .adjusted(option->direction == Qt::LeftToRight ? space::xs : 0, 0,
                      option->direction == Qt::RightToLeft ? -space::xs : 0, 0);
    if (control == CC_ScrollBar) {
        // No arrows: the whole length is groove.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return area;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
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
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not a menu over it
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
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
