#include "widgets/editors/decayeditor.h"

#include "model/base/displaytext.h"
#include "widgets/editors/wordlabels.h"
#include "widgets/editors/wordseditor.h"
#include "widgets/look/look.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace tempo {

namespace {

QString sentenceOf(const Decay &decay)
{
    const QString span = displayDuration(decay.span.seconds());
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
        return DecayEditor::tr("Half the value is gone after %1.").arg(span);
    case Decay::Shape::Deadline:
        return DecayEditor::tr("The value is whole up to %1, and nothing after.").arg(span);
    case Decay::Shape::Linear:
        return DecayEditor::tr("The value falls evenly and is gone after %1.").arg(span);
    case Decay::Shape::Sigmoid:
        break;
    }
    return DecayEditor::tr("The value falls around %1, within about %2 on either side.")
        .arg(span, displayDuration(decay.width.seconds()));
}

} // namespace

DecayEditor::DecayEditor(const FieldInfo &info, const EditorContext &context, QWidget *parent)
    : FieldEditor(info, context, parent),
      m_shape(makeQuietCombo(this)),
      m_span(makeLine(tr("time"))),
      m_width(makeLine(tr("width")))
{
    for (const QString &one : allWords<Decay::Shape>())
        m_shape->addItem(wordLabel(QStringLiteral("decay"), one));
    describe(m_shape, tr("shape"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_shape, 1);
    row->addWidget(m_span, 1);
    controls()->addLayout(row);
    LineFormat width = durationFormat(true);
    width.unit = tr("width");
    m_width->setFormat(width);
    m_width->hide();
    controls()->addWidget(m_width);
    connect(m_shape, &QComboBox::activated, this, &DecayEditor::settle);
}

ValueLine *DecayEditor::makeLine(const QString &name)
{
    auto *line = new ValueLine(durationFormat(true), this);
    describe(line, name);
    connect(line, &ValueLine::committed, this, &DecayEditor::settle);
    connect(line, &ValueLine::changed, this, &DecayEditor::showNote);
    connect(line, &ValueLine::finished, this, &DecayEditor::finished);
    connect(line, &ValueLine::left, this, &DecayEditor::left);
    return line;
}

QWidget *DecayEditor::input() const
{
    return m_span;
}

void DecayEditor::commitPending()
{
    m_span->commit();
    m_width->commit();
}

std::optional<FieldValue> DecayEditor::pending() const
{
    if (const auto typed = decayAs(Reading::Typed))
        return pendingUnlessSettled(*typed);
    const bool isGone = m_span->valueAs(Reading::Typed).index() == 0;
    return isGone ? pendingUnlessSettled(FieldValue()) : std::nullopt;
}

Decay::Shape DecayEditor::shape() const
{
    return Decay::Shape(std::max(m_shape->currentIndex(), 0));
}

std::optional<Decay> DecayEditor::decayAs(Reading reading) const
{
    const FieldValue spanValue = m_span->valueAs(reading);
    const FieldValue widthValue = m_width->valueAs(reading);
    const auto *span = std::get_if<Duration>(&spanValue);
    const auto *width = std::get_if<Duration>(&widthValue);
    if (!span || (needsWidth() && !width))
        return std::nullopt;
    return Decay{shape(), *span, needsWidth() ? *width : Duration()};
}

void DecayEditor::settle()
{
    m_width->setVisible(needsWidth());
    showNote();
    if (const auto settled = decayAs())
        commit(*settled);
    else if (m_span->value().index() == 0)
        commit(FieldValue());
    else
        m_width->setFocus();
}

void DecayEditor::present(const FieldValue &value)
{
    const auto *decay = std::get_if<Decay>(&value);
    if (decay)
        m_shape->setCurrentIndex(int(decay->shape));
    m_span->setValue(decay ? FieldValue(decay->span) : FieldValue());
    const bool isWide = decay && decay->shape == Decay::Shape::Sigmoid;
    m_width->setValue(isWide ? FieldValue(decay->width) : FieldValue());
    m_width->setVisible(needsWidth());
    showNote();
}

void DecayEditor::contextChanged()
{
    LineFormat format = durationFormat(true);
    format.placeholder = isMixed() ? tr("differs") : QString();
    m_span->setFormat(format);
}

void DecayEditor::showNote()
{
    if (!m_width || !m_span)
        return;
    const auto settled = decayAs();
    setHint(settled                                            ? sentenceOf(*settled)
                : needsWidth() && m_span->value().index() != 0 ? tr("Say how wide the fall is.")
                                                               : QString());
    setProblem(m_span->problem().isEmpty() ? m_width->problem() : m_span->problem());
}

} // namespace tempo
