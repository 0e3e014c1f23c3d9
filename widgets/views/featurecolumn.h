#pragma once

#include <QListView>

#include <optional>

namespace tempo {

class FeaturesFilter;

/// The cards of one class. A press that moves becomes a drag: it only says where the pointer is,
/// and whoever owns the columns decides what is below it. Left and right lead to the neighbours.
class FeatureColumn final : public QListView
{
    Q_OBJECT

public:
    explicit FeatureColumn(FeaturesFilter &features, QWidget *parent = nullptr);

    FeaturesFilter &features() const { return m_features; }

    /// The ids of its selected cards, from top to bottom.
    QStringList selectedIds() const;

    /// Shows where a card would land: above the row, which may be the one after the last. Nothing:
    /// no drop is on the way.
    void setDropRow(const std::optional<int> &row);

Q_SIGNALS:
    void dragged(const QPoint &global); ///< the pointer is here now
    void dropped(const QPoint &global);
    void dragCancelled();
    void walked(int direction); ///< to the next column, -1 or 1 in reading order
    void chipClicked(const QString &feature);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOnChip(const QPoint &at) const;
    void stopDrag();

    FeaturesFilter &m_features;
    std::optional<QPoint> m_pressedAt;
    bool m_isDragging = false;
    std::optional<int> m_dropRow;
};

} // namespace tempo
