#pragma once

#include <QLabel>

namespace tempo {

/// A hint that never asks for more room than there is: while it doesn't wrap, what has
/// no room ends in an ellipsis, and the tooltip says all of it.
class ElidingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isElided() const;
};

} // namespace tempo
