#pragma once

#include "widgets/views/plan/monitorcommands.h"

class QComboBox;
class QPushButton;

namespace tempo {

class LinePanel;
class NoteEdit;
class Segments;
class ValueLine;

/// Fills the panel below the checklist: how the threshold of the chosen monitor follows from the
/// design, and severity, owner and runbook to edit.
class MonitorPanel final : public QObject
{
    Q_OBJECT

public:
    MonitorPanel(LinePanel &panel, MonitorModel &model, MonitorCommands &commands,
                 Document &document, QObject *parent = nullptr);

    /// Shows these monitors.
    void show(const QStringList &monitors);

Q_SIGNALS:
    void canvasWanted();

private:
    void makeFields();
    void makeButtons();
    void showNone();
    void showOne(const Monitor &monitor);
    void showMany();
    void showEditors(bool canEdit);
    void showElements(const Monitor &monitor);

    LinePanel &m_panel;
    MonitorModel &m_model;
    MonitorCommands &m_commands;
    Document &m_document;
    QStringList m_monitors;
    Segments *m_severity;
    ValueLine *m_owner;
    NoteEdit *m_runbook;
    QComboBox *m_element;
    QPushButton *m_useGenerated;
    QPushButton *m_unsign;
    QPushButton *m_canvas;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace tempo
