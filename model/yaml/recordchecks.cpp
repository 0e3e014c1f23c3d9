#include "model/yaml/recordreader.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

} // namespace

void missingKey(Reading &reading, Reading::Node at, const char *key)
{
    reading.problem(at, Tr::tr("the key '%1' is missing here").arg(QLatin1String(key)));
}

void checkRecord(Reading &reading, Reading::Node map, const Bands &bands)
{
    if (bands.realTime.seconds() > bands.nearRealTime.seconds())
        reading.problem(map,
                        Tr::tr("bands out of order: real_time must not be above "
                               "near_real_time"));
}

void checkRecord(Reading &reading, Reading::Node map, const Alternative &alternative)
{
    const SyntaxTree &tree = reading.tree();
    const auto every = tree.keyNode(map, "every");
    const auto trigger = tree.keyNode(map, "trigger");
    if ((every == 0) == (trigger == 0))
        reading.problem(every == 0 ? map : std::max(every, trigger),
                        Tr::tr("an alternative has either 'every' or 'trigger: event'"));
    const auto word = tree.value(map, "trigger");
    if (word != 0 && tree.isScalar(word) && alternative.trigger != u"event")
        reading.notAWord(word, {QStringLiteral("event")});
}

} // namespace tempo
