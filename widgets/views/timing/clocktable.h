#pragma once

#include "model/design/design.h"
#include "model/timing/clock.h"

#include <QTimeZone>
#include <QTreeWidget>

namespace tempo {

/// What every element knows at an instant, origin by origin: up to when, how old that is, and when
/// the element runs.
class ClockTable final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { Element, Knows, UpTo, Age, Runs };

    explicit ClockTable(QWidget *parent = nullptr);

    void showInstant(const Design &design, const QList<ElementAtInstant> &elements, Ticks instant);

    /// Makes the rows of an element current.
    void mark(const QStringList &elements);

Q_SIGNALS:
    void chosen(const QString &element);

private:
    void fill(QTreeWidgetItem &row, const QString &id, const QStringList &texts);

    QStringList m_marked;
};

/// An instant in a time zone as it is said at another: "13:00", "yesterday, 01:00".
QString instantText(Ticks instant, Ticks now, const QTimeZone &zone);

/// The age of what an element knows: "13 h 3 min", "1 h to 2 h", "at least 5 min".
QString ageText(const Knowledge &knowledge, Ticks instant);

/// The time zone of a design's schedules.
QTimeZone zoneOf(const Design &design);

} // namespace tempo
