#pragma once

#include "widgets/views/plan/linemodel.h"

namespace tempo {

/// Whether a monitor is signed off.
enum class SignState { Open, Signed, Again };

SignState signStateOf(const Monitor &monitor);

/// The monitoring checklist as lines under the elements.
class MonitorModel final : public LineModel
{
    Q_OBJECT

public:
    enum Column { Metric, Threshold, Window, Severity, Owner, SignedOff, ColumnCount };

    using LineModel::LineModel;

    /// Shows monitors as generated, merged with what is edited in a design.
    void show(const Design &design, const QList<Monitor> &generated, const LineDifference &news);

    const QList<Monitor> &monitors() const { return m_monitors; }

    /// The monitor of a shown or hidden line; null for none.
    const Monitor *monitor(const QString &id) const;

    /// The monitor as generated; null for one that isn't.
    const Monitor *generated(const QString &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    CellEditor editorOf(const QModelIndex &index) const override;
    FieldValue valueOf(const QModelIndex &index) const override;

protected:
    QVariant cell(int place, int column, int role) const override;
    bool isEditable(int place, int column) const override;

private:
    PlanLine lineOf(const Monitor &monitor, const Design &design, const LineDifference &news) const;
    static QList<LineGroup> groupsOf(const QList<Monitor> &monitors, const Design &design);
    QString text(const Monitor &monitor, int column) const;
    QString secondLine(const Monitor &monitor, int column) const;

    QList<Monitor> m_monitors;
    QList<Monitor> m_generated;
    QHash<QString, int> m_places;
    QStringList m_owners;
};

/// The words of a signature, e.g. "Ana, 3 Mar 2026".
QString signatureText(const SignOff &signedOff);

} // namespace tempo
