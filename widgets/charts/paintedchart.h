#pragma once

#include "widgets/charts/timescale.h"

#include <QWidget>

#include <functional>

namespace tempo {

/// A chart on screen that is drawn by a painter: the same that prints it. As high as its painter
/// asks for.
class PaintedChart final : public QWidget
{
    Q_OBJECT

public:
    /// What draws a chart, and how high that is for a width.
    struct Drawing
    {
        std::function<void(QPainter &, const QRectF &, const ChartStyle &)> paint;
        std::function<double(double width, const ChartStyle &)> height;
    };

    explicit PaintedChart(QWidget *parent = nullptr);

    /// Shows a drawing; \a words say the same to assistive tools. Without one it is empty.
    void draw(Drawing drawing, const QString &words);

    /// Pale while a newer one is made.
    void setDimmed(bool dimmed);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartStyle style() const;
    void fit();

    Drawing m_drawing;
    bool m_isDimmed = false;
};

} // namespace tempo
