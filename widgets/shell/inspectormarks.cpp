#include "widgets/shell/inspectormarks.h"

#include "widgets/look/look.h"

#include <QPainter>

#include <array>

namespace tempo {

namespace {

constexpr int signWidth = 18;

QString signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("✕");
    case Severity::Warning:
        return QStringLiteral("▲");
    case Severity::Info:
        break;
    }
    return QStringLiteral("•");
}

QString spokenSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingLine::tr("Error");
    case Severity::Warning:
        return FindingLine::tr("Warning");
    case Severity::Info:
        break;
    }
    return FindingLine::tr("Note");
}

QColor colourOf(Severity severity, const Palette &colours)
{
    switch (severity) {
    case Severity::Error:
        return colours.missed;
    case Severity::Warning:
        return colours.tight;
    case Severity::Info:
        break;
    }
    return colours.muted;
}

QRect textRect(const QRect &area, bool flipped)
{
    const QRect inner = area.adjusted(space::s, space::xs, -space::s, -space::xs);
    return flipped ? inner.adjusted(0, 0, -signWidth, 0) : inner.adjusted(signWidth, 0, 0, 0);
}

} // namespace

TempoMark::TempoMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(space::l, space::l);
}

void TempoMark::setTempo(std::optional<Tempo> tempo)
{
    m_tempo = tempo;
    setVisible(tempo.has_value());
    update();
}

void TempoMark::paintEvent(QPaintEvent *)
{
    if (!m_tempo)
        return;
    QPainter painter(this);
    const Palette &colours = coloursOf(this);
    constexpr std::array heights{5, 8, 11};
    const int bars = int(*m_tempo) + 1;
    for (int i = 0; i < int(heights.size()); ++i) {
        const int height = heights[size_t(i)];
        const QRect bar(1 + 5 * i, 13 - height, 3, height);
        painter.fillRect(bar, i < bars ? colours.tempo(*m_tempo) : colours.line);
    }
}

FindingLine::FindingLine(const Finding &finding, QWidget *parent)
    : QAbstractButton(parent), m_severity(finding.severity)
{
    setText(finding.message);
    setFont(fontOf(type::hint));
    setToolTip(finding.why + u'\n' + finding.advice);
    setAccessibleName(spokenSeverity(m_severity) + QStringLiteral(": ") + finding.message);
    setAccessibleDescription(finding.advice);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FindingLine::sizeHint() const
{
    constexpr int usual = 260;
    return {usual, heightForWidth(usual)};
}

int FindingLine::heightForWidth(int width) const
{
    const QRect area = textRect({0, 0, width, 10000}, false);
    return fontMetrics().boundingRect(area, Qt::TextWordWrap, text()).height() + 2 * space::xs;
}

void FindingLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = coloursOf(this);
    const bool flipped = isRightToLeft();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(Palette::mixed(colours.text, colours.surface, 0.05));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner,
                                space::corner);
    }
    const QColor tone = colourOf(m_severity, colours);
    painter.setPen(tone);
    const QRect inner = rect().adjusted(space::s, space::xs, -space::s, -space::xs);
    const auto side = flipped ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(inner, int(side | Qt::AlignAbsolute | Qt::AlignTop), signOf(m_severity));
    painter.setPen(colours.text);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(textRect(rect(), flipped),
                     int(side | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap, text());
}

} // namespace tempo
