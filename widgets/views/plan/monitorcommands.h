#pragma once

#include "model/document/document.h"
#include "model/document/lineedits.h"
#include "widgets/views/plan/monitormodel.h"

#include <QDate>

namespace tempo {

/// What people do to monitors, each a single step of undo on the document. What equals the monitor
/// as generated isn't written.
class MonitorCommands final : public QObject
{
    Q_OBJECT

public:
    MonitorCommands(Document &document, const MonitorModel &model, QObject *parent = nullptr);

    /// What an editor of a cell gave back, for all of \a monitors.
    void edit(const QStringList &monitors, int column, const FieldValue &value);

    void setSeverity(const QStringList &monitors, MonitorSeverity severity);
    void setOwner(const QStringList &monitors, const QString &owner);
    void setThreshold(const QString &monitor, const QString &threshold);
    void setRunbook(const QString &monitor, const QString &runbook);
    void setElement(const QString &monitor, const QString &element);

    /// Puts a name and a date under the thresholds as they are.
    void signOff(const QStringList &monitors, const QString &by, QDate on);
    void takeSignatureBack(const QStringList &monitors);

    /// Generated monitors are kept as removed; added ones and those whose cause is gone are
    /// deleted.
    void remove(const QStringList &monitors);
    void restore(const QStringList &monitors);

    /// Adds a monitor of the team's own and gives its id.
    QString add(const QString &metric, const QString &element);

    /// The same for any design.
    static NewLine addition(const Design &design, const QString &metric, const QString &element);

private:
    void push(const QString &text, const QStringList &monitors,
              const std::function<void(const QString &id, MonitorEdit &)> &edit,
              const QString &gesture = {});

    Document &m_document;
    const MonitorModel &m_model;
};

} // namespace tempo
