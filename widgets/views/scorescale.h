#pragma once

#include <QSlider>

#include <optional>

class QPainter;

namespace tempo {

/// A scale from -2 (batch) to +2 (real-time) with the votes as dots above it and the score as a
/// ring on it. It is a slider to the keyboard and to assistive tools; a click on a mark scores, and
/// Delete takes the score back. Without a score it shows no ring.
class ScoreScale final : public QSlider
{
    Q_OBJECT

public:
    explicit ScoreScale(QWidget *parent = nullptr);

    /// Shows a score: \a agreed as a filled ring, the median of votes as a hollow one.
    void showScore(std::optional<double> score, bool agreed);

    /// Shows the votes, each from -2 to 2.
    void showVotes(const QList<int> &votes);

    /// Marks what the design itself says.
    void showEvidence(std::optional<int> score);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scored(int score);
    void cleared();
    void hovered(int score); ///< the mark under the pointer
    void left();             ///< the pointer is off the scale

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double xOf(double score) const;
    double lineY() const;
    int scoreAt(const QPointF &point) const;
    bool isOnMark(const QPointF &point) const;
    void drawTrack(QPainter &painter) const;
    void drawVotes(QPainter &painter) const;
    void drawScore(QPainter &painter) const;
    void drawEvidence(QPainter &painter) const;

    std::optional<double> m_score;
    bool m_agreed = false;
    bool m_dragging = false;
    QList<int> m_votes;
    std::optional<int> m_evidence;
};

} // namespace tempo
