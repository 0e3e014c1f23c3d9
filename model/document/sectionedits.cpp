#include "model/document/edits.h"

#include "model/document/entries.h"

namespace tempo {

Patch moveElements(const Design &design, const OrderedMap<QPointF> &positions)
{
    Patch patch;
    patch.canvas = design.canvas;
    for (const auto &[id, position] : positions) {
        if (design.elements.contains(id))
            patch.canvas->positions.set(id, position);
    }
    return patch;
}

Patch setFrame(const Design &design, const QString &id, const std::optional<Frame> &frame)
{
    Patch patch;
    patch.canvas = design.canvas;
    putEntry(patch.canvas->frames, id, frame);
    return patch;
}

Patch setNote(const Design &design, const QString &id, const std::optional<CanvasNote> &note)
{
    Patch patch;
    patch.canvas = design.canvas;
    putEntry(patch.canvas->notes, id, note);
    return patch;
}

Patch setHeader(const Design &design, const Header &header)
{
    const Header usual;
    Header sound = header;
    if (sound.timezone.isEmpty())
        sound.timezone = usual.timezone;
    if (sound.currency.isEmpty())
        sound.currency = usual.currency;
    // Bands in the wrong order can't be written; the one that was moved takes the other along.
    if (sound.bands.realTime.seconds() > sound.bands.nearRealTime.seconds()) {
        if (sound.bands.realTime == design.header.bands.realTime)
            sound.bands.realTime = sound.bands.nearRealTime;
        else
            sound.bands.nearRealTime = sound.bands.realTime;
    }
    Patch patch;
    patch.header = sound;
    return patch;
}

Patch setMatrix(const Design &, const Matrix &matrix)
{
    Patch patch;
    patch.matrix = matrix;
    return patch;
}

Patch setMatrixScope(const Design &design, const QString &scope, const MatrixScope &value)
{
    Patch patch;
    patch.matrix = design.matrix;
    putEntry(patch.matrix->scopes, scope, std::optional(value));
    return patch;
}

Patch setOperations(const Design &, const Operations &operations)
{
    Patch patch;
    patch.operations = operations;
    return patch;
}

Patch setRoadmap(const Design &, const RoadmapSection &roadmap)
{
    Patch patch;
    patch.roadmap = roadmap;
    return patch;
}

Patch setRoadmapEdit(const Design &design, const QString &task, const TaskEdit &edit)
{
    Patch patch;
    patch.roadmap = design.roadmap;
    putEntry(patch.roadmap->items, task, std::optional(edit));
    return patch;
}

Patch setMonitoring(const Design &, const MonitoringSection &monitoring)
{
    Patch patch;
    patch.monitoring = monitoring;
    return patch;
}

Patch setMonitorEdit(const Design &design, const QString &monitor, const MonitorEdit &edit)
{
    Patch patch;
    patch.monitoring = design.monitoring;
    putEntry(patch.monitoring->items, monitor, std::optional(edit));
    return patch;
}

Patch setDisposition(const Design &design, const QString &finding, const Disposition &disposition)
{
    Patch patch;
    patch.dispositions = design.dispositions;
    putEntry(patch.dispositions->findings, finding, std::optional(disposition));
    return patch;
}

Patch setRule(const Design &design, const QString &rule, const RuleSetting &setting)
{
    Patch patch;
    patch.dispositions = design.dispositions;
    putEntry(patch.dispositions->rules, rule, std::optional(setting));
    return patch;
}

Patch setSprint(const Design &, const Sprint &sprint)
{
    Patch patch;
    patch.sprint = sprint;
    return patch;
}

} // namespace tempo
