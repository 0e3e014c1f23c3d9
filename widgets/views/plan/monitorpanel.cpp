#include "widgets/views/plan/monitorpanel.h"

#include "model/report/report.h"
#include "widgets/editors/segments.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/plan/linepanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tempo {

MonitorPanel::MonitorPanel(LinePanel &panel, MonitorModel &model, MonitorCommands &commands,
                           Document &document, QObject *parent)
    : ChosenLines(panel, model, document, parent),
      m_model(model),
      m_commands(commands),
      m_severity(new Segments(false)),
      m_runbook(new NoteEdit),
      m_element(new QComboBox),
      m_useGenerated(panel.addButton(tr("Use the generated"))),
      m_unsign(panel.addButton(tr("Take signature back")))
{
    makeFields();
    makeButtons();
    addButtons();
    show({});
}

void MonitorPanel::makeFields()
{
    for (const MonitorSeverity severity :
         {MonitorSeverity::Page, MonitorSeverity::Ticket, MonitorSeverity::Info})
        m_severity->add(monitorSeverityTitle(severity));
    panel().addField(tr("Severity"), m_severity);
    addOwnerField();
    panel().addField(tr("Element"), m_element);
    panel().addText(tr("Runbook"), m_runbook);
    connect(m_severity, &Segments::chosen, this,
            [this](int severity) { m_commands.setSeverity(ids(), MonitorSeverity(severity)); });
    connect(m_element, &QComboBox::activated, this,
            [this] { m_commands.setElement(id(), m_element->currentData().toString()); });
    connect(m_runbook, &NoteEdit::edited, this,
            [this](const QString &text) { m_commands.setRunbook(id(), text); });
    connect(m_runbook, &NoteEdit::left, this, [this] { document().endGesture(); });
}

void MonitorPanel::makeButtons()
{
    connect(m_useGenerated, &QPushButton::clicked, this,
            [this] { m_commands.setThreshold(id(), {}); });
    connect(m_unsign, &QPushButton::clicked, this, [this] { m_commands.takeSignatureBack(ids()); });
}

void MonitorPanel::showSeverity()
{
    panel().setFieldVisible(m_severity, canEdit());
    if (!canEdit())
        return;
    const MonitorSeverity severity = m_model.monitor(id())->severity;
    const bool isSame = std::ranges::all_of(
        ids(), [&](const QString &one) { return m_model.monitor(one)->severity == severity; });
    m_severity->setCurrent(isSame ? int(severity) : -1);
}

void MonitorPanel::showNone()
{
    panel().setHead(tr("No monitor is chosen"), {});
    panel().setFacts({{QString(),
                       tr("Choose a monitor to see how its threshold follows from the "
                          "design. Double-click or press Enter on a cell to edit it.")}});
    showSeverity();
    panel().setFieldVisible(m_runbook, false);
    panel().setFieldVisible(m_element, false);
    for (QPushButton *button : {m_useGenerated, m_unsign})
        button->hide();
}

void MonitorPanel::showOne(const PlanLine &line)
{
    const Monitor &monitor = *m_model.monitor(line.id);
    const Monitor *asGenerated = m_model.generated(monitor.id);
    const bool isCustom = asGenerated && asGenerated->threshold != monitor.threshold;
    panel().setHead(tr("%1: %2", "metric and element")
                        .arg(monitor.metric, document().design().titleOf(monitor.element)),
                    marksOf(line));
    QString signature = tr("not yet");
    if (monitor.signedOff)
        signature = monitor.resign
            ? tr("%1 signed %2; the threshold moved since, so it is to be signed again")
                  .arg(signatureText(*monitor.signedOff), monitor.signedOff->threshold)
            : signatureText(*monitor.signedOff);
    panel().setFacts(
        {{tr("Threshold"), monitor.threshold.isEmpty() ? tr("none yet") : monitor.threshold},
         {isCustom ? tr("Generated") : tr("Because"),
          isCustom ? tr("%1 (%2)", "threshold and its derivation")
                         .arg(asGenerated->threshold, asGenerated->derivation)
                   : monitor.derivation},
         {tr("Window"), monitor.window},
         {tr("Signed off"), signature},
         {tr("It was"), line.change ? line.change->was.join(u'\n') : QString()}});
    const bool isOwn = monitor.origin == LineOrigin::Added;
    showSeverity();
    panel().setFieldVisible(m_runbook, true);
    m_runbook->setReadOnly(!canEdit());
    m_runbook->showText(monitor.runbook);
    panel().setFieldVisible(m_element, canEdit() && isOwn);
    if (isOwn)
        showElements(monitor);
    m_useGenerated->setVisible(canEdit() && isCustom);
    m_unsign->setVisible(canEdit() && monitor.signedOff.has_value());
}

void MonitorPanel::showElements(const Monitor &monitor)
{
    const QSignalBlocker quiet(m_element);
    m_element->clear();
    m_element->addItem(tr("No element"), QString());
    for (const auto &[id, element] : document().design().elements)
        m_element->addItem(document().design().titleOf(id), id);
    m_element->setCurrentIndex(std::max(0, m_element->findData(monitor.element)));
}

void MonitorPanel::showMany()
{
    const bool isSigned = std::ranges::any_of(
        ids(), [this](const QString &one) { return m_model.monitor(one)->signedOff.has_value(); });
    panel().setHead(tr("%n monitor(s)", nullptr, int(ids().size())), {});
    panel().setFacts({{QString(),
                       tr("Severity and owner are set for all of them at once, and they "
                          "are signed off together.")}});
    showSeverity();
    panel().setFieldVisible(m_runbook, false);
    panel().setFieldVisible(m_element, false);
    m_useGenerated->hide();
    m_unsign->setVisible(canEdit() && isSigned);
}

} // namespace tempo
