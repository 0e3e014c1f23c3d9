#include "widgets/views/axisrow.h"

#include "model/base/isolate.h"
#include "widgets/look/look.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/scorescale.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace tempo {

namespace {

constexpr int weightSteps = 10; ///< of the slider; a weight of 1 is one step

} // namespace

AxisRow::AxisRow(const QString &axis, const QString &title, QWidget *parent)
    : QWidget(parent), m_axis(axis)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(space::l, space::m, space::l, space::m);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::s);
    m_grid->addWidget(makeTitle(title), 0, 0);
    m_scale = new ScoreScale;
    m_scale->setAccessibleName(tr("Score of %1").arg(title));
    m_grid->addWidget(m_scale, 0, 1);
    m_meaning = makeMeaning(title);
    m_grid->addWidget(m_meaning, 0, 2);
    connectParts();
    setNarrow(false);
}

QWidget *AxisRow::makeTitle(const QString &title)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addStretch();
    layout->addWidget(makeText(title, TextRole::Strong));
    auto *weights = new QHBoxLayout;
    weights->setSpacing(space::s);
    m_weight = new QSlider(Qt::Horizontal);
    m_weight->setRange(0, weightSteps);
    m_weight->setPageStep(1);
    m_weight->setMaximumWidth(140);
    m_weight->setAccessibleName(tr("Weight of %1").arg(title));
    m_weight->setToolTip(tr("Weight relative to the other axes"));
    m_percent = makeText({}, TextRole::Hint);
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setWordWrap(false);
    weights->addWidget(m_weight, 1);
    weights->addWidget(m_percent);
    weights->addStretch();
    layout->addLayout(weights);
    layout->addStretch();
    return box;
}

QWidget *AxisRow::makeMeaning(const QString &title)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_anchor = makeText({}, TextRole::Body);
    m_anchor->setMinimumHeight(2 * m_anchor->fontMetrics().lineSpacing());
    m_anchor->setAlignment(Qt::AlignLeft | Qt::AlignTop); // rows keep still under the pointer
    layout->addWidget(m_anchor);
    auto *known = new QHBoxLayout;
    known->setSpacing(space::s);
    m_facts = makeText({}, TextRole::Hint);
    known->addWidget(m_facts, 1);
    m_take = makeButton({});
    m_take->setProperty("link", true);
    m_take->setCursor(Qt::PointingHandCursor);
    m_take->setAccessibleName(tr("Take what the design says for %1").arg(title));
    known->addWidget(m_take, 0, Qt::AlignTop);
    layout->addLayout(known);
    m_note = new NoteEdit;
    m_note->setPlaceholderText(tr("Why this score?"));
    m_note->setAccessibleName(tr("Reason for the score of %1").arg(title));
    layout->addWidget(m_note);
    layout->addStretch();
    return box;
}

void AxisRow::connectParts()
{
    connect(m_scale, &ScoreScale::scored, this,
            [this](int score) { Q_EMIT scored(m_axis, score); });
    connect(m_scale, &ScoreScale::cleared, this, [this] { Q_EMIT cleared(m_axis); });
    connect(m_scale, &QSlider::sliderReleased, this, &AxisRow::gestureEnded);
    connect(m_scale, &ScoreScale::hovered, this, [this](int score) { showAnchor(score); });
    connect(m_scale, &ScoreScale::left, this, [this] { showAnchor(m_shown); });
    connect(m_weight, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT weighted(m_axis, value); });
    connect(m_weight, &QSlider::sliderReleased, this, &AxisRow::gestureEnded);
    connect(m_note, &NoteEdit::edited, this,
            [this](const QString &text) { Q_EMIT noted(m_axis, text); });
    connect(m_take, &QPushButton::clicked, this, [this] {
        Q_EMIT scored(m_axis, m_evidence);
        Q_EMIT gestureEnded();
    });
    connect(m_note, &NoteEdit::left, this, &AxisRow::gestureEnded);
}

void AxisRow::setNarrow(bool narrow)
{
    m_grid->removeWidget(m_meaning);
    if (narrow)
        m_grid->addWidget(m_meaning, 1, 0, 1, 2);
    else
        m_grid->addWidget(m_meaning, 0, 2);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 5);
    m_grid->setColumnStretch(2, narrow ? 0 : 5);
}

void AxisRow::showEvidence(const Evidence *evidence)
{
    m_facts->setVisible(evidence);
    m_scale->showEvidence(evidence ? std::optional(evidence->score) : std::nullopt);
    m_take->setVisible(evidence && m_score != evidence->score);
    if (!evidence)
        return;
    m_evidence = evidence->score;
    m_facts->setText(u"▲ " + evidence->facts.join(QStringLiteral("; ")));
    const QString sign = evidence->score > 0 ? QStringLiteral("+") : QString();
    const QString score = sign + QLocale().toString(evidence->score);
    m_take->setText(tr("Take %1").arg(score));
}

void AxisRow::showAxis(const Matrix &matrix, const MatrixScope &scope, const AxisScore &score,
                       const Evidence *evidence)
{
    m_anchors.clear();
    for (int step = -2; step <= 2; ++step)
        m_anchors << axisAnchor(matrix, m_axis, step);
    const QSignalBlocker blocker(m_weight);
    m_weight->setValue(
        int(std::lround(std::min(scope.weights.value(m_axis, 1), double(weightSteps)))));
    m_percent->setText(
        isolatedFigure(tr("%1 %").arg(QLocale().toString(100 * score.weight, 'f', 0))));
    QList<int> votes;
    for (const auto &[participant, scores] : scope.votes) {
        if (const int *vote = scores.find(m_axis))
            votes << *vote;
    }
    m_scale->showVotes(votes);
    m_scale->showScore(score.score, scope.agreed.contains(m_axis));
    m_note->showText(scope.notes.value(m_axis));
    m_score = score.score;
    m_shown = score.score ? std::optional(int(std::lround(*score.score))) : std::nullopt;
    showEvidence(evidence);
    if (!m_scale->underMouse())
        showAnchor(m_shown);
}

void AxisRow::showAnchor(std::optional<int> score)
{
    const QString text = score ? m_anchors.value(*score + 2) : tr("Not scored yet: click a mark.");
    m_anchor->setText(text);
    m_scale->setAccessibleDescription(text);
}

} // namespace tempo
