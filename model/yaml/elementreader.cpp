#include "model/base/suggest.h"
#include "model/yaml/recordreader.h"
#include "model/yaml/sectionreaders.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

/// The keys that elements of one kind have; all keys while the kind isn't known.
class KeysOfKind
{
public:
    explicit KeysOfKind(std::optional<Kind> kind) : m_kind(kind) {}

    bool allows(const char *key, const FieldRule &rule) const
    {
        return !rule.byKind || !m_kind || kindHasKey(*m_kind, QLatin1String(key));
    }

    QString refusal(const QString &key, const QStringList &allowed) const
    {
        QStringList owners;
        for (const KindInfo &info : kinds()) {
            if (kindHasKey(info.kind, QLatin1String(key.toLatin1())))
                owners << QString::fromLatin1(info.id);
        }
        if (owners.isEmpty() || !m_kind)
            return {};
        const QString comma = QStringLiteral(", ");
        return Tr::tr("an element of kind %1 has no key '%2'; these have: %3. Allowed here: %4")
            .arg(kindId(*m_kind), key, owners.join(comma), allowed.join(comma));
    }

private:
    std::optional<Kind> m_kind;
};

void checkId(Reading &reading, Reading::Node key)
{
    const QString id = reading.tree().string(key);
    if (!isId(id)) {
        reading.problem(
            key,
            Tr::tr("%1 is not an id: lower case letters, digits and dashes are allowed, "
                   "and a letter or digit comes first")
                .arg(quoted(id)));
    } else if (id == u"design" || id == u"axes") {
        reading.problem(key, Tr::tr("the id '%1' is reserved; choose another").arg(id));
    }
}

/// Reports two keys that exclude each other at the one that stands later.
void checkNotBoth(Reading &reading, Reading::Node map, const char *one, const char *other)
{
    const auto first = reading.tree().keyNode(map, one);
    const auto second = reading.tree().keyNode(map, other);
    if (first != 0 && second != 0) {
        reading.problem(std::max(first, second),
                        Tr::tr("'%1' and '%2' exclude each other; write one of them")
                            .arg(QLatin1String(one), QLatin1String(other)));
    }
}

void checkElement(Reading &reading, Reading::Node map)
{
    checkNotBoth(reading, map, "every", "schedule");
    checkNotBoth(reading, map, "definition", "definitions");
    const auto offset = reading.tree().keyNode(map, "offset");
    if (offset != 0 && reading.tree().keyNode(map, "every") == 0)
        reading.problem(offset, Tr::tr("'offset' needs 'every': it says when the first run is"));
}

Element readElement(Reading &reading, Reading::Node key, Reading::Node map)
{
    Element element;
    element.id = reading.tree().string(key);
    const auto kind = fromWord<Kind>(reading.tree().string(reading.tree().value(map, "kind")));
    readRecord(reading, key, map, element, KeysOfKind(kind));
    if (reading.tree().isMap(map))
        checkElement(reading, map);
    return element;
}

} // namespace

void readElements(Reading &reading, Reading::Node map, Design &design)
{
    if (!reading.expectMap(map))
        return;
    design.elements.reserve(reading.tree().childCount(map) / 2);
    reading.forEachPair(map, [&](Reading::Node key, Reading::Node value) {
        checkId(reading, key);
        const QString id = reading.tree().string(key);
        if (reading.hasValue(key, value))
            design.elements.set(id, readElement(reading, key, value));
        else
            design.elements.set(id, Element());
    });
}

void readFlows(Reading &reading, Reading::Node list, Design &design)
{
    const FieldRule any;
    readAny(reading, list, list, design.flows, any);
}

} // namespace tempo
