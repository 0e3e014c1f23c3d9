#pragma once

#include "model/document/patch.h"
#include "widgets/editors/fieldeditor.h"

#include <functional>
#include <memory>

namespace tempo {

class Selection;

/// A key and what is to stand under it.
struct KeyValue
{
    QString key;
    FieldValue value;
};

/// What the inspector edits, by keys: one element, several, a flow, or the design itself. It holds
/// ids and no design, so it never points at what is gone.
class InspectorTarget
{
public:
    virtual ~InspectorTarget() = default;

    /// What it is, as the start of a gesture's name: ids, never a title.
    virtual QString id() const = 0;

    /// Whether the design still has it.
    virtual bool isThere(const Design &design) const = 0;

    /// Its keys.
    virtual QList<FieldInfo> fields(const Design &design) const = 0;

    /// What stands under a key; of several elements, what the first one has.
    virtual FieldValue value(const Design &design, const QString &key) const = 0;

    /// Whether several elements have different values under a key.
    virtual bool isMixed(const Design &, const QString &) const { return false; }

    /// Sets keys together as one patch, or says why it can't be done.
    virtual Result<Patch> set(const Design &design, const QList<KeyValue> &values) const = 0;

    /// The key's label, and what its editor should know.
    virtual QString label(const Design &design, const QString &key) const;
    virtual EditorContext context(const Design &design, const QString &key) const;

    /// What takes it away; empty where that can't be done here.
    virtual Patch removal(const Design &) const { return {}; }
};

/// Sets keys one after the other, each upon what the one before made of the design: one patch.
Result<Patch>
setInTurn(const Design &design, const QList<KeyValue> &values,
          const std::function<Result<Patch>(const Design &, const KeyValue &)> &setOne);

/// The target for what is selected, all of which must be there.
std::unique_ptr<InspectorTarget> makeTarget(const Selection &selection);

/// The design itself: what stands at its top, and the operational review.
std::unique_ptr<InspectorTarget> makeDesignTarget();

} // namespace tempo
