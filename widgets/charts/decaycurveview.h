#pragma once

#include "widgets/charts/decaycurve.h"

#include <QWidget>

namespace tempo {

/// The curve of a decay on screen. Its half-life, deadline, end or midpoint is pulled along the
/// axis with the mouse, or moved with the arrows: a person asks for it with spanWanted(), and
/// whoever shows the curve answers with setCurve().
class DecayCurveView final : public QWidget
{
    Q_OBJECT

public:
    explicit DecayCurveView(QWidget *parent = nullptr);

    void setCurve(const DecayCurve &curve);

    /// Where the handle is.
    QPointF handle() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spanWanted(double seconds);
    void gestureEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CurvePlot plot() const;
    bool isOnHandle(const QPointF &place) const;
    void want(double seconds);

    DecayCurve m_curve;
    double m_grabbed = 0; ///< how far beside the handle it was grabbed
    bool m_isPulled = false;
};

/// A length of time near \a seconds that a person would write: to a quarter or a tenth of its unit,
/// whole from ten on.
double roundSpan(double seconds);

} // namespace tempo
