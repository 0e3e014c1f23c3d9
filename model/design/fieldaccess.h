#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

#include <QVariant>

#include <variant>

namespace tempo {

/// A value of the document as the inspector and the commands pass it on. Words of enumerations are
/// texts. monostate: not written.
using FieldValue
    = std::variant<std::monostate, QString, QStringList, bool, int, double, QList<double>, Duration,
                   Rate, Latency, Cron, AgeLimit, Decay, QList<Alternative>>;

/// What sort of value a key takes; decides which editor it gets.
enum class FieldType {
    Text,
    Markdown,
    Zone,
    Words,
    TextList,
    Flag,
    OptionalFlag,
    Integer,
    Number,
    NumberList,
    Duration,
    Rate,
    Latency,
    Cron,
    AgeLimit,
    Decay,
    Alternatives
};

/// One key of an element or a flow as an editor needs it. Keys of nested maps are written with
/// dots: `cost.per_run`, `definitions.training.engine`.
struct FieldInfo
{
    QString key;
    FieldType type = FieldType::Text;
    QString about;     ///< translated; one sentence without a full stop
    QStringList words; ///< of Words
    bool required = false;
    bool positive = false;
    double min = 0; ///< of numbers
    double max = 0;
};

/// All keys an element of a kind has, in canonical order, without `kind`.
QList<FieldInfo> fieldsFor(Kind kind);

/// All keys of a flow in canonical order, without `from` and `to`.
QList<FieldInfo> flowFields();

/// The value of a key; monostate where it is not written or the key is unknown.
FieldValue fieldValue(const Element &element, const QString &key);
FieldValue fieldValue(const Flow &flow, const QString &key);

/// The element with one key set (monostate: taken away), or why the value doesn't fit the key.
Result<Element> withField(const Element &element, const QString &key, const FieldValue &value);
Result<Flow> withField(const Flow &flow, const QString &key, const FieldValue &value);

/// The key's label in the reader's language, e.g. "Max latency" for `max_latency`.
QString fieldLabel(const QString &key);

} // namespace tempo
