#include "widgets/views/plan/monitorpanel.h"

#include "model/report/report.h"
#include "widgets/editors/segments.h"
#include "widgets/editors/valueline.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/plan/linepanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tempo {

MonitorPanel::MonitorPanel(LinePanel &panel, MonitorModel &model, MonitorCommands &commands,
                           Document &document, QObject *parent)
    : QObject(parent),
      m_panel(panel),
      m_model(model),
      m_commands(commands),
      m_document(document),
      m_severity(new Segments(false)),
      m_owner(new ValueLine(textFormat())),
      m_runbook(new NoteEdit),
      m_element(new QComboBox),
      m_useGenerated(panel.addButton(tr("Use the generated"))),
      m_unsign(panel.addButton(tr("Take signature back"))),
      m_canvas(panel.addButton(tr("Show on canvas"))),
      m_restore(panel.addButton(tr("Restore"))),
      m_remove(panel.addButton({}))
{
    makeFields();
    makeButtons();
    show({});
}

void MonitorPanel::makeFields()
{
    for (const MonitorSeverity severity :
         {MonitorSeverity::Page, MonitorSeverity::Ticket, MonitorSeverity::Info})
        m_severity->add(monitorSeverityTitle(severity));
    m_panel.addField(tr("Severity"), m_severity);
    m_panel.addField(tr("Owner"), m_owner);
    m_panel.addField(tr("Element"), m_element);
    m_panel.addText(tr("Runbook"), m_runbook);
    connect(m_severity, &Segments::chosen, this, [this](int severity) {
        m_commands.setSeverity(m_monitors, MonitorSeverity(severity));
    });
    connect(m_owner, &ValueLine::committed, this, [this](const FieldValue &value) {
        const auto *text = std::get_if<QString>(&value);
        m_commands.setOwner(m_monitors, text ? *text : QString());
    });
    connect(m_element, &QComboBox::activated, this, [this] {
        m_commands.setElement(m_monitors.value(0), m_element->currentData().toString());
    });
    connect(m_runbook, &NoteEdit::edited, this,
            [this](const QString &text) { m_commands.setRunbook(m_monitors.value(0), text); });
    connect(m_runbook, &NoteEdit::left, this, [this] { m_document.endGesture(); });
}

void MonitorPanel::makeButtons()
{
    connect(m_useGenerated, &QPushButton::clicked, this,
            [this] { m_commands.setThreshold(m_monitors.value(0), {}); });
    connect(m_unsign, &QPushButton::clicked, this,
            [this] { m_commands.takeSignatureBack(m_monitors); });
    connect(m_canvas, &QPushButton::clicked, this, &MonitorPanel::canvasWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_commands.restore(m_monitors); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands.remove(m_monitors); });
}

void MonitorPanel::show(const QStringList &monitors)
{
    if (m_monitors != monitors)
        m_document.endGesture();
    m_monitors = monitors;
    m_monitors.removeIf([this](const QString &id) { return !m_model.monitor(id); });
    if (m_monitors.isEmpty())
        showNone();
    else if (m_monitors.size() == 1)
        showOne(*m_model.monitor(m_monitors.first()));
    else
        showMany();
}

void MonitorPanel::showEditors(bool canEdit)
{
    m_panel.setFieldVisible(m_severity, canEdit);
    m_panel.setFieldVisible(m_owner, canEdit);
    if (!canEdit)
        return;
    const Monitor &first = *m_model.monitor(m_monitors.first());
    const auto same = [this](auto member) {
        return std::ranges::all_of(m_monitors, [&](const QString &id) {
            return m_model.monitor(id)->*member == m_model.monitor(m_monitors.first())->*member;
        });
    };
    m_severity->setCurrent(same(&Monitor::severity) ? int(first.severity) : -1);
    LineFormat format = textFormat(ownersIn(m_document.design()));
    format.placeholder = same(&Monitor::owner) ? tr("nobody yet") : tr("several");
    m_owner->setFormat(format);
    m_owner->setValue(same(&Monitor::owner) && !first.owner.isEmpty() ? FieldValue(first.owner)
                                                                      : FieldValue());
}

