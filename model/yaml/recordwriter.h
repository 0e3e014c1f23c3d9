#pragma once

#include "model/design/sectionfields.h"
#include "model/yaml/emit.h"
#include "model/yaml/recordreader.h"

/// Writes the structs of the table in fields.h in canonical form. A map or list stands on one line
/// in {} or [] where it fits into 100 columns and holds no text of several lines; maps with free
/// keys whose values are more than scalars, and lists of maps, get a line for each entry.

namespace tempo {

/// A distribution, or the two figures of a sigmoid, as pairs.
struct LatencyFigures
{
    const Latency &latency;
};
struct SigmoidFigures
{
    const Decay &decay;
};

template <class T>
inline constexpr bool isPairs
    = isRecord<
          T> || isOrderedMap<T> || std::is_same_v<T, LatencyFigures> || std::is_same_v<T, SigmoidFigures> || std::is_same_v<T, Decay>;

template <class T>
inline constexpr bool isItems
    = isRecordList<T> || std::is_same_v<T, QStringList> || std::is_same_v<T, QList<double>>;

/// Values that are one word or text.
template <class T>
inline constexpr bool isScalar
    = std::is_same_v<
          T,
          QString> || std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, double> || std::is_same_v<T, Duration> || std::is_same_v<T, Rate> || std::is_same_v<T, Cron> || std::is_same_v<T, QDate> || std::is_enum_v<T>;

/// Whether T always gets a line for each of its entries, unless it stands inside {} or [].
template <class T>
inline constexpr bool isTall = isRecordList<T>;
template <class T>
inline constexpr bool isTall<OrderedMap<T>> = !isScalar<T>;

/// Whether a field has to be written: it is required, or differs from its default.
template <class Owner, class Type>
bool isWritten(const Owner &owner, const Field<Owner, Type> &f)
{
    static const Owner defaults;
    if constexpr (isOptional<Type>)
        return f.rule.required || (owner.*f.member).has_value();
    else
        return f.rule.required || owner.*f.member != defaults.*f.member;
}

/// Writes values; every block function leaves the text at the start of a new line.
class RecordWriter
{
public:
    Emit &out() { return m_out; }

    /// `key: value` on lines of its own, indented.
    template <class Key, class T>
    void blockPair(const Key &key, const T &value, int indent)
    {
        if (!m_isAfterDash)
            m_out.indent(indent);
        m_isAfterDash = false;
        if (!blockKey(key))
            m_out.indent(indent);
        m_out.raw(':');
        afterColon(value, indent);
    }

    /// `key:` alone on its line, indented; its value follows below.
    void blockOpen(const QString &key, int indent)
    {
        m_out.indent(indent);
        if (!blockKey(key))
            m_out.indent(indent);
        m_out.raw(':');
        m_out.endLine();
    }

    /// All written fields of a record that \a keys allows, one below the other.
    template <class T, class Keys>
    void blockFields(const T &record, int indent, const Keys &keys)
    {
        forEachField<T>([&](const auto &f) {
            if (isWritten(record, f) && keys.allows(f.key, f.rule))
                blockPair(f.key, record.*f.member, indent);
        });
    }

