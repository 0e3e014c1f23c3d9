#include "model/base/suggest.h"
#include "model/design/sectionfields.h"
#include "model/yaml/recordreader.h"
#include "model/yaml/sectionreaders.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

void checkOwnAxis(Reading &reading, Reading::Node key)
{
    const QString id = reading.tree().string(key);
    if (!isId(id)) {
        reading.problem(key,
                        Tr::tr("%1 is not an id of an axis: lower case letters, digits and dashes "
                               "are allowed, and a letter or digit comes first")
                            .arg(quoted(id)));
    } else if (std::ranges::find(fiveAxes, id) != fiveAxes.end()) {
        reading.problem(
            key, Tr::tr("'%1' is one of the five axes; give the team's own another id").arg(id));
    }
}

void readAxes(Reading &reading, Reading::Node map, Matrix &matrix)
{
    const FieldRule any;
    readFreeMap(reading, map, matrix.axes, any);
    const SyntaxTree &tree = reading.tree();
    for (auto key = tree.firstChild(map); key != 0; key = tree.next(tree.next(key)))
        checkOwnAxis(reading, key);
}

void checkRules(Reading &reading, Reading::Node map)
{
    const QStringList known(ruleIds.begin(), ruleIds.end());
    const SyntaxTree &tree = reading.tree();
    if (!tree.isMap(map))
        return;
    for (auto key = tree.firstChild(map); key != 0; key = tree.next(tree.next(key))) {
        if (!known.contains(tree.string(key)))
            reading.unknownKey(key, known);
    }
}

} // namespace

void readMatrix(Reading &reading, Reading::Node map, Matrix &matrix)
{
    if (!reading.expectMap(map))
        return;
    reading.forEachPair(map, [&](Reading::Node key, Reading::Node value) {
        const QString id = reading.tree().string(key);
        const bool hasValue = reading.hasValue(key, value);
        if (id == u"axes") {
            if (hasValue)
                readAxes(reading, value, matrix);
            return;
        }
        reading.refer(key, Refers::ToScope);
        MatrixScope scope;
        if (hasValue)
            readRecord(reading, key, value, scope, EveryKey());
        matrix.scopes.set(id, scope);
    });
}

void readDispositions(Reading &reading, Reading::Node map, Dispositions &dispositions)
{
    const FieldRule any;
    if (!reading.expectMap(map))
        return;
    reading.forEachPair(map, [&](Reading::Node key, Reading::Node value) {
        const QString id = reading.tree().string(key);
        if (!reading.hasValue(key, value))
            return;
        if (id == u"rules") {
            readFreeMap(reading, value, dispositions.rules, any);
            checkRules(reading, value);
        } else {
            Disposition disposition;
            readRecord(reading, key, value, disposition, EveryKey());
            dispositions.findings.set(id, disposition);
        }
    });
}

} // namespace tempo
