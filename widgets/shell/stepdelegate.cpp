#include "widgets/shell/stepdelegate.h"

#include "widgets/look/look.h"

#include <QLocale>
#include <QPainter>

namespace tempo {
namespace {

constexpr int disc = 18;

void paintDisc(QPainter &painter, const QRectF &rect, StepState state, int number,
               const Palette &colours)
{
    if (state == StepState::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.met);
        painter.drawEllipse(rect);
        painter.setPen({colours.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        const QPointF c = rect.center();
        painter.drawPolyline(
            QPolygonF({c + QPointF(-3.5, 0.2), c + QPointF(-1, 2.8), c + QPointF(3.6, -2.6)}));
        return;
    }
    const bool begun = state == StepState::Begun;
    painter.setPen(QPen(begun ? colours.accent : colours.line, begun ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(begun ? colours.accent : colours.muted);
    painter.setFont(fontOf(type::caption, begun));
    painter.drawText(rect, Qt::AlignCenter, QLocale().toString(number));
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Palette &colours)
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(Qt::NoPen);
    if (current)
        painter.setBrush(Palette::mixed(colours.accent, colours.surface, 0.14));
    else
        painter.setBrush(hover ? Palette::mixed(colours.text, colours.surface, 0.05)
                               : QColor(Qt::transparent));
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), space::corner,
                            space::corner);
}

} // namespace

QString stepStateTitle(StepState state)
{
    switch (state) {
    case StepState::Empty:
        return StepDelegate::tr("not begun");
    case StepState::Begun:
        return StepDelegate::tr("begun");
    case StepState::Done:
        return StepDelegate::tr("done");
    }
    return {};
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {120, 34};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &colours = coloursOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option, colours);

    const QRect row = option.rect.adjusted(10, 0, -10, 0);
    const auto placed = [&option, &row](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QRect circle(row.left(), row.center().y() - disc / 2 + 1, disc, disc);
    paintDisc(*painter, placed(circle), StepState(index.data(StateRole).toInt()), index.row() + 1,
              colours);

    const QFont captions = fontOf(type::caption, true);
    const QString findings = index.data(FindingsRole).toString();
    const int width = findings.isEmpty() ? 0 : QFontMetrics(captions).horizontalAdvance(findings);
    const QRect right(row.right() - width, row.top(), width + 1, row.height());
    painter->setFont(captions);
    painter->setPen(index.data(HasErrorsRole).toBool() ? colours.missed : colours.tight);
    painter->drawText(placed(right), Qt::AlignVCenter | Qt::AlignLeading, findings);

    const QRect title(circle.right() + 10, row.top(), right.left() - circle.right() - 14,
                      row.height());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(fontOf(type::body, current));
    painter->setPen(colours.text);
    painter->drawText(
        placed(title), Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

} // namespace tempo
