#include "model/base/isolate.h"

#include <algorithm>

namespace tempo {

QString isolated(const QString &name)
{
    const auto codes = name.toUcs4();
    const bool turns = std::any_of(codes.begin(), codes.end(), [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO;
    });
    return turns ? QChar(0x2068) + name + QChar(0x2069) : name;
}

} // namespace tempo
