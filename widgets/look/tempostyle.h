#pragma once

#include "model/render/palette.h"

#include <QProxyStyle>

namespace tempo {

/// Fusion with our own inputs, check marks, arrows, sliders and scroll bars, painted from the roles
/// of one palette, so that they are sharp at every scale and show focus in the accent.
class TempoStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit TempoStyle(const Palette &colours);

    /// Another theme for the running program; widgets have to be repainted.
    void setColours(const Palette &colours) { m_colours = colours; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

    /// The text of a combo box that has no room ends in an ellipsis.
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    void drawRow(const QStyleOption &option, QPainter &painter) const;
    void drawInput(const QStyleOption &option, QPainter &painter) const;
    void drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawCheck(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawFocus(const QStyleOption &option, QPainter &painter) const;
    void drawCombo(const QStyleOptionComplex &option, QPainter &painter,
                   const QWidget *widget) const;
    void drawSpin(const QStyleOptionComplex &option, QPainter &painter,
                  const QWidget *widget) const;
    void drawSlider(const QStyleOptionComplex &option, QPainter &painter,
                    const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                       const QWidget *widget) const;

    Palette m_colours;
};

} // namespace tempo
