#include "model/base/displaytext.h"
#include "model/document/edits.h"
#include "widgets/editors/inspectortarget.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Inspector)
};

/// One key of the design: where it is read and written.
struct DesignField
{
    FieldInfo info;
    QString label;
    std::function<FieldValue(const Design &)> read;
    std::function<Result<Patch>(const Design &, const FieldValue &)> write;
};

template <class T>
T valueOr(const FieldValue &value, const T &fallback)
{
    const auto *held = std::get_if<T>(&value);
    return held ? *held : fallback;
}

/// A field of the header, which falls back to what a new document has.
template <class T>
DesignField headerField(FieldInfo info, const QString &label, T Header::*member)
{
    return {std::move(info), label,
            [member](const Design &design) { return FieldValue(design.header.*member); },
            [member](const Design &design, const FieldValue &value) {
                Header header = design.header;
                header.*member = valueOr<T>(value, Header().*member);
                return setHeader(design, header);
            }};
}

/// What is wrong with the order of the bands; the advice is about the one that stays.
QString flawOfOrder(const Bands &bands, bool isRealTime)
{
    if (bands.realTime.seconds() <= bands.nearRealTime.seconds())
        return {};
    return isRealTime ? Tr::tr("Real-time ends before near-real-time does, which is at %1 here. "
                               "Raise that one first.")
                            .arg(displayDuration(bands.nearRealTime.seconds()))
                      : Tr::tr("Near-real-time ends after real-time does, which is at %1 here. "
                               "Lower that one first.")
                            .arg(displayDuration(bands.realTime.seconds()));
}

DesignField bandField(FieldInfo info, const QString &label, Duration Bands::*member)
{
    return {std::move(info), label,
            [member](const Design &design) { return FieldValue(design.header.bands.*member); },
            [member](const Design &design, const FieldValue &value) -> Result<Patch> {
                Header header = design.header;
                header.bands.*member = valueOr<Duration>(value, Bands().*member);
                const QString flaw = flawOfOrder(header.bands, member == &Bands::realTime);
                if (!flaw.isEmpty())
                    return Error{flaw};
                return setHeader(design, header);
            }};
}

FieldInfo infoOf(const QString &key, FieldType type, const QString &about)
{
    FieldInfo info;
    info.key = key;
    info.type = type;
    info.about = about;
    info.max = std::numeric_limits<double>::infinity();
    return info;
}

FieldInfo required(FieldInfo info)
{
    info.required = true;
    return info;
}

DesignField judgeField()
{
    FieldInfo info = required(infoOf(QStringLiteral("judge_at"), FieldType::Words,
                                     Tr::tr("The figure that is held against a limit")));
    info.words = allWords<JudgeAt>();
    return {info, Tr::tr("Limits are judged at"),
            [](const Design &design) { return FieldValue(word(design.header.judgeAt)); },
            [](const Design &design, const FieldValue &value) {
                Header header = design.header;
                header.judgeAt
                    = fromWord<JudgeAt>(valueOr<QString>(value, {})).value_or(JudgeAt::P99);
                return setHeader(design, header);
            }};
}

QList<DesignField> headerFields()
{
    FieldInfo realTime = infoOf(QStringLiteral("bands.real_time"), FieldType::Duration,
                                Tr::tr("Longest contribution that counts as real-time"));
    FieldInfo nearRealTime = infoOf(QStringLiteral("bands.near_real_time"), FieldType::Duration,
                                    Tr::tr("Longest contribution that counts as near-real-time"));
    realTime.positive = nearRealTime.positive = true;
    FieldInfo keep = infoOf(QStringLiteral("keep_share"), FieldType::Number,
                            Tr::tr("Share of the value that a cheaper tempo must keep"));
    keep.max = 1;
    return {
        headerField(required(infoOf(QStringLiteral("title"), FieldType::Text,
                                    Tr::tr("Name of the design"))),
                    Tr::tr("Title"), &Header::title),
        headerField(infoOf(QStringLiteral("summary"), FieldType::Markdown,
                           Tr::tr("What the design is for, in Markdown")),
                    Tr::tr("Summary"), &Header::summary),
        headerField(required(infoOf(QStringLiteral("currency"), FieldType::Text,
                                    Tr::tr("Currency of all money in the design"))),
                    Tr::tr("Currency"), &Header::currency),
        headerField(infoOf(QStringLiteral("timezone"), FieldType::Zone,
                           Tr::tr("Time zone of every schedule without its own")),
                    Tr::tr("Time zone"), &Header::timezone),
        judgeField(),
        bandField(realTime, Tr::tr("Real-time up to"), &Bands::realTime),
        bandField(nearRealTime, Tr::tr("Near-real-time up to"), &Bands::nearRealTime),
        headerField(keep, Tr::tr("Value a cheaper tempo must keep"), &Header::keepShare),
    };
}

