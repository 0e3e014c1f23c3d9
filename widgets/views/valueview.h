#pragma once

#include "widgets/views/page.h"

class QBoxLayout;
class QFrame;
class QGraphicsOpacityEffect;
class QLabel;
class QTabBar;
class QVBoxLayout;

namespace tempo {

class Assumptions;
class DecayCard;
class FrontierView;
class RungTable;
class ValueWatch;
struct Frontier;

/// The Value page: for one prediction or action, what each tempo keeps of its value and costs, as a
/// sentence, a chart and a table; how the value falls; and all that is assumed, to be changed here.
class ValueView final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueView(const PageContext &context, QWidget *parent = nullptr);

    /// The prediction or action that is shown; empty where there is none.
    QString target() const;

    /// What it shows comes from here.
    const ValueWatch &watch() const { return *m_watch; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    QWidget *makeEmpty();
    QWidget *makeAnswer();
    QWidget *makeChart();
    QWidget *makeTable();
    QWidget *makeInputs();
    void documentChanged(const Change &change);
    void rebuildTargets();
    void followSelection();
    void choose();
    void showAnswer();
    void showGaps(const QStringList &gaps);
    void arrange();

    Document &m_document;
    Selection &m_selection;
    ValueWatch *m_watch;
    QTabBar *m_targets = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_empty = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_results = nullptr;
    QWidget *m_inputs = nullptr;
    QGraphicsOpacityEffect *m_fading = nullptr;
    QWidget *m_answerCard = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_gaps = nullptr;
    QWidget *m_chartCard = nullptr;
    FrontierView *m_chart = nullptr;
    QWidget *m_tableCard = nullptr;
    QLabel *m_tableTitle = nullptr;
    RungTable *m_table = nullptr;
    DecayCard *m_decay = nullptr;
    Assumptions *m_assumptions = nullptr;
};

} // namespace tempo
