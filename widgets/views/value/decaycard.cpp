#include "widgets/views/value/decaycard.h"

#include "model/document/document.h"
#include "model/document/edits.h"
#include "model/document/selection.h"
#include "widgets/charts/decaycurveview.h"
#include "widgets/editors/inspectorfields.h"
#include "widgets/look/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tempo {

namespace {

const QString decayKey = QStringLiteral("value.decay");

} // namespace

DecayCard::DecayCard(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_curve(new DecayCurveView)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QWidget *card = makeCard();
    outer->addWidget(card);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(space::l, space::m, space::l, space::l);
    m_column->setSpacing(space::s);
    m_column->addWidget(makeText(tr("How the value falls"), TextRole::Strong));
    m_hint = makeText(tr("Each point lies at the mean reaction of a tempo and at what it keeps. "
                         "Where reactions vary, that is off the curve."),
                      TextRole::Hint);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_curve);
    connect(m_curve, &DecayCurveView::spanWanted, this, &DecayCard::pull);
    connect(m_curve, &DecayCurveView::gestureEnded, this, [this] { m_document.endGesture(); });
}

void DecayCard::setTarget(const QString &target)
{
    if (target == m_target && m_fields)
        return;
    m_target = target;
    makeFields();
    showCurve();
}

void DecayCard::makeFields()
{
    if (m_editors)
        m_editors->deleteLater(); // an editor of it may be what asked
    m_fields = nullptr;
    m_editors = nullptr;
    if (m_target.isEmpty())
        return;
    m_editors = new QWidget;
    auto *column = new QVBoxLayout(m_editors);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    Selection one;
    one.set({m_target});
    m_fields = new InspectorFields(m_document, makeTarget(one), m_editors);
    m_fields->addRow({decayKey}, column);
    m_fields->addRow({QStringLiteral("value.per_event"), QStringLiteral("value.rate")}, column);
    m_column->addWidget(m_editors);
}

void DecayCard::refresh()
{
    if (m_fields)
        m_fields->refresh();
    showCurve();
}

void DecayCard::setAnswer(const ValueAnswer &answer)
{
    m_answer = answer;
    showCurve();
}

void DecayCard::showCurve()
{
    const Element *element = m_document.design().elements.find(m_target);
    const bool hasDecay = element && element->value && element->value->decay;
    const bool isOwn = m_answer.target == m_target && m_answer.ladder;
    m_curve->setVisible(hasDecay);
    m_hint->setVisible(hasDecay && isOwn);
    if (hasDecay)
        m_curve->setCurve(decayCurve(*element->value->decay, isOwn ? &*m_answer.ladder : nullptr));
}

void DecayCard::pull(double seconds)
{
    Decay decay = *m_document.design().element(m_target).value->decay;
    decay.span = Duration(seconds);
    if (auto patch = setField(m_document.design(), QStringList{m_target}, decayKey, decay))
        m_document.push(tr("Change %1").arg(fieldLabel(decayKey)), *std::move(patch),
                        u"pull:" + m_target);
}

void DecayCard::commitTyped()
{
    if (m_fields)
        m_fields->commitPending();
}

Design DecayCard::withTyped(Design design) const
{
    return m_fields ? m_fields->withPending(std::move(design)) : design;
}

} // namespace tempo
