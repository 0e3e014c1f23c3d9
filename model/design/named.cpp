#include "model/design/named.h"

#include "model/base/isolate.h"

#include <QCoreApplication>

namespace tempo {

namespace {

constexpr qsizetype longestTitle = 80;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Rule)
};

} // namespace

QString namedInText(const Design &design, int place)
{
    QString title = design.titleOf(design.elements.at(place).first).simplified();
    if (title.size() > longestTitle) {
        title.truncate(longestTitle);
        if (title.back().isHighSurrogate())
            title.chop(1);
        title += u'…';
    }
    return Tr::tr("\"%1\"", "an element's title in a sentence").arg(isolated(title));
}

} // namespace tempo
