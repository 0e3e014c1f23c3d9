#pragma once

#include "model/base/result.h"
#include "model/design/fieldaccess.h"
#include "model/document/patch.h"

/// The edits of a design as patches: each takes the design it starts from and names what it changes
/// by id. An edit of what isn't there gives an empty patch.

namespace tempo {

/// A new element of a kind with a title; its id is made from the title. \a at is its centre.
struct NewElement
{
    QString id;
    Patch patch;
};
NewElement addElement(const Design &design, Kind kind, const QString &title, QPointF at);

/// Takes elements away with every flow, position, matrix scope and limit that names them, and
/// flows. What people wrote on generated tasks, monitors and findings is kept and shown as gone.
Patch removeParts(const Design &design, const QStringList &elements, const QList<FlowKey> &flows);

/// A new flow, or why the two can't be connected: it is there already, it would lead into itself,
/// or an end is missing.
Result<Patch> addFlow(const Design &design, const QString &from, const QString &to);

/// Sets one key of elements or of a flow; monostate takes it away. Refuses what the document
/// couldn't hold, with a sentence. `schedule` and `every` take each other's place, and `offset`
/// goes with `every`.
Result<Patch> setField(const Design &design, const QStringList &elements, const QString &key,
                       const FieldValue &value);
Result<Patch> setField(const Design &design, const FlowKey &flow, const QString &key,
                       const FieldValue &value);

/// Another kind for an element.
struct KindChange
{
    Patch patch;
    QStringList dropped; ///< labels of the keys that the new kind doesn't have
};
KindChange changeKind(const Design &design, const QString &element, Kind kind);

/// Centres of boxes; elements without an entry stay.
Patch moveElements(const Design &design, const OrderedMap<QPointF> &positions);

/// A frame or a note; nothing takes it away.
Patch setFrame(const Design &design, const QString &id, const std::optional<Frame> &frame);
Patch setNote(const Design &design, const QString &id, const std::optional<CanvasNote> &note);

/// The header as a document can hold it: without a time zone or currency it has the usual one, and
/// a band that passes the other takes it along.
Patch setHeader(const Design &design, const Header &header);

/// Whole sections, for the pages that edit them.
Patch setMatrix(const Design &design, const Matrix &matrix);
Patch setOperations(const Design &design, const Operations &operations);
Patch setRoadmap(const Design &design, const RoadmapSection &roadmap);
Patch setMonitoring(const Design &design, const MonitoringSection &monitoring);
Patch setSprint(const Design &design, const Sprint &sprint);

/// One entry of a section; an entry that says nothing is taken away.
Patch setMatrixScope(const Design &design, const QString &scope, const MatrixScope &value);
Patch setRoadmapEdit(const Design &design, const QString &task, const TaskEdit &edit);
Patch setMonitorEdit(const Design &design, const QString &monitor, const MonitorEdit &edit);
Patch setDisposition(const Design &design, const QString &finding, const Disposition &disposition);
Patch setRule(const Design &design, const QString &rule, const RuleSetting &setting);

} // namespace tempo
