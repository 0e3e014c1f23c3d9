#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace tempo {

/// Bytes as they lie in the workspace: compressed where that makes them fewer.
struct Packed
{
    QByteArray bytes;
    bool isCompressed = false;
    qint64 size = 0; ///< of what was packed
    QByteArray hash; ///< contentHash() of what was packed
};

Packed pack(const QByteArray &bytes);

/// From a row of bytes, compressed, size, hash.
Packed packedOf(const QVariantList &row);

/// What was packed, or nothing where it isn't what it was: size and hash are compared.
std::optional<QByteArray> unpack(const Packed &packed);

} // namespace tempo
