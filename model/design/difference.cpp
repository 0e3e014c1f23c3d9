// What differs between two designs. The walk (comparing.h) follows the field tables. A leaf that
// differs is one difference; maps are compared by key. What has a required key of its own (an
// element, an added task) is a thing that comes and goes; the rest (what people changed on a
// generated task, say) is compared with an empty one, so that each of its keys is told.
// Cost: one pass over both designs. Test: tst_difference.

#include "model/design/difference.h"

#include "model/design/comparing.h"

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Difference)
};

/// A title in quotes, in one line.
QString quoted(const QString &text)
{
    return Tr::tr("“%1”").arg(shownValue(text, {}));
}

Place placeOf(const QString &id, const Element &element)
{
    return {u"elements." + id, subjectOf(id, element), {}, {}, true};
}

Place placeOf(const Flow &flow, const Design &design)
{
    return {u"flows." + flow.from + u"." + flow.to, subjectOf(flow, design), {}, {}, true};
}

Place section(const char *key, const QString &subject)
{
    return {QString::fromLatin1(key), subject, {}, {}, false};
}

void compareElements(Comparing &comparing, const Design &before, const Design &after)
{
    for (const auto &[id, element] : before.elements) {
        if (!after.elements.contains(id))
            comparing.add(DifferenceKind::Removed, placeOf(id, element));
    }
    for (const auto &[id, element] : after.elements) {
        const Place place = placeOf(id, element);
        const Element *old = before.elements.find(id);
        if (!old) {
            comparing.add(DifferenceKind::Added, place);
            continue;
        }
        comparing.record(*old, element, place);
        comparing.comment(old->comment, element.comment, place);
    }
    comparing.order(before.elements, after.elements,
                    section("elements", Tr::tr("Order of the elements")));
}

/// In the words of the reader's end, which "yes" and "no" don't say.
QString pullText(const std::optional<bool> &pull)
{
    if (!pull)
        return {};
    return *pull ? Tr::tr("fetches (pull)", "what the reader does")
                 : Tr::tr("is triggered (push)", "what the reader does");
}

void compareFlow(Comparing &comparing, const Flow &before, const Flow &after, const Place &place)
{
    const qsizetype told = comparing.found.size();
    comparing.record(before, after, place);
    for (qsizetype i = told; i < comparing.found.size(); ++i) {
        Difference &difference = comparing.found[i];
        if (difference.path != place.path + u".pull")
            continue;
        difference.before = pullText(before.pull);
        difference.after = pullText(after.pull);
    }
    comparing.comment(before.comment, after.comment, place);
}

void compareFlows(Comparing &comparing, const Design &before, const Design &after)
{
    QHash<FlowKey, const Flow *> old;
    OrderedMap<bool> places;
    OrderedMap<bool> newPlaces;
    const auto placeKey = [](const Flow &flow) { return QString(flow.from + u'\n' + flow.to); };
    for (const Flow &flow : before.flows) {
        old.insert(flow.key(), &flow);
        places.set(placeKey(flow), true);
    }
    for (const Flow &flow : after.flows)
        newPlaces.set(placeKey(flow), true);
    for (const Flow &flow : before.flows) {
        if (!newPlaces.contains(placeKey(flow)))
            comparing.add(DifferenceKind::Removed, placeOf(flow, before));
    }
    for (const Flow &flow : after.flows) {
        const Place place = placeOf(flow, after);
        const Flow *was = old.value(flow.key());
        if (!was) {
            comparing.add(DifferenceKind::Added, place);
            continue;
        }
        compareFlow(comparing, *was, flow, place);
    }
    comparing.order(places, newPlaces, section("flows", Tr::tr("Order of the flows")));
}

