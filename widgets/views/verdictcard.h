#pragma once

#include "model/decision/matrixscore.h"

#include <QWidget>

class QLabel;

namespace tempo {

class VerdictGauge;

/// The answer of one matrix: the gauge, the verdict as a word, and one sentence that says why.
class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// Shows a result; \a matrix names the axes.
    void showResult(const Matrix &matrix, const MatrixResult &result);

private:
    VerdictGauge *m_gauge = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_firmness = nullptr;
};

/// Why a matrix says what it says, as one sentence.
QString verdictReason(const Matrix &matrix, const MatrixResult &result);

/// How firm the verdict is, in two sentences; empty without a verdict.
QString verdictFirmness(const Matrix &matrix, const MatrixResult &result);

} // namespace tempo
