#include "widgets/look/look.h"
#include "widgets/look/strokes.h"
#include "widgets/look/tempostyle.h"

#include <QAbstractSpinBox>
#include <QSlider>
#include <QWidget>

#include <algorithm>

/// The controls of TempoStyle that have parts: combo box, spin box, slider, scroll bar.

namespace tempo {

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
                  Palette::mixed(m_colours.accent, m_colours.surface, 0.3),
                  m_colours.focusWidth > 2 ? m_colours.text : QColor(), 2);
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

void TempoStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !combo) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox elided(*combo);
    const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + space::xs;
    elided.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight,
                                                       field.width() - icon - 2);
    QProxyStyle::drawControl(element, &elided, painter, widget);
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

} // namespace tempo
