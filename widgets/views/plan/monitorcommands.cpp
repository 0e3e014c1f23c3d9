#include "widgets/views/plan/monitorcommands.h"

namespace tempo {

MonitorCommands::MonitorCommands(Document &document, const MonitorModel &model, QObject *parent)
    : QObject(parent), m_document(document), m_model(model)
{
}

void MonitorCommands::push(const QString &text, const QStringList &monitors,
                           const std::function<void(const QString &, MonitorEdit &)> &edit,
                           const QString &gesture)
{
    m_document.push(text, editMonitors(m_document.design(), monitors, edit), gesture);
}

void MonitorCommands::edit(const QStringList &monitors, int column, const FieldValue &value)
{
    const auto *typed = std::get_if<QString>(&value);
    const QString text = typed ? *typed : QString();
    switch (column) {
    case MonitorModel::Threshold:
        setThreshold(monitors.value(0), text);
        break;
    case MonitorModel::Severity:
        setSeverity(monitors, MonitorSeverity(std::get<int>(value)));
        break;
    case MonitorModel::Owner:
        setOwner(monitors, text);
        break;
    case MonitorModel::Metric:
    case MonitorModel::Window:
        m_document.push(
            tr("Edit Monitor"),
            editAddedMonitor(m_document.design(), monitors.value(0), [&](AddedMonitor &own) {
                (column == MonitorModel::Metric ? own.metric : own.window) = text;
            }));
        break;
    default:
        break;
    }
}

void MonitorCommands::setSeverity(const QStringList &monitors, MonitorSeverity severity)
{
    push(tr("Set Severity of %n Monitor(s)", nullptr, int(monitors.size())), monitors,
         [this, severity](const QString &id, MonitorEdit &edit) {
             const Monitor *monitor = m_model.generated(id);
             edit.severity = severity;
             if (monitor && monitor->severity == severity)
                 edit.severity.reset();
         });
}

void MonitorCommands::setOwner(const QStringList &monitors, const QString &owner)
{
    push(tr("Set Owner of %n Monitor(s)", nullptr, int(monitors.size())), monitors,
         [this, &owner](const QString &id, MonitorEdit &edit) {
             const Monitor *monitor = m_model.generated(id);
             edit.owner = monitor && monitor->owner == owner ? QString() : owner;
         });
}

void MonitorCommands::setThreshold(const QString &monitor, const QString &threshold)
{
    push(tr("Set Threshold"), {monitor}, [this, &threshold](const QString &id, MonitorEdit &edit) {
        const Monitor *asGenerated = m_model.generated(id);
        const bool isSame = asGenerated && asGenerated->threshold == threshold;
        edit.threshold = isSame ? QString() : threshold;
    });
}

void MonitorCommands::setRunbook(const QString &monitor, const QString &runbook)
{
    push(
        tr("Edit Runbook"), {monitor},
        [this, &runbook](const QString &id, MonitorEdit &edit) {
            const Monitor *asGenerated = m_model.generated(id);
            const bool isSame = asGenerated && asGenerated->runbook == runbook;
            edit.runbook = isSame ? QString() : runbook;
        },
        u"runbook:" + monitor);
}

void MonitorCommands::setElement(const QString &monitor, const QString &element)
{
    m_document.push(tr("Set Element of Monitor"),
                    editAddedMonitor(m_document.design(), monitor,
                                     [&element](AddedMonitor &own) { own.element = element; }));
}

void MonitorCommands::signOff(const QStringList &monitors, const QString &by, QDate on)
{
    push(tr("Sign Off %n Monitor(s)", nullptr, int(monitors.size())), monitors,
         [this, &by, on](const QString &id, MonitorEdit &edit) {
             const Monitor *monitor = m_model.monitor(id);
             edit.signedOff = SignOff{by, on, monitor ? monitor->threshold : QString()};
         });
}

void MonitorCommands::takeSignatureBack(const QStringList &monitors)
{
    push(tr("Take Signature Back"), monitors,
         [](const QString &, MonitorEdit &edit) { edit.signedOff.reset(); });
}

void MonitorCommands::remove(const QStringList &monitors)
{
    QStringList kept;
    QStringList deleted;
    for (const QString &id : monitors)
        (m_model.generated(id) ? kept : deleted) << id;
    const Patch patch = editMonitors(
        m_document.design(), kept, [](const QString &, MonitorEdit &edit) { edit.removed = true; });
    Design without = m_document.design();
    without.monitoring = *patch.monitoring;
    m_document.push(tr("Remove %n Monitor(s)", nullptr, int(monitors.size())),
                    forgetMonitors(without, deleted));
}

void MonitorCommands::restore(const QStringList &monitors)
{
    push(tr("Restore %n Monitor(s)", nullptr, int(monitors.size())), monitors,
         [](const QString &, MonitorEdit &edit) { edit.removed = false; });
}

NewLine MonitorCommands::addition(const Design &design, const QString &metric,
                                  const QString &element)
{
    AddedMonitor monitor;
    monitor.metric = metric;
    monitor.element = element;
    return addMonitor(design, monitor);
}

QString MonitorCommands::add(const QString &metric, const QString &element)
{
    const NewLine line = addition(m_document.design(), metric, element);
    m_document.push(tr("Add Monitor"), line.patch);
    return line.id;
}

} // namespace tempo
