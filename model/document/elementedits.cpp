#include "model/document/edits.h"

#include "model/base/suggest.h"
#include "model/document/editchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ElementEdits)
};

/// What a removal takes away, for quick look-up.
struct Gone
{
    QSet<QString> elements;
    QSet<FlowKey> flows;

    bool contains(const Flow &flow) const
    {
        return flows.contains(flow.key()) || elements.contains(flow.from)
            || elements.contains(flow.to);
    }
};

AgeLimit withoutOrigins(AgeLimit limit, const QSet<QString> &gone)
{
    for (const QString &origin : gone)
        limit.byOrigin.take(origin);
    return limit;
}

/// Removes the parts themselves, last first, so that each takes little renumbering.
void removeThem(Patch &patch, const Design &design, const Gone &gone)
{
    for (qsizetype i = design.elements.size() - 1; i >= 0; --i) {
        const QString &id = design.elements.at(i).first;
        if (gone.elements.contains(id))
            patch.elements << Patch::ElementSwap{id, std::nullopt, -1};
    }
    for (qsizetype i = design.flows.size() - 1; i >= 0; --i) {
        if (gone.contains(design.flows.at(i)))
            patch.flows << Patch::FlowSwap{design.flows.at(i).key(), std::nullopt, -1};
    }
}

/// Takes origins out of the limits of what stays.
void forgetOrigins(Patch &patch, const Design &design, const QSet<QString> &origins,
                   const Gone &gone)
{
    for (const auto &[id, element] : design.elements) {
        if (gone.elements.contains(id) || element.maxStaleness.byOrigin.isEmpty())
            continue;
        Element kept = element;
        kept.maxStaleness = withoutOrigins(kept.maxStaleness, origins);
        if (kept.maxStaleness != element.maxStaleness)
            patch.elements << Patch::ElementSwap{id, kept, -1};
    }
    for (const Flow &flow : design.flows) {
        if (gone.contains(flow) || flow.maxAge.byOrigin.isEmpty())
            continue;
        Flow kept = flow;
        kept.maxAge = withoutOrigins(kept.maxAge, origins);
        if (kept.maxAge != flow.maxAge)
            patch.flows << Patch::FlowSwap{flow.key(), kept, -1};
    }
}

void forgetPlaces(Patch &patch, const Design &design, const QSet<QString> &gone)
{
    Canvas canvas = design.canvas;
    Matrix matrix = design.matrix;
    for (const QString &id : gone) {
        canvas.positions.take(id);
        matrix.scopes.take(id);
    }
    if (canvas != design.canvas)
        patch.canvas = canvas;
    if (matrix != design.matrix)
        patch.matrix = matrix;
}

/// The element as another kind, with what that kind can hold.
Element recast(const Element &element, Kind kind)
{
    Element cast;
    cast.id = element.id;
    cast.comment = element.comment;
    cast.kind = kind;
    for (const FieldInfo &info : fieldsFor(kind)) {
        if (auto with = withField(cast, info.key, fieldValue(element, info.key)))
            cast = *with;
    }
    return cast;
}

QStringList labelsDropped(const Element &before, const Element &after)
{
    QStringList labels;
    for (const FieldInfo &info : fieldsFor(before.kind)) {
        if (fieldValue(before, info.key) != fieldValue(after, info.key))
            labels << fieldLabel(info.key);
    }
    labels.removeDuplicates();
    return labels;
}

/// A flow into an event or a source can't be told to pull.
void mendPulls(Patch &patch, const Design &design, const Element &element)
{
    for (const Flow &flow : design.flows) {
        if (flow.to != element.id || flowFlaw(flow, element).isEmpty())
            continue;
        Flow mended = flow;
        mended.pull.reset();
        patch.flows << Patch::FlowSwap{flow.key(), mended, -1};
    }
}

bool isOrigin(Kind kind)
{
    return kind == Kind::Event || kind == Kind::Source;
}

/// Keeps what is written beside a key in step with it: one of `schedule` and `every`, no `offset`
/// without `every`, and one definition or two.
Element settled(Element element, const QString &key)
{
    if (key == QLatin1String("every") && element.every)
        element.schedule.reset();
    if (key == QLatin1String("schedule") && element.schedule)
        element.every.reset();
    if (!element.every)
        element.offset.reset();
    if (key.startsWith(QLatin1String("definition.")) && element.definition)
        element.definitions.reset();
    if (key.startsWith(QLatin1String("definitions.")) && element.definitions)
        element.definition.reset();
    return element;
}

} // namespace

NewElement addElement(const Design &design, Kind kind, const QString &title, QPointF at)
{
    QStringList taken;
    for (const auto &[id, element] : design.elements)
        taken << id;
    // What people wrote about something that is gone must not come to stand for something new.
    for (const auto &[id, scope] : design.matrix.scopes)
        taken << id;
    Element element;
    element.kind = kind;
    element.title = title.trimmed().isEmpty() ? kindTitle(kind) : title.trimmed();
    element.id = idFromTitle(element.title, taken);
    NewElement made;
    made.id = element.id;
    made.patch.elements << Patch::ElementSwap{element.id, element, -1};
    made.patch.canvas = design.canvas;
    made.patch.canvas->positions.set(element.id, at);
    return made;
}

Patch removeParts(const Design &design, const QStringList &elements, const QList<FlowKey> &flows)
{
    Gone gone;
    for (const QString &id : elements) {
        if (design.elements.contains(id))
            gone.elements << id;
    }
    gone.flows = QSet<FlowKey>(flows.begin(), flows.end());
    Patch patch;
    removeThem(patch, design, gone);
    forgetOrigins(patch, design, gone.elements, gone);
    forgetPlaces(patch, design, gone.elements);
    return patch;
}

Result<Patch> setField(const Design &design, const QStringList &elements, const QString &key,
                       const FieldValue &value)
{
    Patch patch;
    for (const QString &id : elements) {
        const Element *element = design.elements.find(id);
        if (!element)
            continue;
        if (const QString flaw = fieldFlaw(design, fieldsFor(element->kind), key, value);
            !flaw.isEmpty())
            return Error{flaw};
        if (key == QLatin1String("offset") && value.index() != 0 && !element->every)
            return Error{Tr::tr("An offset shifts the runs of a period: set \"%1\" first.")
                             .arg(fieldLabel(QStringLiteral("every")))};
        Result<Element> with = withField(*element, key, value);
        if (!with)
            return Error{with.error()};
        patch.elements << Patch::ElementSwap{id, settled(*std::move(with), key), -1};
    }
    return patch;
}

KindChange changeKind(const Design &design, const QString &element, Kind kind)
{
    KindChange change;
    const Element *before = design.elements.find(element);
    if (!before || before->kind == kind)
        return change;
    const Element after = recast(*before, kind);
    change.dropped = labelsDropped(*before, after);
    change.patch.elements << Patch::ElementSwap{element, after, -1};
    mendPulls(change.patch, design, after);
    if (!isOrigin(kind)) {
        Patch limits;
        forgetOrigins(limits, design, {element}, {});
        if (!limits.isEmpty())
            change.dropped << Tr::tr("Limits on the age of its data");
        change.patch = joined(change.patch, limits);
    }
    if (kind != Kind::Prediction && design.matrix.scopes.contains(element)) {
        change.patch.matrix = design.matrix;
        change.patch.matrix->scopes.take(element);
        change.dropped << Tr::tr("Decision matrix");
    }
    return change;
}

} // namespace tempo
