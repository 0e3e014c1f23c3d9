#pragma once

#include "model/decision/evidence.h"
#include "model/decision/matrixscore.h"
#include "model/design/matrix.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace tempo {

class NoteEdit;
class ScoreScale;

/// One axis of the matrix: its weight, the scale with votes and score, what the score means, and
/// the team's reason. It shows and asks; the page changes the document.
class AxisRow final : public QWidget
{
    Q_OBJECT

public:
    AxisRow(const QString &axis, const QString &title, QWidget *parent = nullptr);

    const QString &axis() const { return m_axis; }

    /// Shows what the scope says of this axis; \a matrix gives the anchor texts, \a evidence is
    /// what the design itself says, or null.
    void showAxis(const Matrix &matrix, const MatrixScope &scope, const AxisScore &score,
                  const Evidence *evidence);

    /// Stacks the parts where there is little room beside each other.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void scored(const QString &axis, int score);
    void cleared(const QString &axis);
    void weighted(const QString &axis, double weight);
    void noted(const QString &axis, const QString &note);
    void gestureEnded();

private:
    QWidget *makeTitle(const QString &title);
    QWidget *makeMeaning(const QString &title);
    void connectParts();
    void showAnchor(std::optional<int> score);
    void showEvidence(const Evidence *evidence);

    QString m_axis;
    QGridLayout *m_grid = nullptr;
    QSlider *m_weight = nullptr;
    QLabel *m_percent = nullptr;
    ScoreScale *m_scale = nullptr;
    QLabel *m_anchor = nullptr;
    NoteEdit *m_note = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_take = nullptr;
    int m_evidence = 0; ///< what a click on m_take scores
    QWidget *m_meaning = nullptr;
    QStringList m_anchors; ///< texts for -2 to 2
    std::optional<int> m_shown;
    std::optional<double> m_score;
};

} // namespace tempo
