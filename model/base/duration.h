#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringView>

namespace tempo {

/// A length of time of the document format, never negative. It remembers how its author wrote it
/// (`90min` stays `90min`), so that a document comes back byte for byte.
class Duration
{
public:
    Duration() = default;

    /// \a seconds must be finite and at least 0.
    explicit Duration(double seconds) : m_seconds(seconds) {}

    /// Reads `250ms`, `3h30min`, `1d` (units us ms s min h d w, summed; spaces are let through) and
    /// ISO 8601 (`PT5M`, `P1DT12H`, `P2W`; years and months have no fixed length and are refused).
    static Result<Duration> parse(QStringView text);

    double seconds() const { return m_seconds; }

    /// Canonical form for the file: as its author wrote it, else whole units, largest first.
    QString text() const;

    /// The same length, written the same way: what "unchanged" means for a document. Compare
    /// seconds() where only the size matters.
    bool operator==(const Duration &other) const = default;

private:
    double m_seconds = 0;
    QString m_spelling; ///< empty where text() would make the same
};

/// A length of \a seconds (at least 0) in whole units, largest first, e.g. `3h30min`, `1.5ms`.
/// No weeks are made: `7d` reads better beside `14d` and `10d`.
QString durationText(double seconds);

} // namespace tempo
