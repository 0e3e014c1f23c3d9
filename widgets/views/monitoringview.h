#pragma once

#include "widgets/views/plan/planpage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tempo {

class MonitorCommands;
class MonitorModel;
class MonitorPanel;

/// The Monitoring page: the monitors of each element with their thresholds and where those come
/// from, edited in place and signed off, one or many at once.
class MonitoringView final : public PlanPage
{
    Q_OBJECT

public:
    explicit MonitoringView(const PageContext &context, QWidget *parent = nullptr);

    MonitorModel &model() const { return *m_model; }

    /// Signs the chosen monitors off, once the name of who signs is known.
    void signOff();

protected:
    void refresh() override;
    void showChosen() override;
    QString addLine(const QString &text, const QString &kind) override;
    Patch addition(const Design &design, const QString &text, const QString &kind) const override;

private:
    MonitoringView(const PageContext &context, MonitorModel *model, QWidget *parent);
    void fillHead();
    void makeActions();
    void wire();
    void showElements();
    QStringList signable() const;
    void tellSigning(const QString &sentence);

    MonitorModel *m_model;
    MonitorCommands *m_commands;
    MonitorPanel *m_monitorPanel;
    QLineEdit *m_signer = nullptr;
    QPushButton *m_sign = nullptr;
    QLabel *m_signTold = nullptr;
};

} // namespace tempo
