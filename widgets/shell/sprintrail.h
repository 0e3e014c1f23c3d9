#pragma once

#include "widgets/shell/progress.h"

#include <QListView>

class QStandardItemModel;

namespace tempo {

/// The steps of the sprint in order, from the catalogue of pages: each with its state and the
/// findings that are mended there. Arrows and Enter, or a click, go to a step.
class SprintRail final : public QListView
{
    Q_OBJECT

public:
    explicit SprintRail(QWidget *parent = nullptr);

    /// Shows which step the window is at; -1: none.
    void setPage(int page);

    /// Shows the states and counts of a design.
    void setProgress(const Design &design, const QList<Finding> &findings);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageWanted(int page);

private:
    QStandardItemModel *m_steps;
};

/// What the rail says at the right of a step: "2 findings", or nothing.
QString findingsText(const StepProgress &progress);

} // namespace tempo
