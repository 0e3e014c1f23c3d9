#pragma once

#include "model/timing/ticks.h"

#include <QList>
#include <QSlider>

namespace tempo {

/// A slider through the minutes of a day, above its hours and the moments at which something runs.
class DaySlider final : public QSlider
{
    Q_OBJECT

public:
    explicit DaySlider(QWidget *parent = nullptr);

    /// The minutes of the day at which something starts to run.
    void setRuns(const QList<int> &minutes);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(int minute) const;

    QList<int> m_runs;
};

} // namespace tempo
