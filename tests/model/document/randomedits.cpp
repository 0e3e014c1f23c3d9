#include "tests/model/document/randomedits.h"

namespace tempo {

Patch RandomEdits::next(const Design &design)
{
    switch (below(8)) {
    case 0:
    case 1:
        return structure(design);
    case 2:
    case 3:
        return field(design);
    case 4:
        return place(design);
    case 5:
        return below(2) ? section(design) : plan(design);
    case 6:
        return reordered(design);
    default:
        return mixed(design);
    }
}

QString RandomEdits::any(const Design &design)
{
    if (design.elements.isEmpty())
        return QStringLiteral("none");
    return design.elements.at(below(int(design.elements.size()))).first;
}

QList<FlowKey> RandomEdits::someFlow(const Design &design)
{
    if (design.flows.isEmpty())
        return {};
    return {design.flows.at(below(int(design.flows.size()))).key()};
}

QString RandomEdits::someText()
{
    static const QStringList texts{QString(),
                                   QStringLiteral("no"),
                                   QStringLiteral("two\nlines\n"),
                                   QStringLiteral("a: b # c"),
                                   QStringLiteral("'\"\t|"),
                                   QStringLiteral("übergröße 🚀")};
    return texts.at(below(int(texts.size())));
}

Patch RandomEdits::structure(const Design &design)
{
    switch (below(8)) {
    case 0:
        return removeParts(design, {any(design)}, someFlow(design));
    case 1:
        return changeKind(design, any(design), Kind(below(9))).patch;
    case 2:
    case 3:
    case 4: {
        auto added = addFlow(design, any(design), any(design));
        return added ? *std::move(added) : Patch();
    }
    default:
        return addElement(design, Kind(below(9)), QStringLiteral("Step"), QPointF(below(99), 1))
            .patch;
    }
}

Patch RandomEdits::field(const Design &design)
{
    const QString id = any(design);
    const auto taken = [](Result<Patch> made) { return made ? *std::move(made) : Patch(); };
    switch (below(7)) {
    case 0:
        return taken(
            setField(design, QStringList{id}, QStringLiteral("title"), QString::number(below(50))));
    case 1:
        return taken(setField(design, QStringList{id}, QStringLiteral("notes"), someText()));
    case 2:
        return taken(setField(design, QStringList{id}, QStringLiteral("tags"),
                              QStringList{QStringLiteral("x"), QString::number(below(5))}));
    case 3:
        return taken(
            setField(design, QStringList{id}, QStringLiteral("every"), Duration(1 + below(9))));
    case 4:
        return taken(setField(design, QStringList{id}, QStringLiteral("every"), FieldValue()));
    case 5:
        return taken(setField(design, QStringList{id}, QStringLiteral("cost.per_run"),
                              double(below(9)) / 8));
    default:
        for (const FlowKey &key : someFlow(design))
            return taken(setField(design, key, QStringLiteral("contract"), someText()));
        return {};
    }
}

Patch RandomEdits::place(const Design &design)
{
    const QString id = QString(QChar(char16_t('a' + below(3))));
    OrderedMap<QPointF> centres;
    switch (below(4)) {
    case 0:
        return setFrame(design, id, Frame{someText(), QRectF(below(9), 0, 40, 30)});
    case 1:
        return setNote(design, id, CanvasNote{someText(), QPointF(below(9), 0)});
    case 2:
        return below(2) ? setFrame(design, id, {}) : setNote(design, id, {});
    default:
        if (const QString element = any(design); design.elements.find(element))
            centres.set(element, QPointF(below(500), below(500) / 4.0));
        return moveElements(design, centres);
    }
}

Patch RandomEdits::section(const Design &design)
{
    Header header = design.header;
    MatrixScope scope;
    switch (below(3)) {
    case 0:
        header.summary = someText();
        header.bands.nearRealTime = Duration(60 * (1 + below(48)));
        return setHeader(design, header);
    case 1: {
        if (const MatrixScope *found = design.matrix.scopes.find(QStringLiteral("design")))
            scope = *found;
        const QString axis = fiveAxes[size_t(below(5))];
        scope.weights.set(axis, below(5));
        scope.notes.set(axis, someText());
        return setMatrixScope(design, QStringLiteral("design"), scope);
    }
    default:
        Sprint sprint = design.sprint;
        sprint.parked[QStringLiteral("p%1").arg(below(4))].text = QString::number(below(9));
        return setSprint(design, sprint);
    }
}

Patch RandomEdits::plan(const Design &design)
{
    const QString id = QStringLiteral("line-%1").arg(below(5));
    switch (below(4)) {
    case 0:
        return setRoadmapEdit(design, id, TaskEdit{someText(), {}, Duration(60), {}, {}, false});
    case 1:
        return setMonitorEdit(design, id, MonitorEdit{{}, someText(), {}, {}, {}, below(2) == 0});
    case 2: {
        Disposition disposition;
        disposition.reason = someText();
        return setDisposition(design, id, disposition);
    }
    default: {
        RuleSetting setting;
        setting.enabled = below(2) == 0;
        return setRule(design, ruleIds[size_t(below(3))], setting);
    }
    }
}

Patch RandomEdits::reordered(const Design &design)
{
    Patch patch;
    const QString id = any(design);
    if (const Element *found = design.elements.find(id))
        patch.elements << Patch::ElementSwap{id, *found, below(20)};
    for (const FlowKey &key : someFlow(design))
        patch.flows << Patch::FlowSwap{key, design.flows.at(design.flowIndex(key)), below(20)};
    return patch;
}

/// Several swaps of the same few ids, so that later ones meet what earlier ones left.
Patch RandomEdits::mixed(const Design &design)
{
    Patch patch;
    for (int i = 0; i < 6; ++i) {
        Element element;
        element.id = QStringLiteral("m%1").arg(below(3));
        element.kind = Kind(below(9));
        element.title = element.id;
        const QString id = element.id;
        Patch::ElementSwap swap{id, element, below(12) - 1};
        if (below(3) == 0)
            swap.value.reset();
        patch.elements << swap;
    }
    patch.header = design.header;
    patch.header->title = QString::number(below(3));
    return patch;
}

} // namespace tempo