void compareMatrix(Comparing &comparing, const Design &before, const Design &after)
{
    const Place matrix = section("matrix", Tr::tr("Matrix"));
    comparing.value(before.matrix.axes, after.matrix.axes,
                    below(matrix, QStringLiteral("axes"), Tr::tr("Own axes")));
    const auto scopeOf = [](const Matrix &one, const QString &id) { return one.scopes.value(id); };
    QStringList ids;
    for (const Matrix *one : {&before.matrix, &after.matrix}) {
        for (const auto &[id, scope] : one->scopes) {
            if (!ids.contains(id))
                ids << id;
        }
    }
    for (const QString &id : std::as_const(ids)) {
        Place place = section("matrix", Tr::tr("Matrix of the design"));
        if (id != u"design")
            place.subject = Tr::tr("Matrix of %1").arg(quoted(after.titleOf(id)));
        place.path += u'.' + id;
        const qsizetype told = comparing.found.size();
        comparing.record(scopeOf(before.matrix, id), scopeOf(after.matrix, id), place);
        const bool was = before.matrix.scopes.contains(id);
        const bool is = after.matrix.scopes.contains(id);
        if (was != is && comparing.found.size() == told)
            comparing.add(is ? DifferenceKind::Added : DifferenceKind::Removed, place);
    }
    comparing.order(before.matrix.scopes, after.matrix.scopes, matrix);
}

void compareCanvas(Comparing &comparing, const Design &before, const Design &after)
{
    const Place canvas = section("canvas", Tr::tr("Canvas"));
    const auto known = [&](const Design &design) { // where new and gone boxes lie is no news
        OrderedMap<QPointF> positions;
        for (const auto &[id, at] : design.canvas.positions) {
            if (before.elements.contains(id) == after.elements.contains(id))
                positions.set(id, at);
        }
        return positions;
    };
    comparing.value(known(before), known(after),
                    below(canvas, QStringLiteral("positions"), Tr::tr("Place of the box")));
    comparing.value(before.canvas.frames, after.canvas.frames,
                    below(canvas, QStringLiteral("frames"), Tr::tr("Frame")));
    comparing.value(before.canvas.notes, after.canvas.notes,
                    below(canvas, QStringLiteral("notes"), Tr::tr("Note")));
}

void compareSections(Comparing &comparing, const Design &before, const Design &after)
{
    comparing.record(before.operations, after.operations,
                     section("operations", Tr::tr("Operations")));
    comparing.record(before.roadmap, after.roadmap, section("roadmap", Tr::tr("Roadmap")));
    comparing.record(before.monitoring, after.monitoring,
                     section("monitoring", Tr::tr("Monitoring")));
    const Place findings = section("dispositions", Tr::tr("Findings"));
    comparing.value(before.dispositions.rules, after.dispositions.rules,
                    below(findings, QStringLiteral("rules"), Tr::tr("Rules")));
    comparing.map(before.dispositions.findings, after.dispositions.findings, findings);
    comparing.record(before.sprint, after.sprint, section("sprint", Tr::tr("Sprint")));
}

/// Whose a difference is by ids, e.g. "ranker" or "click → ranker"; empty for the sections.
QString ownerOf(const Difference &difference)
{
    const QStringList steps = difference.path.split(u'.');
    if (steps.first() == u"elements")
        return steps.value(1);
    return steps.first() == u"flows" && steps.size() > 2
        ? QString(steps.at(1) + u" → " + steps.at(2))
        : QString();
}

/// Adds the ids where several bear the same name, such as one that is gone and one that is new.
void tellApart(QList<Difference> &differences)
{
    QHash<QString, QSet<QString>> owners;
    for (const Difference &difference : std::as_const(differences))
        owners[difference.subject].insert(ownerOf(difference));
    for (Difference &difference : differences) {
        if (owners.value(difference.subject).size() > 1)
            difference.subject += u" ("_qs + ownerOf(difference) + u')';
    }
}

} // namespace

QString subjectOf(const QString &id, const Element &element)
{
    return kindTitle(element.kind) + u' ' + quoted(element.title.isEmpty() ? id : element.title);
}

QString subjectOf(const Flow &flow, const Design &design)
{
    return Tr::tr("Flow %1 → %2")
        .arg(quoted(design.titleOf(flow.from)), quoted(design.titleOf(flow.to)));
}

bool isMeaning(const Difference &difference)
{
    return difference.kind != DifferenceKind::Moved && difference.kind != DifferenceKind::Rewritten;
}

QList<Difference> differencesOf(const Design &before, const Design &after)
{
    Comparing comparing;
    const Place header = section("header", Tr::tr("Design"));
    comparing.record(before.header, after.header, header);
    comparing.comment(before.header.comment, after.header.comment, header);
    compareElements(comparing, before, after);
    compareFlows(comparing, before, after);
    compareMatrix(comparing, before, after);
    compareSections(comparing, before, after);
    compareCanvas(comparing, before, after);
    tellApart(comparing.found);
    return comparing.found;
}

} // namespace tempo
