#include "widgets/shell/inspectorpane.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/editors/inspectorfields.h"
#include "widgets/look/look.h"
#include "widgets/shell/inspectorhead.h"
#include "widgets/views/findingswatch.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tempo {

namespace {

constexpr int tempoPause = 150; ///< ms from the last change until tempos are computed

} // namespace

InspectorPane::InspectorPane(Document &document, Selection &selection, FindingsWatch *findings,
                             QWidget *parent)
    : QScrollArea(parent),
      m_document(document),
      m_selection(selection),
      m_findings(findings ? findings : new FindingsWatch(document, this)),
      m_content(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("surface", true);
    setMinimumWidth(240);
    setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_content->setProperty("surface", true);
    setWidget(m_content);
    m_rebuild.setSingleShot(true);
    m_tempo.setSingleShot(true);
    m_tempo.setInterval(tempoPause);
    connect(&m_rebuild, &QTimer::timeout, this, &InspectorPane::rebuild);
    connect(&m_tempo, &QTimer::timeout, this, [this] { m_form->head().refreshTempo(); });
    connect(&selection, &Selection::changed, this, &InspectorPane::rebuildSoon);
    connect(&selection, &Selection::fieldRequested, this, &InspectorPane::focusField);
    connect(&document, &Document::changed, this, &InspectorPane::follow);
    connect(m_findings, &FindingsWatch::changed, this, &InspectorPane::showFindings);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { rememberFocus(now); });
    rebuild();
}

void InspectorPane::commitTyped()
{
    if (m_form)
        m_form->fields().commitPending();
}

Design InspectorPane::withTyped(Design design) const
{
    return m_form ? m_form->fields().withPending(std::move(design)) : design;
}

void InspectorPane::rebuildSoon()
{
    commitTyped();
    m_rebuild.start();
}

void InspectorPane::rebuild()
{
    m_rebuild.stop();
    m_shown.set(m_selection.elements(), m_selection.flows());
    dropGone(m_shown, m_document.design());
    setForm(new InspectorForm(m_document, m_shown, m_folded, m_content));
    showFindings();
}

void InspectorPane::setForm(InspectorForm *form)
{
    if (InspectorForm *old = m_form) {
        m_unfinished.insert(old->fields().target().id(), old->fields().unfinished());
        old->fields().disconnect(this);
        if (QWidget *focused = QApplication::focusWidget(); focused && old->isAncestorOf(focused)) {
            focused->clearFocus(); // or hiding it would send the focus to any other place
            giveFocusBack();
        }
        old->hide();
        m_content->layout()->removeWidget(old);
        old->deleteLater();
    }
    m_form = form;
    m_content->layout()->addWidget(form);
    form->show();
    form->fields().resume(m_unfinished.value(form->fields().target().id()));
    verticalScrollBar()->setValue(0);
    form->showDropped(std::exchange(m_dropped, {}));
    connect(&form->head(), &InspectorHead::kindChanged, this, [this](const QStringList &dropped) {
        m_dropped = dropped;
        rebuild();
    });
    connect(&form->head(), &InspectorHead::elementAsked, this,
            [this](const QString &id, const QString &field) { m_selection.focusField(id, field); });
    connect(
        &form->head(), &InspectorHead::flowAsked, this,
        [this](const FlowKey &key, const QString &field) { m_selection.focusField(key, field); });
    connect(&form->fields(), &InspectorFields::finished, this, &InspectorPane::giveFocusBack);
}

void InspectorPane::follow(const Change &change)
{
    if (change.everything)
        m_unfinished.clear();
    if (m_rebuild.isActive())
        return;
    if (change.everything || !m_form->isCurrent()) {
        m_rebuild.start();
        return;
    }
    m_form->fields().refresh();
    m_tempo.start();
}

void InspectorPane::focusField(const QString &key)
{
    if (m_rebuild.isActive() || !m_form->isCurrent())
        rebuild();
    QWidget *focused = m_form->focusField(key);
    if (!focused)
        return;
    if (QWidget *window = this->window(); !window->isActiveWindow())
        window->activateWindow();
    m_form->layout()->activate();
    m_content->layout()->activate();
    ensureWidgetVisible(focused, 0, space::xl);
}

void InspectorPane::rememberFocus(QWidget *now)
{
    if (now && !isAncestorOf(now) && now->window() == window())
        m_outside = now;
}

void InspectorPane::giveFocusBack()
{
    if (m_outside && m_outside->isVisible())
        m_outside->setFocus(Qt::OtherFocusReason);
}

void InspectorPane::showFindings()
{
    m_form->head().setFindings(m_findings->findings());
}

} // namespace tempo