    /// One item of a list of records, after its dash where it fits on the line, else below.
    template <class T>
    void blockItem(const T &item, int indent)
    {
        m_out.indent(indent);
        m_out.raw("- ");
        if (tryFlow(item)) {
            m_out.endLine();
            return;
        }
        if constexpr (isPairs<T>) {
            m_isAfterDash = true;
            blockPairs(item, indent + 2);
        } else {
            blockScalar(item, indent);
            m_out.endLine();
        }
    }

private:
    void scalar(const QString &text);
    void scalar(bool value) { m_out.raw(value ? "true" : "false"); }
    void scalar(int value) { m_out.raw(std::to_string(value)); }
    void scalar(double value);
    void scalar(const Duration &value) { m_out.ascii(value.text()); }
    void scalar(const Rate &value) { m_out.ascii(value.text()); }
    void scalar(const Cron &value) { m_out.quoted(value.text()); }
    void scalar(const QDate &value) { m_out.ascii(value.toString(Qt::ISODate)); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void scalar(Enum value)
    {
        const QLatin1String text = wordsOf<Enum>[size_t(value)];
        m_out.raw(std::string_view(text.data(), size_t(text.size())));
    }

    /// Writes a key; false where it was too long for `key:` and stands on a line of its own.
    bool blockKey(const char *key)
    {
        m_out.raw(key);
        return true;
    }
    bool blockKey(const QString &key);
    void flowKey(const char *key) { m_out.raw(key); }
    void flowKey(const QString &key);

    void blockScalar(const QString &text, int indent);
    template <class T>
    void blockScalar(const T &value, int)
    {
        scalar(value);
    }

    /// The value after `key:`, from the blank to the end of the line.
    template <class T>
    void afterColon(const T &value, int indent)
    {
        if constexpr (isOptional<T>) {
            afterColon(*value, indent);
        } else if constexpr (std::is_same_v<T, AgeLimit>) {
            value.all ? afterColon(*value.all, indent) : afterColon(value.byOrigin, indent);
        } else if constexpr (std::is_same_v<T, Latency>) {
            value.value ? afterColon(*value.value, indent)
                        : afterColon(LatencyFigures{value}, indent);
        } else if constexpr (std::is_same_v<T, QPointF>) {
            afterColon(QList<double>{value.x(), value.y()}, indent);
        } else if constexpr (std::is_same_v<T, QRectF>) {
            afterColon(QList<double>{value.x(), value.y(), value.width(), value.height()}, indent);
        } else if constexpr (isScalar<T>) {
            m_out.raw(' ');
            blockScalar(value, indent);
            m_out.endLine();
        } else {
            containerAfterColon(value, indent);
        }
    }

    template <class T>
    void containerAfterColon(const T &value, int indent)
    {
        const size_t start = m_out.position();
        m_out.raw(' ');
        if (!isTall<T> && tryFlow(value)) {
            m_out.endLine();
            return;
        }
        if (isEmpty(value)) {
            m_out.raw(isItems<T> ? "[]" : "{}");
            m_out.endLine();
            return;
        }
        m_out.goBack(start);
        m_out.endLine();
        if constexpr (isItems<T>) {
            for (const auto &item : value)
                blockItem(item, indent + 2);
        } else {
            blockPairs(value, indent + 2);
        }
    }

    template <class T>
    void blockPairs(const T &value, int indent)
    {
        eachPair(value, [&](const auto &key, const auto &one) { blockPair(key, one, indent); });
    }

    /// Writes in flow style if that fits on the line; otherwise leaves the text as it was.
    template <class T>
    bool tryFlow(const T &value)
    {
        const size_t start = m_out.position();
        m_fits = true;
        flow(value);
        if (!m_fits || m_out.isTooWide())
            m_out.goBack(start);
        else
            return true;
        return false;
    }

    template <class T>
    void flow(const T &value)
    {
        if constexpr (isOptional<T>)
            flow(*value);
        else if constexpr (std::is_same_v<T, AgeLimit>)
            value.all ? flow(*value.all) : flow(value.byOrigin);
        else if constexpr (std::is_same_v<T, Latency>)
            value.value ? flow(*value.value) : flow(LatencyFigures{value});
        else if constexpr (std::is_same_v<T, QPointF>)
            flow(QList<double>{value.x(), value.y()});
        else if constexpr (std::is_same_v<T, QRectF>)
            flow(QList<double>{value.x(), value.y(), value.width(), value.height()});
        else if constexpr (isPairs<T>)
            flowPairs(value);
        else if constexpr (isItems<T>)
            flowItems(value);
        else
            scalar(value);
    }

    template <class T>
    void flowPairs(const T &value)
    {
        m_out.raw('{');
        bool isFirst = true;
        eachPair(value, [&](const auto &key, const auto &one) {
            if (!stillFits())
                return;
            if (!isFirst)
                m_out.raw(", ");
            isFirst = false;
            flowKey(key);
            m_out.raw(": ");
            flow(one);
        });
        m_out.raw('}');
    }

    template <class T>
    void flowItems(const T &items)
    {
        m_out.raw('[');
        bool isFirst = true;
        for (const auto &item : items) {
            if (!stillFits())
                return;
            if (!isFirst)
                m_out.raw(", ");
            isFirst = false;
            flow(item);
        }
        m_out.raw(']');
    }

    bool stillFits()
    {
        m_fits = m_fits && !m_out.isTooWide();
        return m_fits;
    }

    /// Whether nothing of a container has to be written.
    template <class T>
    static bool isEmpty(const T &value)
    {
        if constexpr (isItems<T>) {
            return value.isEmpty();
        } else {
            bool isAny = false;
            eachPair(value, [&](const auto &, const auto &) { isAny = true; });
            return !isAny;
        }
    }

    template <class T, class Visit>
    static void eachPair(const T &record, Visit visit)
    {
        forEachField<T>([&](const auto &f) {
            if (isWritten(record, f))
                visit(f.key, record.*f.member);
        });
    }
    template <class T, class Visit>
    static void eachPair(const OrderedMap<T> &map, Visit visit)
    {
        for (const auto &[key, value] : map)
            visit(key, value);
    }
    template <class Visit>
    static void eachPair(const Decay &decay, Visit visit)
    {
        const char *shape = wordsOf<Decay::Shape>[size_t(decay.shape)].data();
        if (decay.shape == Decay::Shape::Sigmoid)
            visit(shape, SigmoidFigures{decay});
        else
            visit(shape, decay.span);
    }
    template <class Visit>
    static void eachPair(const SigmoidFigures &figures, Visit visit)
    {
        visit("midpoint", figures.decay.span);
        visit("width", figures.decay.width);
    }
    template <class Visit>
    static void eachPair(const LatencyFigures &figures, Visit visit)
    {
        const Latency &latency = figures.latency;
        if (latency.family != Family::Lognormal && latency.family != Family::Samples)
            visit("family", latency.family);
        const auto each = [&](const char *key, const std::optional<Duration> &figure) {
            if (figure)
                visit(key, *figure);
        };
        each("min", latency.min);
        each("p50", latency.p50);
        each("p95", latency.p95);
        each("p99", latency.p99);
        each("mean", latency.mean);
        each("sd", latency.sd);
        each("max", latency.max);
        if (!latency.samples.isEmpty())
            visit("samples", latency.samples);
    }

    Emit m_out;
    bool m_isAfterDash = false; ///< where the next key follows a dash on its line
    bool m_fits = true;         ///< of the flow style being tried
};

} // namespace tempo
