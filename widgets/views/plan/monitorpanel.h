#pragma once

#include "widgets/views/plan/chosenlines.h"
#include "widgets/views/plan/monitorcommands.h"

class QComboBox;
class QPushButton;

namespace tempo {

class NoteEdit;
class Segments;

/// Fills the panel below the checklist: how the threshold of the chosen monitor follows from the
/// design, and severity, owner and runbook to edit.
class MonitorPanel final : public ChosenLines
{
    Q_OBJECT

public:
    MonitorPanel(LinePanel &panel, MonitorModel &model, MonitorCommands &commands,
                 Document &document, QObject *parent = nullptr);

protected:
    void showNone() override;
    void showOne(const PlanLine &line) override;
    void showMany() override;
    void setOwner(const QString &owner) override { m_commands.setOwner(ids(), owner); }
    void restore() override { m_commands.restore(ids()); }
    void remove() override { m_commands.remove(ids()); }

private:
    void makeFields();
    void makeButtons();
    void showSeverity();
    void showElements(const Monitor &monitor);

    MonitorModel &m_model;
    MonitorCommands &m_commands;
    Segments *m_severity;
    NoteEdit *m_runbook;
    QComboBox *m_element;
    QPushButton *m_useGenerated;
    QPushButton *m_unsign;
};

} // namespace tempo
