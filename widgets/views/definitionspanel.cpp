#include "widgets/views/definitionspanel.h"

#include "model/design/skew.h"
#include "model/document/document.h"
#include "model/document/selection.h"
#include "model/findings/rule.h"
#include "widgets/editors/inspectorchoice.h"
#include "widgets/views/detailpane.h"
#include "widgets/views/partlist.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tempo {

namespace {

enum class Defined { Not, Once, Half, Alike, Untested, Apart };

Defined definedOf(const Element &feature)
{
    const auto &both = feature.definitions;
    if (!both || (!both->training && !both->serving))
        return feature.definition ? Defined::Once : Defined::Not;
    if (!both->training || !both->serving)
        return Defined::Half;
    if (!differingKeys(*both->training, *both->serving).isEmpty())
        return Defined::Apart;
    return feature.parityTest.isEmpty() ? Defined::Untested : Defined::Alike;
}

std::pair<QString, Tone> stateOf(Defined defined)
{
    switch (defined) {
    case Defined::Not:
        return {DefinitionsPanel::tr("● not defined"), Tone::Quiet};
    case Defined::Once:
        return {DefinitionsPanel::tr("✓ one definition"), Tone::Met};
    case Defined::Half:
        return {DefinitionsPanel::tr("● one side missing"), Tone::Tight};
    case Defined::Alike:
        return {DefinitionsPanel::tr("✓ alike, compared"), Tone::Met};
    case Defined::Untested:
        return {DefinitionsPanel::tr("▲ no parity test"), Tone::Tight};
    case Defined::Apart:
        break;
    }
    return {DefinitionsPanel::tr("≠ differs"), Tone::Tight};
}

QString answerOf(const FeatureFacts &feature)
{
    if (!feature.skew.isEmpty())
        return feature.skew;
    if (!feature.isOnTraining || !feature.isOnServing)
        return DefinitionsPanel::tr("It isn't on both a training and a serving path, so nothing "
                                    "can differ between the two.");
    switch (definedOf(feature.element)) {
    case Defined::Not:
        return DefinitionsPanel::tr("Training and serving both read it, and nothing says how "
                                    "either computes it.");
    case Defined::Once:
        return DefinitionsPanel::tr("One definition serves training and serving.");
    case Defined::Half:
        return DefinitionsPanel::tr("Only one of the two definitions is written.");
    case Defined::Alike:
        return DefinitionsPanel::tr("Both definitions say the same, and a test compares them.");
    case Defined::Untested:
        return DefinitionsPanel::tr("Both definitions say the same, but no test compares them.");
    case Defined::Apart:
        break;
    }
    return DefinitionsPanel::tr("The two definitions differ.");
}

} // namespace

DefinitionsPanel::DefinitionsPanel(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_list(new PartList(tr("Features"), this)),
      m_detail(new DetailPane(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 2);
    row->addWidget(m_detail, 5);
    m_list->setMinimumWidth(160);
    m_list->setMaximumWidth(320);
    connect(m_list, &PartList::chosen, this, &DefinitionsPanel::choose);
    connect(&m_selection, &Selection::changed, this, &DefinitionsPanel::followSelection);
}

int DefinitionsPanel::differing(const QList<FeatureFacts> &features)
{
    return int(std::ranges::count_if(features, [](const FeatureFacts &feature) {
        return definedOf(feature.element) == Defined::Apart;
    }));
}

void DefinitionsPanel::setFeatures(const QList<FeatureFacts> &features)
{
    m_features = features;
    QList<Part> parts;
    for (const FeatureFacts &feature : features) {
        const auto [state, tone] = stateOf(definedOf(feature.element));
        parts << Part{feature.id, m_document.design().titleOf(feature.id), {}, state, tone};
    }
    m_list->setParts(parts);
    followSelection();
    if (m_list->current() != m_built)
        rebuild();
    else if (m_fields)
        m_fields->refresh();
    showAnswer();
}

void DefinitionsPanel::followSelection()
{
    const QString selected = m_selection.elements().value(0);
    const bool isHere
        = std::ranges::find(m_features, selected, &FeatureFacts::id) != m_features.end();
    if (!isHere || selected == m_list->current())
        return;
    m_list->setCurrent(selected);
    rebuild();
}

void DefinitionsPanel::choose(const QString &feature)
{
    rebuild();
    m_selection.set({feature});
}

const FeatureFacts *DefinitionsPanel::shown() const
{
    const auto found = std::ranges::find(m_features, m_built, &FeatureFacts::id);
    return found == m_features.end() ? nullptr : &*found;
}

void DefinitionsPanel::rebuild()
{
    m_built = m_list->current();
    m_fields = nullptr; // those of before are there until the event is over
    m_title = m_answer = nullptr;
    QVBoxLayout *column = m_detail->restart();
    if (!shown())
        return;
    QWidget *parent = column->parentWidget();
    Selection one;
    one.set({m_built});
    m_fields = new InspectorFields(m_document, makeTarget(one), parent);
    m_title = makeText({}, TextRole::Title, parent);
    m_answer = makeText({}, TextRole::Body, parent);
    column->addWidget(m_title);
    column->addWidget(m_answer);
    column->addWidget(new DefinitionsChoice(*m_fields, parent));
    m_fields->addRow({QStringLiteral("parity_test")}, column);
    const Rule *rule = ruleById(QStringLiteral("training-serving-skew"));
    column->addWidget(makeText(
        QStringList{ruleText(rule->when), ruleText(rule->why), ruleText(rule->advice)}.join(u' '),
        TextRole::Hint, parent));
    column->addStretch();
    showAnswer();
}

void DefinitionsPanel::commitTyped()
{
    if (m_fields)
        m_fields->commitPending();
}

Design DefinitionsPanel::withTyped(Design design) const
{
    return m_fields ? m_fields->withPending(std::move(design)) : design;
}

void DefinitionsPanel::showAnswer()
{
    const FeatureFacts *feature = shown();
    if (!feature || !m_answer)
        return;
    m_title->setText(m_document.design().titleOf(feature->id));
    m_answer->setText(answerOf(*feature));
    setTone(m_answer, feature->skew.isEmpty() ? Tone::Quiet : Tone::Tight);
}

} // namespace tempo
