#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringView>

namespace tempo {

/// How often something happens, as in the document: number / unit with the suffixes k, M and G,
/// e.g. `120/s`, `2M/day`, `50k/h`. Never negative; it remembers how its author wrote it.
class Rate
{
public:
    Rate() = default;

    /// \a perSecond must be finite and at least 0.
    explicit Rate(double perSecond) : m_perSecond(perSecond) {}

    /// Units after the slash: us ms s min h d w, and day, hour, week spelled out.
    static Result<Rate> parse(QStringView text);

    double perSecond() const { return m_perSecond; }

    /// Canonical form for the file: as its author wrote it, else per second, hour or day.
    QString text() const;

    /// The same rate, written the same way: what "unchanged" means for a document. Compare
    /// perSecond() where only the size matters.
    bool operator==(const Rate &other) const = default;

private:
    double m_perSecond = 0;
    QString m_spelling; ///< empty for a rate that nobody wrote
};

} // namespace tempo
