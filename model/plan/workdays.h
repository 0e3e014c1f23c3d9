#pragma once

#include "model/base/duration.h"

#include <QDate>

namespace tempo {

/// The first working day at or after a date (Monday to Friday).
QDate workdayFrom(QDate date);

/// The working day \a days (at least 0) working days after a date, which is moved to a working day
/// first.
QDate workdayAfter(QDate date, int days);

/// How many working days lie from one working day to another, 0 for the same; not below 0.
int workdaysBetween(QDate from, QDate to);

/// An effort as people write it, in working days: `2d` is two of them; what is below a day counts 8
/// hours to the day, so that `4h` is half of one.
double effortInDays(const Duration &effort);

/// The other way round: an effort of so many working days (at least 0) as people write it.
Duration effortOfDays(double days);

} // namespace tempo
