#pragma once

#include "widgets/editors/lineformat.h"

#include <QDate>

/// How efforts and dates of a plan are typed and shown.

namespace tempo {

/// An effort: `2d`, `4h`, `1d4h`; a bare number counts days. Held as a Duration.
LineFormat effortFormat();

/// A date as readDate() reads it: `2026-03-09`, `9 Mar`. Held as text in ISO form. Up and Down go
/// by working days; \a today is where they begin, and gives a missing year.
LineFormat dateFormat(QDate today);

/// The date that a value of dateFormat() holds; invalid for none.
QDate dateOf(const FieldValue &value);

/// A date as a value of dateFormat().
FieldValue dateValue(const std::optional<QDate> &date);

/// A date with its year only where it isn't that of \a near: "9 Mar", "9 Mar 2027".
QString shortDate(QDate date, QDate near);

/// A day of the year near today with its name, e.g. "Mon 9 Mar".
QString namedDay(QDate date);

/// A number of working days with its unit, e.g. "2.5 d".
QString effortText(double days);

} // namespace tempo
