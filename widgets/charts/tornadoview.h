#pragma once

#include "model/decision/matrixscore.h"

#include <QChartView>

namespace tempo {

/// The tornado chart of one scored matrix on screen, in the colours of its theme. Empty while the
/// index is missing.
class TornadoView final : public QChartView
{
    Q_OBJECT

public:
    explicit TornadoView(QWidget *parent = nullptr);

    void showMatrix(const MatrixResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    MatrixResult m_result;
};

} // namespace tempo
