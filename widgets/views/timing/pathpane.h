#pragma once

#include "widgets/views/timing/timingwatch.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace tempo {

class FigureGrid;
class PaintedChart;

/// One path: the answer as a sentence, the worst case part by part and in words, how the time is
/// distributed, and its figures.
class PathPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PathPane(QWidget *parent = nullptr);

    /// Shows the path that was looked at, with the names of \a design. The last one stands where
    /// there is none.
    void showPath(const Design &design, const TimingFound &found);

    /// The path that is shown; empty before the first.
    const QString &key() const { return m_key; }

    /// Pale while newer figures are computed.
    void setDimmed(bool dimmed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAnswer();
    QWidget *makeWorst();
    QWidget *makeSpread();
    void showAnswer(const Design &design, const TimedPath &path);
    void showWorst(const Design &design, const TimedPath &path, const TimingFound &found);
    void showSpread(const Design &design, const TimedPath &path, const TimingFound &found);

    QString m_key;
    QLabel *m_answer = nullptr;
    QLabel *m_limit = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_worstTitle = nullptr;
    QLabel *m_worstNote = nullptr;
    PaintedChart *m_waterfall = nullptr;
    QLabel *m_spreadTitle = nullptr;
    PaintedChart *m_chart = nullptr;
    QBoxLayout *m_columns = nullptr;
    FigureGrid *m_figures = nullptr;
    QLabel *m_method = nullptr;
};

} // namespace tempo