void MonitorPanel::showNone()
{
    m_panel.setHead(tr("No monitor is chosen"), {});
    m_panel.setFacts({{QString(),
                       tr("Choose a monitor to see how its threshold follows from the "
                          "design. Double-click or press Enter on a cell to edit it.")}});
    showEditors(false);
    m_panel.setFieldVisible(m_runbook, false);
    m_panel.setFieldVisible(m_element, false);
    for (QPushButton *button : {m_useGenerated, m_unsign, m_canvas, m_restore, m_remove})
        button->hide();
}

void MonitorPanel::showOne(const Monitor &monitor)
{
    const auto line = std::ranges::find(m_model.lines(), monitor.id, &PlanLine::id);
    const Monitor *asGenerated = m_model.generated(monitor.id);
    const bool isCustom = asGenerated && asGenerated->threshold != monitor.threshold;
    m_panel.setHead(tr("%1: %2", "metric and element")
                        .arg(monitor.metric, m_document.design().titleOf(monitor.element)),
                    marksOf(*line));
    QString signature = tr("not yet");
    if (monitor.signedOff)
        signature = monitor.resign
            ? tr("%1 signed %2; the threshold moved since, so it is to be signed again")
                  .arg(signatureText(*monitor.signedOff), monitor.signedOff->threshold)
            : signatureText(*monitor.signedOff);
    m_panel.setFacts(
        {{tr("Threshold"), monitor.threshold.isEmpty() ? tr("none yet") : monitor.threshold},
         {isCustom ? tr("Generated") : tr("Because"),
          isCustom ? tr("%1 (%2)", "threshold and its derivation")
                         .arg(asGenerated->threshold, asGenerated->derivation)
                   : monitor.derivation},
         {tr("Window"), monitor.window},
         {tr("Signed off"), signature},
         {tr("It was"), line->change ? line->change->was.join(u'\n') : QString()}});
    const bool isGone = monitor.origin == LineOrigin::Gone;
    const bool isOwn = monitor.origin == LineOrigin::Added;
    const bool canEdit = !monitor.removed && !isGone;
    showEditors(canEdit);
    m_panel.setFieldVisible(m_runbook, true);
    m_runbook->setReadOnly(!canEdit);
    m_runbook->showText(monitor.runbook);
    m_panel.setFieldVisible(m_element, canEdit && isOwn);
    if (isOwn)
        showElements(monitor);
    m_useGenerated->setVisible(canEdit && isCustom);
    m_unsign->setVisible(canEdit && monitor.signedOff.has_value());
    m_canvas->setVisible(m_document.design().elements.contains(monitor.element));
    m_restore->setVisible(monitor.removed);
    m_remove->setVisible(!monitor.removed || isOwn || isGone);
    m_remove->setText(isGone ? tr("Forget") : isOwn ? tr("Delete") : tr("Remove"));
}

void MonitorPanel::showElements(const Monitor &monitor)
{
    const QSignalBlocker quiet(m_element);
    m_element->clear();
    m_element->addItem(tr("No element"), QString());
    for (const auto &[id, element] : m_document.design().elements)
        m_element->addItem(m_document.design().titleOf(id), id);
    m_element->setCurrentIndex(std::max(0, m_element->findData(monitor.element)));
}

void MonitorPanel::showMany()
{
    bool canEdit = true;
    bool canRestore = true;
    bool isSigned = false;
    for (const QString &id : std::as_const(m_monitors)) {
        const Monitor &monitor = *m_model.monitor(id);
        canEdit = canEdit && !monitor.removed && monitor.origin != LineOrigin::Gone;
        canRestore = canRestore && monitor.removed;
        isSigned = isSigned || monitor.signedOff;
    }
    m_panel.setHead(tr("%n monitor(s)", nullptr, int(m_monitors.size())), {});
    m_panel.setFacts({{QString(),
                       tr("Severity and owner are set for all of them at once, and they "
                          "are signed off together.")}});
    showEditors(canEdit);
    m_panel.setFieldVisible(m_runbook, false);
    m_panel.setFieldVisible(m_element, false);
    m_useGenerated->hide();
    m_canvas->hide();
    m_unsign->setVisible(canEdit && isSigned);
    m_restore->setVisible(canRestore);
    m_remove->setVisible(!canRestore);
    m_remove->setText(tr("Remove"));
}

} // namespace tempo
