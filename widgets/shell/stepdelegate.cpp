#include "widgets/shell/stepdelegate.h"

#include "model/base/isolate.h"
#include "widgets/look/look.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace tempo {
namespace {

constexpr int disc = 18;
constexpr int rowHeight = 36;

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

/// A small triangle before the time of the step that is being timed.
void paintTimed(QPainter &painter, const QRect &rect, bool flipped, const Palette &colours)
{
    const QPointF c = QRectF(rect).center();
    const double way = flipped ? -1 : 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawPolygon(
        QPolygonF({c + QPointF(-2 * way, -4), c + QPointF(-2 * way, 4), c + QPointF(4 * way, 0)}));
}

void paintElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// The time on the agenda and the minutes added to it: "20 min +2".
QString timeText(const QModelIndex &index)
{
    const QString planned = index.data(StepDelegate::TimeRole).toString();
    const int added = index.data(StepDelegate::AddedRole).toInt();
    if (added == 0)
        return planned;
    const QString number = QLocale().toString(added);
    return planned.isEmpty()
        ? isolatedFigure(StepDelegate::tr("+%1 min").arg(number))
        : StepDelegate::tr("%1 +%2", "planned time, minutes added to it").arg(planned, number);
}

void paintWide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Palette &colours)
{
    const QRect row = option.rect.adjusted(10, 0, -10, 0);
    const bool flipped = option.direction == Qt::RightToLeft;
    const auto placed = [&option, &row](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const QRect circle(row.left(), row.center().y() - disc / 2 + 1, disc, disc);
    paintDisc(painter, placed(circle), StepState(index.data(StepDelegate::StateRole).toInt()),
              index.row() + 1, colours);

    const QString time = timeText(index);
    const bool timed = index.data(StepDelegate::TimedRole).toBool();
    painter.setFont(fontOf(type::hint, timed));
    const int width = time.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(time);
    const QRect end(row.right() - width, row.top(), width + 1, row.height());
    painter.setPen(timed ? colours.accent : colours.muted);
    painter.drawText(placed(end), Qt::AlignVCenter | Qt::AlignLeading, time);
    const QRect mark(end.left() - 14, row.top(), 12, row.height());
    if (timed)
        paintTimed(painter, placed(mark), flipped, colours);

    const int left = circle.right() + 10;
    const int room = (timed ? mark.left() : end.left()) - left - 4;
    const QString findings = index.data(StepDelegate::FindingsRole).toString();
    const int half = findings.isEmpty() ? 0 : 7;
    painter.setFont(fontOf(type::body, option.state.testFlag(QStyle::State_Selected)));
    painter.setPen(colours.text);
    paintElided(painter, placed({left, row.top() - half, room, row.height()}),
                index.data().toString());
    painter.setFont(fontOf(type::caption, true));
    painter.setPen(index.data(StepDelegate::HasErrorsRole).toBool() ? colours.missed
                                                                    : colours.tight);
    paintElided(painter, placed({left, row.top() + 8, room, row.height()}), findings);
}

/// The page's icon; at its foot the disc of a step that is begun or done, at its head a triangle
/// where there are findings.
void paintNarrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Palette &colours)
{
    const QRectF icon(QRectF(option.rect).center() - QPointF(9, 9), QSizeF(18, 18));
    index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, icon.toRect());
    const auto state = StepState(index.data(StepDelegate::StateRole).toInt());
    const QPointF foot = icon.bottomRight() + QPointF(2, 0);
    if (state != StepState::Empty) {
        const bool done = state == StepState::Done;
        painter.setPen(QPen(done ? colours.met : colours.accent, 1.5));
        painter.setBrush(done ? colours.met : colours.surface);
        painter.drawEllipse(foot, 4, 4);
    }
    if (index.data(StepDelegate::FindingsRole).toString().isEmpty())
        return;
    const QPointF head = icon.topRight() + QPointF(2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(StepDelegate::HasErrorsRole).toBool() ? colours.missed
                                                                      : colours.tight);
    painter.drawPolygon(
        QPolygonF({head + QPointF(0, -5), head + QPointF(5, 4), head + QPointF(-5, 4)}));
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
    return {40, rowHeight};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Palette &colours = coloursOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option, colours);
    if (option.rect.width() < narrow - 2 * space::s)
        paintNarrow(*painter, option, index, colours);
    else
        paintWide(*painter, option, index, colours);
    painter->restore();
}

QWidget *StepDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (option.rect.width() < narrow - 2 * space::s)
        return nullptr;
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(tr("Time for %1").arg(index.data().toString()));
    line->setPlaceholderText(tr("20 min"));
    line->setAlignment(Qt::AlignTrailing);
    return line;
}

void StepDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (!line->isModified()) // else somebody types while the step changes
        line->setText(withoutIsolates(index.data(TimeRole).toString()));
}

void StepDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    Q_UNUSED(model)
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != withoutIsolates(index.data(TimeRole).toString()))
        Q_EMIT timeTyped(index.row(), text);
}

void StepDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect place = option.rect.adjusted(0, 2, -2, -2);
    place.setLeft(place.right() - 84);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace tempo