template <class Read, class Write>
DesignField operationsField(FieldInfo info, const QString &label, Read read, Write write)
{
    return {info, label, [read](const Design &design) { return read(design.operations); },
            [write](const Design &design, const FieldValue &value) {
                Operations operations = design.operations;
                write(operations, value);
                return setOperations(design, operations);
            }};
}

DesignField textField(const QString &key, const QString &label, ReviewAnswer Operations::*question,
                      QString ReviewAnswer::*member)
{
    return operationsField(
        infoOf(key, FieldType::Text, label), label,
        [=](const Operations &operations) { return FieldValue(operations.*question.*member); },
        [=](Operations &operations, const FieldValue &value) {
            operations.*question.*member = valueOr<QString>(value, {});
        });
}

DesignField answerField(const QString &key, const QString &label,
                        ReviewAnswer Operations::*question)
{
    FieldInfo info = infoOf(key, FieldType::Words, label);
    info.words = allWords<Answer>();
    return operationsField(
        info, label,
        [=](const Operations &operations) {
            const auto &answer = (operations.*question).answer;
            return answer ? FieldValue(word(*answer)) : FieldValue();
        },
        [=](Operations &operations, const FieldValue &value) {
            (operations.*question).answer = fromWord<Answer>(valueOr<QString>(value, {}));
        });
}

QList<DesignField> reviewFields()
{
    const QString owner = Tr::tr("Owner");
    const QString note = Tr::tr("Note");
    QList<DesignField> fields;
    const auto ask = [&](const QString &name, ReviewAnswer Operations::*question,
                         const QString &words) {
        const QString key = QStringLiteral("operations.") + name;
        fields << answerField(key + QStringLiteral(".answer"), words, question)
               << textField(key + QStringLiteral(".owner"), owner, question, &ReviewAnswer::owner)
               << textField(key + QStringLiteral(".note"), note, question, &ReviewAnswer::note);
    };
    ask(QStringLiteral("on_call"), &Operations::onCall,
        Tr::tr("Does somebody answer pages at night?"));
    ask(QStringLiteral("model_ci_cd"), &Operations::modelCiCd,
        Tr::tr("Does a pipeline test and roll out models?"));
    ask(QStringLiteral("disaster_recovery"), &Operations::disasterRecovery,
        Tr::tr("Is losing a region or a store rehearsed?"));
    ask(QStringLiteral("streaming_experience"), &Operations::streamingExperience,
        Tr::tr("Has the team run stateful streams before?"));
    ask(QStringLiteral("load_testing"), &Operations::loadTesting,
        Tr::tr("Is the path load-tested at its peak?"));
    ask(QStringLiteral("rollback"), &Operations::rollback,
        Tr::tr("Can a bad model be taken back in minutes?"));
    fields << operationsField(
        infoOf(QStringLiteral("operations.engineer_hour"), FieldType::Number,
               Tr::tr("What an engineer's hour costs")),
        Tr::tr("An engineer's hour costs"),
        [](const Operations &operations) {
            return operations.engineerHour ? FieldValue(*operations.engineerHour) : FieldValue();
        },
        [](Operations &operations, const FieldValue &value) {
            const auto *cost = std::get_if<double>(&value);
            operations.engineerHour = cost ? std::optional(*cost) : std::nullopt;
        });
    return fields;
}

class DesignTarget final : public InspectorTarget
{
public:
    DesignTarget() : m_fields(headerFields() + reviewFields()) {}

    QString id() const override { return QStringLiteral("design"); }
    bool isThere(const Design &) const override { return true; }

    QList<FieldInfo> fields(const Design &) const override
    {
        QList<FieldInfo> infos;
        for (const DesignField &field : m_fields)
            infos << field.info;
        return infos;
    }

    FieldValue value(const Design &design, const QString &key) const override
    {
        const DesignField *field = find(key);
        return field ? field->read(design) : FieldValue();
    }

    Result<Patch> set(const Design &design, const QList<KeyValue> &values) const override
    {
        return setInTurn(design, values, [this](const Design &now, const KeyValue &value) {
            const DesignField *field = find(value.key);
            return field ? field->write(now, value.value) : Result<Patch>(Patch());
        });
    }

    QString label(const Design &, const QString &key) const override
    {
        const DesignField *field = find(key);
        return field ? field->label : key;
    }

private:
    const DesignField *find(const QString &key) const
    {
        const auto found = std::ranges::find_if(
            m_fields, [&key](const DesignField &field) { return field.info.key == key; });
        return found == m_fields.end() ? nullptr : &*found;
    }

    QList<DesignField> m_fields;
};

} // namespace

std::unique_ptr<InspectorTarget> makeDesignTarget()
{
    return std::make_unique<DesignTarget>();
}

} // namespace tempo
