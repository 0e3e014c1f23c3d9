#include "model/workspace/packed.h"

#include "model/workspace/records.h"

#include <QtEndian>

namespace tempo {

namespace {

/// qCompress() writes the length in front, in four bytes. Damaged, it would have qUncompress() ask
/// for memory without measure, so it is compared first.
bool isLengthRight(const Packed &packed)
{
    return packed.bytes.size() > 4
        && qFromBigEndian<quint32>(packed.bytes.constData()) == packed.size;
}

} // namespace

Packed pack(const QByteArray &bytes)
{
    Packed packed{bytes, false, bytes.size(), contentHash(bytes)};
    if (QByteArray fewer = qCompress(bytes, 1); fewer.size() < bytes.size()) {
        packed.bytes = std::move(fewer);
        packed.isCompressed = true;
    }
    return packed;
}

Packed packedOf(const QVariantList &row)
{
    return {row.at(0).toByteArray(), row.at(1).toBool(), row.at(2).toLongLong(),
            row.at(3).toByteArray()};
}

std::optional<QByteArray> unpack(const Packed &packed)
{
    QByteArray bytes = packed.bytes;
    if (packed.isCompressed)
        bytes = isLengthRight(packed) ? qUncompress(packed.bytes) : QByteArray();
    if (bytes.size() != packed.size || contentHash(bytes) != packed.hash)
        return std::nullopt;
    return bytes;
}

} // namespace tempo
