#pragma once

#include <QDate>
#include <QString>

/// Dates as people read and type them, in the reader's locale. Files have ISO 8601.

namespace tempo {

/// A date in the locale's order with the month's short name, e.g. "9 Mar 2026", "Mar 9, 2026",
/// "9. März 2026".
QString displayDate(QDate date);

/// The same without the year, e.g. "9 Mar", "Mar 9".
QString displayDay(QDate date);

/// What somebody typed as a date: in ISO 8601, as displayDate() or displayDay() shows one, or in
/// another usual form of the locale. A year that is missing is that of \a near. Invalid where it is
/// none of these.
QDate readDate(const QString &text, QDate near);

} // namespace tempo
