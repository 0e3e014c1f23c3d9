#include "model/design/skew.h"

#include "model/design/fields.h"

namespace tempo {

QStringList differingKeys(const Definition &training, const Definition &serving)
{
    QStringList keys;
    forEachField<Definition>([&](const auto &field) {
        if (training.*field.member != serving.*field.member)
            keys << QString::fromLatin1(field.key);
    });
    return keys;
}

} // namespace tempo
