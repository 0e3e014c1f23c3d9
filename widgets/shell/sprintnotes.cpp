#include "widgets/shell/sprintnotes.h"

#include "model/document/document.h"
#include "widgets/look/look.h"

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tempo {
namespace {

constexpr int sign = 16; ///< the mark before a note
constexpr int side = space::m;
constexpr int editorHeight = 124;

QFont textFont(bool settled)
{
    QFont font = fontOf(type::body);
    font.setStrikeOut(settled);
    return font;
}

/// What stands below the text; may be empty.
QString captionOf(const QModelIndex &index)
{
    QStringList parts;
    if (index.data(SprintNotes::SettledRole).toBool())
        parts << NoteDelegate::tr("settled");
    if (const QString who = index.data(SprintNotes::WhoRole).toString(); !who.isEmpty())
        parts << who;
    return parts.join(QStringLiteral(" · "));
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(60, width - 2 * side - sign - space::s);
}

int textHeight(const QString &text, int width)
{
    return QFontMetrics(fontOf(type::body))
        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text)
        .height();
}

void paintMark(QPainter &painter, const QRectF &box, bool settled, const Palette &colours)
{
    painter.setPen(QPen(settled ? colours.met : colours.muted, 1.2));
    painter.setBrush(settled ? QBrush(colours.met) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!settled)
        return;
    painter.setPen({colours.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPointF c = box.center();
    painter.drawPolyline(
        QPolygonF({c + QPointF(-3.5, 0.2), c + QPointF(-1, 2.8), c + QPointF(3.6, -2.6)}));
}

} // namespace

SprintNotes::SprintNotes(Document &document, NoteKind kind, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_kind(kind), m_ids(idsNow())
{
    connect(&m_document, &Document::changed, this, [this](const Change &change) {
        if (change.everything)
            Q_EMIT replaced();
        if (change.everything || change.sections.contains(Section::Sprint))
            refresh();
    });
}

QStringList SprintNotes::idsNow() const
{
    const Sprint &sprint = m_document.design().sprint;
    QStringList ids;
    if (m_kind == NoteKind::Parked) {
        for (const auto &[id, question] : sprint.parked)
            ids << id;
    } else {
        for (const auto &[id, decision] : sprint.decisions)
            ids << id;
    }
    return ids;
}

void SprintNotes::refresh()
{
    const QStringList ids = idsNow();
    if (ids == m_ids) {
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

int SprintNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant SprintNotes::data(const QModelIndex &index, int role) const
{
    const Sprint &sprint = m_document.design().sprint;
    const QString id = m_ids.value(index.row());
    const Parked question = m_kind == NoteKind::Parked
        ? sprint.parked.value(id)
        : Parked{sprint.decisions.value(id).text, sprint.decisions.value(id).by, false};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return role == Qt::DisplayRole ? QVariant(question.text) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{question.text, question.owner};
        if (m_kind == NoteKind::Parked)
            parts << (question.settled ? tr("settled") : tr("not settled"));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case WhoRole:
        return question.owner;
    case SettledRole:
        return question.settled;
    case IdRole:
        return id;
    default:
        return {};
    }
}

NewEntry SprintNotes::addition(const Design &design, const QString &text, const QString &who) const
{
    return m_kind == NoteKind::Parked ? addParked(design, {text, who, false})
                                      : addDecision(design, {text, who});
}

Patch SprintNotes::changeOf(const Design &design, const QString &id, const QString &text,
                            const QString &who) const
{
    if (m_kind == NoteKind::Parked)
        return setParked(design, id, {text, who, design.sprint.parked.value(id).settled});
    return setDecision(design, id, {text, who});
}

QString SprintNotes::add(const QString &text, const QString &who)
{
    const NewEntry made = addition(m_document.design(), text, who);
    m_document.push(m_kind == NoteKind::Parked ? tr("Park a question") : tr("Record a decision"),
                    made.patch);
    return made.id;
}

void SprintNotes::change(const QString &id, const QString &text, const QString &who)
{
    if (text.trimmed().isEmpty())
        remove(rowOf(id));
    else
        m_document.push(m_kind == NoteKind::Parked ? tr("Edit a parked question")
                                                   : tr("Edit a decision"),
                        changeOf(m_document.design(), id, text, who));
}

void SprintNotes::setSettled(int row, bool settled)
{
    const Design &design = m_document.design();
    const QString id = m_ids.value(row);
    Parked question = design.sprint.parked.value(id);
    question.settled = settled;
    m_document.push(settled ? tr("Settle a parked question") : tr("Open a settled question again"),
                    setParked(design, id, question));
}

void SprintNotes::remove(int row)
{
    const Design &design = m_document.design();
    if (m_kind == NoteKind::Parked)
        m_document.push(tr("Delete a parked question"), setParked(design, m_ids.value(row), {}));
    else
        m_document.push(tr("Delete a decision"), setDecision(design, m_ids.value(row), {}));
}

void SprintNotes::move(int row, int by)
{
    const Design &design = m_document.design();
    const QString id = m_ids.value(row);
    if (m_kind == NoteKind::Parked)
        m_document.push(tr("Move a parked question"), moveParked(design, id, row + by));
    else
        m_document.push(tr("Move a decision"), moveDecision(design, id, row + by));
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() == m_edited)
        return {120, editorHeight};
    int height = textHeight(index.data().toString(), textWidth(option)) + 2 * space::s;
    if (!captionOf(index).isEmpty())
        height += QFontMetrics(fontOf(type::hint)).lineSpacing() + 2;
    return {120, height};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.row() == m_edited)
        return;
    const Palette &colours = coloursOf(option.widget);
    const bool settled = index.data(SprintNotes::SettledRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor back = Qt::transparent;
    if (option.state.testFlag(QStyle::State_Selected))
        back = Palette::mixed(colours.accent, colours.surface, 0.14);
    painter->setBrush(back);
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(colours.accent, 1.5)
                                                                  : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), space::corner,
                             space::corner);
    const QRect row = option.rect.adjusted(side, space::s, -side, -space::s);
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const QRect mark(row.left(), row.top() + 1, sign, sign);
    if (static_cast<const SprintNotes *>(index.model())->kind() == NoteKind::Parked) {
        paintMark(*painter, QRectF(placed(mark)), settled, colours);
    } else {
        painter->setPen(colours.muted);
        painter->setFont(fontOf(type::hint));
        painter->drawText(placed(mark), Qt::AlignCenter, QLocale().toString(index.row() + 1));
    }
    const QString text = index.data().toString();
    const int width = textWidth(option);
    const int height = textHeight(text, width);
    const QRect body(mark.right() + 1 + space::s, row.top(), width, height);
    painter->setFont(textFont(settled));
    painter->setPen(settled ? colours.muted : colours.text);
    painter->drawText(placed(body), Qt::TextWordWrap | Qt::AlignLeading, text);
    painter->setFont(fontOf(type::hint));
    painter->setPen(colours.muted);
    const QRect below(body.left(), body.bottom() + 2, width, row.bottom() - body.bottom());
    painter->drawText(placed(below), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(captionOf(index), Qt::ElideRight, width));
    painter->restore();
}

} // namespace tempo
