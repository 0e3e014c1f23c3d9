#include "widgets/views/scorescale.h"

#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tempo {

namespace {

constexpr int side = 20;     ///< room left and right of the outer marks
constexpr double tick = 5;   ///< half the height of a mark
constexpr double ring = 8;   ///< radius of the score
constexpr double dot = 3.5;  ///< radius of a vote
constexpr int voteRoom = 24; ///< height above the line

} // namespace

ScoreScale::ScoreScale(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(-2, 2);
    setPageStep(1);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreScale::showScore(std::optional<double> score, bool agreed)
{
    m_score = score;
    m_agreed = agreed;
    const QSignalBlocker blocker(this);
    setValue(score ? int(std::lround(*score)) : 0);
    update();
}

void ScoreScale::showVotes(const QList<int> &votes)
{
    m_votes = votes;
    update();
}

void ScoreScale::showEvidence(std::optional<int> score)
{
    m_evidence = score;
    update();
}

QSize ScoreScale::sizeHint() const
{
    return {300, 66};
}

QSize ScoreScale::minimumSizeHint() const
{
    return {200, 66};
}

double ScoreScale::xOf(double score) const
{
    const double share = (score + 2) / 4;
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    return side + along * (width() - 2 * side);
}

bool ScoreScale::isOnMark(const QPointF &point) const
{
    constexpr double near = 18; // a mark is as large as a finger needs, and no larger
    return std::abs(point.x() - xOf(scoreAt(point))) <= near
        && std::abs(point.y() - lineY()) <= near;
}

double ScoreScale::lineY() const
{
    return voteRoom + ring / 2;
}

int ScoreScale::scoreAt(const QPointF &point) const
{
    int best = -2;
    for (int score = -2; score <= 2; ++score) {
        if (std::abs(xOf(score) - point.x()) < std::abs(xOf(best) - point.x()))
            best = score;
    }
    return best;
}

void ScoreScale::drawTrack(QPainter &painter) const
{
    const Palette &colours = coloursOf(this);
    painter.setPen(QPen(colours.line, 2));
    painter.drawLine(QPointF(xOf(-2), lineY()), QPointF(xOf(2), lineY()));
    for (int score = -2; score <= 2; ++score)
        painter.drawLine(QPointF(xOf(score), lineY() - tick), QPointF(xOf(score), lineY() + tick));
    painter.setFont(fontOf(type::caption, true));
    const double top = lineY() + ring + 10;
    const QRectF atBatch(xOf(-2) - side, top, 100, 16);
    const QRectF atRealTime(xOf(2) + side - 100, top, 100, 16);
    painter.setPen(colours.batch);
    painter.drawText(atBatch, Qt::AlignLeft | Qt::AlignTop, tr("batch"));
    painter.setPen(colours.realTime);
    painter.drawText(atRealTime, Qt::AlignRight | Qt::AlignTop, tr("real-time"));
}

void ScoreScale::drawVotes(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(this).muted);
    std::array<int, 5> count{};
    for (const int vote : m_votes)
        ++count[size_t(std::clamp(vote, -2, 2) + 2)];
    for (int score = -2; score <= 2; ++score) {
        const int votes = count[size_t(score + 2)];
        const double gap = std::min(2 * dot + 2, 40.0 / std::max(votes, 1));
        for (int i = 0; i < votes; ++i) {
            const double x = xOf(score) + (i - (votes - 1) / 2.0) * gap;
            painter.drawEllipse(QPointF(x, dot + 4), dot, dot);
        }
    }
}

void ScoreScale::drawScore(QPainter &painter) const
{
    const Palette &colours = coloursOf(this);
    const double x = xOf(m_score.value_or(value()));
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Palette::mixed(colours.accent, colours.surface, 0.25));
        painter.drawEllipse(QPointF(x, lineY()), ring + 4, ring + 4);
    }
    if (!m_score) {
        if (!hasFocus())
            return;
        painter.setPen(QPen(colours.accent, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(QPen(colours.accent, 3));
        painter.setBrush(m_agreed ? colours.accent : colours.surface);
    }
    painter.drawEllipse(QPointF(x, lineY()), ring, ring);
}

void ScoreScale::drawEvidence(QPainter &painter) const
{
    if (!m_evidence)
        return;
    const QPointF tip(xOf(*m_evidence), lineY() + ring + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(this).muted);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(5, 8), tip + QPointF(-5, 8)});
}

void ScoreScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTrack(painter);
    drawVotes(painter);
    drawEvidence(painter);
    drawScore(painter);
}

void ScoreScale::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton && isOnMark(event->position());
    if (m_dragging)
        Q_EMIT scored(scoreAt(event->position()));
}

void ScoreScale::mouseMoveEvent(QMouseEvent *event)
{
    const int score = scoreAt(event->position());
    Q_EMIT hovered(score);
    if (m_dragging && event->buttons() & Qt::LeftButton)
        Q_EMIT scored(score);
}

void ScoreScale::mouseReleaseEvent(QMouseEvent *)
{
    Q_EMIT sliderReleased();
}

void ScoreScale::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int now = m_score ? int(std::lround(*m_score)) : 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        Q_EMIT scored(m_score ? std::clamp(now + step, -2, 2) : step);
        break;
    }
    case Qt::Key_Home:
        Q_EMIT scored(-2);
        break;
    case Qt::Key_End:
        Q_EMIT scored(2);
        break;
    case Qt::Key_Space:
    case Qt::Key_0:
        Q_EMIT scored(0);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT cleared();
        break;
    default:
        event->ignore();
        return;
    }
    Q_EMIT sliderReleased(); // every key press is a gesture of its own
}

void ScoreScale::leaveEvent(QEvent *event)
{
    Q_EMIT left();
    QSlider::leaveEvent(event);
}

void ScoreScale::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a page that is scrolled must not change scores
}

} // namespace tempo
