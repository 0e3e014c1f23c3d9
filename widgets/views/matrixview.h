#pragma once

#include "model/decision/matrixscore.h"
#include "widgets/views/page.h"

class QBoxLayout;
class QFrame;
class QTabBar;
class QVBoxLayout;

namespace tempo {

class AxisRow;
class TornadoView;
class VerdictCard;

/// The Matrix page: for the whole design or one prediction the axes with weights, scores and
/// reasons, and the verdict that follows, live.
class MatrixView final : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(const PageContext &context, QWidget *parent = nullptr);

    /// The scope that is shown: "design" or a prediction's id.
    QString scope() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeAnswer();
    void documentChanged(const Change &change);
    void rebuildScopes();
    void rebuildRows();
    void connectRow(AxisRow *row);
    void refresh();
    void arrange();

    MatrixScope shownScope() const;
    void change(const QString &text, const MatrixScope &scope, const QString &gesture);
    void score(const QString &axis, int score);
    void clearScore(const QString &axis);
    void weigh(const QString &axis, double weight);
    void note(const QString &axis, const QString &note);

    Document &m_document;
    QTabBar *m_tabs = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_answer = nullptr;
    QFrame *m_answerBox = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<AxisRow *> m_axisRows;
    VerdictCard *m_verdict = nullptr;
    TornadoView *m_tornado = nullptr;
    QWidget *m_tornadoCard = nullptr;
};

} // namespace tempo
