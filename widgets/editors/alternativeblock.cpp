#include "widgets/editors/alternativeblock.h"

#include "widgets/look/look.h"

#include <QGridLayout>
#include <QToolButton>

#include <limits>

namespace tempo {

namespace {

const QString onEvent = QStringLiteral("event");

/// How often a rung runs: a period, or the word "event".
LineFormat cadenceFormat()
{
    LineFormat format = durationFormat(true);
    const auto readDuration = format.read;
    format.read = [readDuration](const QString &text) -> Result<FieldValue> {
        return text.compare(onEvent, Qt::CaseInsensitive) == 0 ? FieldValue(onEvent)
                                                               : readDuration(text);
    };
    const auto writeDuration = format.write;
    format.write = [writeDuration](const FieldValue &value) {
        return std::holds_alternative<QString>(value) ? onEvent : writeDuration(value);
    };
    format.understood = {};
    format.placeholder = AlternativeBlock::tr("15min or event");
    return format;
}

FieldInfo latencyInfo()
{
    FieldInfo info;
    info.key = QStringLiteral("latency");
    info.type = FieldType::Latency;
    info.about = AlternativeBlock::tr("How long a run of this rung takes");
    return info;
}

EditorContext latencyContext(EditorContext context)
{
    context.label = AlternativeBlock::tr("Latency");
    return context;
}

template <class T>
std::optional<T> valueOf(const FieldValue &field)
{
    const auto *value = std::get_if<T>(&field);
    return value ? std::optional(*value) : std::nullopt;
}

template <class T>
FieldValue fieldOf(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}

} // namespace

AlternativeBlock::AlternativeBlock(const EditorContext &context, QWidget *parent)
    : QWidget(parent),
      m_title(makeLine(textFormat(), tr("Name"))),
      m_every(makeLine(cadenceFormat(), tr("How often"))),
      m_cost(makeLine(numberFormat(0, std::numeric_limits<double>::infinity(),
                                   tr("%1 a month", "currency").arg(context.currency)),
                      tr("Cost a month"))),
      m_latency(new LatencyEditor(latencyInfo(), latencyContext(context), this))
{
    auto *remove = makeIconButton(QStringLiteral("close"), tr("Take this rung away"), this);
    connect(remove, &QToolButton::clicked, this, &AlternativeBlock::removeAsked);
    connect(m_latency, &LatencyEditor::edited, this, &AlternativeBlock::changed);
    connect(m_latency, &LatencyEditor::finished, this, &AlternativeBlock::finished);
    connect(m_latency, &LatencyEditor::left, this, &AlternativeBlock::left);
    m_title->setPlaceholderText(tr("Name, such as nightly"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, space::s);
    grid->setSpacing(space::xs);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(remove, 0, 2);
    grid->addWidget(m_every, 1, 0);
    grid->addWidget(m_cost, 1, 1, 1, 2);
    grid->addWidget(m_latency, 2, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
}

ValueLine *AlternativeBlock::makeLine(LineFormat format, const QString &name)
{
    auto *line = new ValueLine(std::move(format), this);
    line->setAccessibleName(name);
    line->setToolTip(name);
    connect(line, &ValueLine::committed, this, &AlternativeBlock::changed);
    connect(line, &ValueLine::changed, this, &AlternativeBlock::typed);
    connect(line, &ValueLine::finished, this, &AlternativeBlock::finished);
    connect(line, &ValueLine::left, this, &AlternativeBlock::left);
    return line;
}

void AlternativeBlock::setAlternative(const Alternative &alternative)
{
    m_title->setValue(alternative.title);
    m_every->setValue(alternative.every                   ? FieldValue(*alternative.every)
                          : alternative.trigger.isEmpty() ? FieldValue()
                                                          : FieldValue(alternative.trigger));
    m_cost->setValue(fieldOf(alternative.costPerMonth));
    m_latency->setValue(fieldOf(alternative.latency));
}

std::optional<Alternative> AlternativeBlock::alternative(Reading reading) const
{
    const FieldValue every = m_every->valueAs(reading);
    FieldValue latency = m_latency->value();
    if (reading == Reading::Typed)
        latency = m_latency->pending().value_or(latency);
    Alternative made;
    made.title = valueOf<QString>(m_title->valueAs(reading)).value_or(QString());
    made.every = valueOf<Duration>(every);
    made.trigger = valueOf<QString>(every).value_or(QString());
    made.costPerMonth = valueOf<double>(m_cost->valueAs(reading));
    made.latency = valueOf<Latency>(latency);
    const bool saysWhen = made.every || !made.trigger.isEmpty();
    return made.title.isEmpty() || !saysWhen ? std::nullopt : std::optional(made);
}

QString AlternativeBlock::problem() const
{
    for (const ValueLine *line : {m_title, m_every, m_cost}) {
        if (!line->problem().isEmpty())
            return line->problem();
    }
    return {};
}

void AlternativeBlock::commitPending()
{
    for (ValueLine *line : {m_title, m_every, m_cost})
        line->commit();
    m_latency->commitPending();
}

} // namespace tempo
