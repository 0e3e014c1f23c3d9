#include "model/workspace/records.h"

#include <QCryptographicHash>
#include <QUuid>

namespace tempo {

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString newDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace tempo
