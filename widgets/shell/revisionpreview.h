#pragma once

#include "model/design/difference.h"

#include <QByteArray>

#include <optional>

namespace tempo {

/// What is shown of a revision: worked out from bytes, for which another thread has the time.
struct RevisionPreview
{
    std::optional<Design> design; ///< nothing where it can't be read
    QString sentence;             ///< what stands before and after, or what is wrong
    QList<Difference> differences;
    bool isCompared = false; ///< whether there is something to compare with
};

/// A revision against what is open now.
RevisionPreview previewAgainst(const Design &present, const QByteArray &bytes);

/// A revision against the one before; null bytes where it is the first.
RevisionPreview previewAgainst(const QByteArray &before, const QByteArray &bytes);

} // namespace tempo
