#include "widgets/views/timing/clocktable.h"

#include "model/base/displaydate.h"
#include "model/base/isolate.h"
#include "model/render/facetext.h"
#include "model/timing/pathwords.h"
#include "widgets/look/look.h"

#include <QHeaderView>
#include <QLocale>

namespace tempo {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int mostRows = 14; ///< that are shown without scrolling

QDateTime dateTime(Ticks instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant / (ticksPerSecond / 1000), zone);
}

/// When an element runs, as somebody would ask at an instant.
QString runsText(const ElementAtInstant &element, Ticks instant, const QTimeZone &zone)
{
    if (element.hasFreeClock)
        return ClockTable::tr("runs at unknown times");
    if (element.last && element.last->published > instant)
        return ClockTable::tr("since %1, out at %2")
            .arg(instantText(element.last->start, instant, zone),
                 instantText(element.last->published, instant, zone));
    if (element.next)
        return ClockTable::tr("next at %1").arg(instantText(*element.next, instant, zone));
    return {};
}

QString upToText(const Knowledge &one, Ticks instant, const QTimeZone &zone)
{
    const QString newest = instantText(one.newest, instant, zone);
    return one.newest == one.oldest ? newest
                                    : ClockTable::tr("%1 to %2", "two instants")
                                          .arg(instantText(one.oldest, instant, zone), newest);
}

} // namespace

QTimeZone zoneOf(const Design &design)
{
    const QTimeZone zone(design.header.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString instantText(Ticks instant, Ticks now, const QTimeZone &zone)
{
    const QDateTime time = dateTime(instant, zone);
    const bool isWhole = instant % (60 * ticksPerSecond) == 0;
    const QString clock = isolatedFigure(
        time.toString(isWhole ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss")));
    switch (dateTime(now, zone).date().daysTo(time.date())) {
    case 0:
        return clock;
    case -1:
        return ClockTable::tr("yesterday, %1", "time of day").arg(clock);
    case 1:
        return ClockTable::tr("tomorrow, %1", "time of day").arg(clock);
    default:
        return ClockTable::tr("%1, %2", "date, time of day").arg(displayDay(time.date()), clock);
    }
}

QString ageText(const Knowledge &knowledge, Ticks instant)
{
    const QString least = pathDuration(secondsOf(instant - knowledge.newest));
    const QString age = knowledge.newest == knowledge.oldest
        ? least
        : ClockTable::tr("%1 to %2", "two ages")
              .arg(least, pathDuration(secondsOf(instant - knowledge.oldest)));
    return knowledge.complete ? age : ClockTable::tr("at least %1", "an age").arg(age);
}

ClockTable::ClockTable(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Element"), tr("Knows"), tr("Up to"), tr("Age"), tr("Runs")});
    headerItem()->setTextAlignment(Age, Qt::AlignTrailing | Qt::AlignVCenter);
    setAccessibleName(tr("What each element knows"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Runs, QHeaderView::Stretch);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && hasFocus())
            Q_EMIT chosen(item->data(0, idRole).toString());
    });
}

void ClockTable::fill(QTreeWidgetItem &row, const QString &id, const QStringList &texts)
{
    row.setData(0, idRole, id);
    for (int column = 0; column < int(texts.size()); ++column)
        row.setText(column, texts.at(column));
    row.setTextAlignment(Age, Qt::AlignTrailing | Qt::AlignVCenter);
    row.setSizeHint(0, QSize(0, space::row));
    row.setFont(0, fontOf(type::body, true));
}

void ClockTable::showInstant(const Design &design, const QList<ElementAtInstant> &elements,
                             Ticks instant)
{
    const QTimeZone zone = zoneOf(design);
    int row = 0;
    const auto add = [&](const QString &id, const QStringList &texts) {
        while (row >= topLevelItemCount())
            addTopLevelItem(new QTreeWidgetItem);
        fill(*topLevelItem(row++), id, texts);
    };
    for (const ElementAtInstant &element : elements) {
        const QString &id = design.elements.at(element.element).first;
        QString title = faceText(design.titleOf(id));
        QString runs = runsText(element, instant, zone);
        const auto addRow = [&](const QString &knows, const QString &upTo, const QString &age) {
            add(id, {title, knows, upTo, age, runs});
            title.clear(); // said once
            runs.clear();
        };
        const auto nameOf = [&](int origin) {
            return faceText(design.titleOf(design.elements.at(origin).first));
        };
        for (const Knowledge &one : element.knows)
            addRow(nameOf(one.origin), upToText(one, instant, zone), ageText(one, instant));
        for (const int origin : element.untold)
            addRow(nameOf(origin), tr("can't be told"), {});
        if (element.knows.isEmpty() && element.untold.isEmpty())
            addRow({}, {}, {});
    }
    while (topLevelItemCount() > row)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    setFixedHeight(header()->sizeHint().height() + std::min(row, mostRows) * space::row
                   + 2 * space::xs);
}

void ClockTable::mark(const QStringList &elements)
{
    if (elements == m_marked)
        return;
    m_marked = elements;
    const QTreeWidgetItem *current = currentItem();
    if (elements.isEmpty() || (current && elements.contains(current->data(0, idRole).toString())))
        return;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, idRole).toString() != elements.first())
            continue;
        setCurrentItem(topLevelItem(row));
        return;
    }
}

} // namespace tempo
