#pragma once

#include <QString>

/// Numbers as people read them, in the reader's locale. The document and JSON have forms of their
/// own: see Duration::text() and numberText().

namespace tempo {

/// A length of time in its two largest units, rounded to the smaller of them, e.g. "3 h 20 min",
/// "1 min 5 s", "12.5 s", "59 ms"; below a minute, three significant digits. Negative lengths get a
/// minus sign.
QString displayDuration(double seconds);

/// A rate in the unit that makes it at least 1 where there is one (second, minute, hour, day), with
/// k, M and G, e.g. "1.2 k/s", "5/h".
QString displayRate(double perSecond);

/// An amount of money with its currency's code, e.g. "1,250 EUR"; cents below 100.
QString displayMoney(double amount, const QString &currency);

} // namespace tempo
