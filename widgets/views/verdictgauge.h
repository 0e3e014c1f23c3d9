#pragma once

#include <QWidget>

#include <optional>

class QPainter;

namespace tempo {

/// The index of a matrix on an arc from batch over hybrid to real-time, with a needle; the words
/// stand below, so that it never speaks by colour alone.
class VerdictGauge final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictGauge(QWidget *parent = nullptr);

    /// Points at an index from -1 to 1, or at nothing.
    void showIndex(std::optional<double> index);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawBand(QPainter &painter, const QRectF &arc, double from, double to,
                  const QColor &colour) const;
    void drawNeedle(QPainter &painter, const QRectF &arc) const;
    void drawWords(QPainter &painter, const QRectF &arc) const;

    std::optional<double> m_index;
};

} // namespace tempo
