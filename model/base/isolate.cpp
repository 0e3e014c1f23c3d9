#include "model/base/isolate.h"

#include <QLocale>

#include <algorithm>

namespace tempo {

namespace {

constexpr QChar begin(0x2068);
constexpr QChar end(0x2069);

} // namespace

QString isolated(const QString &name)
{
    const auto codes = name.toUcs4();
    const bool turns = std::any_of(codes.begin(), codes.end(), [](char32_t c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO;
    });
    return turns ? begin + name + end : name;
}

QString isolatedFigure(const QString &figure)
{
    const bool turns = QLocale().textDirection() == Qt::RightToLeft && !figure.isEmpty();
    return turns ? begin + figure + end : figure;
}

QString withoutIsolates(QString text)
{
    return text.remove(begin).remove(end);
}

} // namespace tempo
