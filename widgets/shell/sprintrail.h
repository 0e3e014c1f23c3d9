#pragma once

#include "model/plan/agenda.h"
#include "widgets/shell/progress.h"

#include <QHash>
#include <QListView>

class QStandardItemModel;

namespace tempo {

/// The steps of the sprint in order, from the catalogue of pages: each with its state and the
/// findings that are mended there, and its time on the agenda. Arrows and Enter, or a click, go to
/// a step; F2 or a double click edits its time.
class SprintRail final : public QListView
{
    Q_OBJECT

public:
    explicit SprintRail(QWidget *parent = nullptr);

    /// Shows which step the window is at; -1: none.
    void setPage(int page);

    /// Shows the states and counts, by place in the catalogue.
    void setProgress(const QList<StepProgress> &progress);

    /// Shows the times of an agenda, the minutes added to each step, and which step is timed now
    /// (empty: none).
    void setAgenda(const Agenda &agenda, const QHash<QString, int> &added, const QString &timed);

    /// The height at which every step can be seen.
    int heightOfSteps() const;

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void pageWanted(int page);
    void timeTyped(const QString &page, const QString &text);

private:
    void describe();

    QStandardItemModel *m_steps;
};

/// What the rail says below a step: "2 findings", or nothing.
QString findingsText(const StepProgress &progress);

} // namespace tempo
