#include "widgets/editors/inspectortarget.h"

#include "model/design/activation.h"
#include "model/design/graph.h"
#include "model/document/edits.h"
#include "model/document/selection.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Inspector)
};

/// The events and sources that \a id gets data from, itself included, with their titles.
OrderedMap<QString> originsOf(const Design &design, const QString &id)
{
    OrderedMap<QString> origins;
    const qsizetype place = design.elements.indexOf(id);
    if (place < 0)
        return origins;
    QList<int> places = Graph(design).upstream(int(place));
    places << int(place);
    for (const int one : places) {
        const Element &element = design.elements.at(one).second;
        if (element.kind == Kind::Event || element.kind == Kind::Source)
            origins.set(element.id, design.titleOf(element.id));
    }
    return origins;
}

QStringList sortedUnique(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

/// What other elements hold under a key of text, to be offered again.
QStringList suggestionsFor(const Design &design, const QString &key)
{
    static const QStringList shared{QStringLiteral("owner"), QStringLiteral("entity"),
                                    QStringLiteral("type"), QStringLiteral("model.family")};
    QStringList texts;
    if (!shared.contains(key))
        return texts;
    for (const auto &[id, element] : design.elements) {
        const FieldValue value = fieldValue(element, key);
        if (const auto *text = std::get_if<QString>(&value))
            texts << *text;
    }
    return sortedUnique(texts);
}

/// One element or several of them; flows selected with them matter to their removal only.
class ElementsTarget final : public InspectorTarget
{
public:
    ElementsTarget(QStringList ids, QList<FlowKey> flows)
        : m_ids(std::move(ids)), m_flows(std::move(flows))
    {
    }

    QString id() const override { return m_ids.join(u'+'); }

    bool isThere(const Design &design) const override
    {
        return std::ranges::all_of(
            m_ids, [&design](const QString &one) { return design.elements.contains(one); });
    }

    QList<FieldInfo> fields(const Design &design) const override
    {
        QList<FieldInfo> common = fieldsFor(design.element(m_ids.first()).kind);
        for (const QString &one : m_ids.mid(1)) {
            const QList<FieldInfo> others = fieldsFor(design.element(one).kind);
            common.removeIf([&others](const FieldInfo &info) {
                return std::ranges::find(others, info.key, &FieldInfo::key) == others.end();
            });
        }
        if (m_ids.size() > 1)
            common.removeIf([](const FieldInfo &info) { return isOwn(info.key); });
        return common;
    }

    FieldValue value(const Design &design, const QString &key) const override
    {
        return fieldValue(design.element(m_ids.first()), key);
    }

    bool isMixed(const Design &design, const QString &key) const override
    {
        const FieldValue first = value(design, key);
        return std::ranges::any_of(m_ids, [&](const QString &one) {
            return fieldValue(design.element(one), key) != first;
        });
    }

    Result<Patch> set(const Design &design, const QList<KeyValue> &values) const override
    {
        return setInTurn(design, values, [this](const Design &now, const KeyValue &value) {
            return setField(now, m_ids, value.key, value.value);
        });
    }

    QString label(const Design &design, const QString &key) const override
    {
        const bool isSlide = key == u"every"
            && design.element(m_ids.first()).featureClass == FeatureClass::Windowed;
        return isSlide ? Tr::tr("Slide") : InspectorTarget::label(design, key);
    }

    EditorContext context(const Design &design, const QString &key) const override
    {
        EditorContext context = InspectorTarget::context(design, key);
        context.timezone = timezoneOf(design, design.element(m_ids.first()));
        if (key == u"timezone" || key.startsWith(u"definition"))
            context.timezone = design.header.timezone;
        if (key == u"max_staleness")
            context.origins = originsOf(design, m_ids.first());
        context.suggestions = suggestionsFor(design, key);
        return context;
    }

    Patch removal(const Design &design) const override
    {
        return removeParts(design, m_ids, m_flows);
    }

private:
    /// Keys that make no sense to share.
    static bool isOwn(const QString &key)
    {
        return key == u"title" || key == u"notes" || key == u"alternatives"
            || key.startsWith(u"definition") || key == u"parity_test";
    }

    QStringList m_ids;
    QList<FlowKey> m_flows; ///< selected with them; only removed
};

/// One flow or several of them.
class FlowsTarget final : public InspectorTarget
{
public:
    explicit FlowsTarget(QList<FlowKey> keys) : m_keys(std::move(keys)) {}

    QString id() const override
    {
        QStringList ids;
        for (const FlowKey &key : m_keys)
            ids << key.from + u'>' + key.to;
        return ids.join(u'+');
    }

    bool isThere(const Design &design) const override
    {
        return std::ranges::all_of(
            m_keys, [&design](const FlowKey &key) { return design.flowIndex(key) >= 0; });
    }

    QList<FieldInfo> fields(const Design &) const override { return flowFields(); }

    FieldValue value(const Design &design, const QString &key) const override
    {
        return valueOf(design, m_keys.first(), key);
    }

    bool isMixed(const Design &design, const QString &key) const override
    {
        const FieldValue first = value(design, key);
        return std::ranges::any_of(
            m_keys, [&](const FlowKey &flow) { return valueOf(design, flow, key) != first; });
    }

    Result<Patch> set(const Design &design, const QList<KeyValue> &values) const override
    {
        return setInTurn(design, values, [this](const Design &now, const KeyValue &value) {
            Result<Patch> all = Patch();
            for (const FlowKey &flow : m_keys) {
                const Result<Patch> one = setField(now, flow, value.key, value.value);
                if (!one)
                    return one;
                all = joined(*std::move(all), *one);
            }
            return all;
        });
    }

    EditorContext context(const Design &design, const QString &key) const override
    {
        EditorContext context = InspectorTarget::context(design, key);
        const FlowKey &first = m_keys.first();
        if (key == u"max_age")
            context.origins = originsOf(design, first.from);
        if (key == u"pull" && m_keys.size() == 1)
            context.byDefault
                = pullsByDefault(design.element(first.from), design.element(first.to));
        return context;
    }

    Patch removal(const Design &design) const override { return removeParts(design, {}, m_keys); }

private:
    static FieldValue valueOf(const Design &design, const FlowKey &flow, const QString &key)
    {
        return fieldValue(design.flows.at(design.flowIndex(flow)), key);
    }

    QList<FlowKey> m_keys;
};

} // namespace

Result<Patch>
setInTurn(const Design &design, const QList<KeyValue> &values,
          const std::function<Result<Patch>(const Design &, const KeyValue &)> &setOne)
{
    if (values.size() == 1)
        return setOne(design, values.first());
    Design now = design;
    Patch all;
    for (const KeyValue &value : values) {
        Result<Patch> one = setOne(now, value);
        if (!one)
            return one;
        exchange(now, *one);
        all = joined(std::move(all), *one);
    }
    return all;
}

QString InspectorTarget::label(const Design &, const QString &key) const
{
    return fieldLabel(key);
}

EditorContext InspectorTarget::context(const Design &design, const QString &key) const
{
    EditorContext context;
    context.label = label(design, key);
    context.currency = key == u"cost.on_call_hours" ? Tr::tr("h a month") : design.header.currency;
    context.timezone = design.header.timezone;
    return context;
}

std::unique_ptr<InspectorTarget> makeTarget(const Selection &selection)
{
    if (!selection.elements().isEmpty())
        return std::make_unique<ElementsTarget>(selection.elements(), selection.flows());
    if (!selection.flows().isEmpty())
        return std::make_unique<FlowsTarget>(selection.flows());
    return makeDesignTarget();
}

} // namespace tempo
