#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace tempo {

/// Reads a table strictly after RFC 4180, quite apart from what wrote it: rows end in CRLF, quotes
/// stand only around a whole cell, doubled inside. Nothing where the bytes break a rule.
std::optional<QList<QStringList>> readCsv(const QByteArray &bytes);

} // namespace tempo
