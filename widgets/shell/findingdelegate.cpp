#include "widgets/shell/findingdelegate.h"

#include "widgets/look/look.h"
#include "widgets/views/findingswatch.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace tempo {
namespace {

constexpr int chipWidth = 84;
constexpr int ruleWidth = 176;
constexpr int rowHeight = 32;

const QColor &colourOf(const Finding &finding, const Palette &colours)
{
    if (isDismissed(finding))
        return colours.muted;
    switch (finding.severity) {
    case Severity::Error:
        return colours.missed;
    case Severity::Warning:
        return colours.tight;
    case Severity::Info:
        break;
    }
    return colours.muted;
}

QString dismissedWord(DispositionStatus status)
{
    switch (status) {
    case DispositionStatus::Accepted:
        return FindingDelegate::tr("accepted");
    case DispositionStatus::Mitigated:
        return FindingDelegate::tr("mitigated");
    case DispositionStatus::FalsePositive:
        return FindingDelegate::tr("no issue");
    default:
        return {};
    }
}

void paintChip(QPainter &painter, const QRect &rect, const Finding &finding, const Palette &colours)
{
    const QColor &colour = colourOf(finding, colours);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palette::mixed(colour, colours.surface, 0.12));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(colour);
    painter.setFont(fontOf(type::caption, true));
    const QString word = isDismissed(finding)
        ? dismissedWord(finding.status)
        : severitySign(finding.severity) + u"  " + severityLabel(finding.severity);
    painter.drawText(rect.adjusted(space::s, 0, -space::xs, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     word);
}

void paintText(QPainter &painter, const QRect &rect, const QString &text)
{
    const QString line = QString(text).replace(u'\n', u' ').left(400);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width()));
}

} // namespace

FindingDelegate::FindingDelegate(const FindingsFilter &findings, QObject *parent)
    : QStyledItemDelegate(parent), m_findings(findings)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {chipWidth + ruleWidth, rowHeight}; // the rest is elided to the room there is
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const Palette &colours = coloursOf(view);
    const Finding &finding = m_findings.at(index);
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(space::l, 0, -space::l, 0);
    const auto placed = [&option, &row](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QRect chip(row.left(), row.top() + 6, chipWidth, row.height() - 12);
    paintChip(*painter, placed(chip), finding, colours);

    const QRect rule(chip.right() + space::m, row.top(), ruleWidth, row.height());
    painter->setPen(isDismissed(finding) ? colours.muted : colours.text);
    painter->setFont(fontOf(type::body, true));
    paintText(*painter, placed(rule), ruleTitle(finding.rule));

    const QRect message(rule.right() + space::m, row.top(), row.right() - rule.right() - space::m,
                        row.height());
    painter->setFont(fontOf(type::body));
    paintText(*painter, placed(message),
              finding.reopened ? tr("Reopened: %1").arg(finding.message) : finding.message);
    painter->restore();
}

} // namespace tempo
