#pragma once

#include "widgets/charts/frontier.h"

#include <QWidget>

namespace tempo {

/// The chart of value kept against cost on screen, in the colours of its theme. A point tells its
/// figures under the pointer.
class FrontierView final : public QWidget
{
    Q_OBJECT

public:
    explicit FrontierView(QWidget *parent = nullptr);

    void setFrontier(const Frontier &frontier);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is said of the points near a place; empty where there are none.
    QString wordsAt(const QPointF &place) const;

    Frontier m_frontier;
};

} // namespace tempo
