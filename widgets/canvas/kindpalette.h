#pragma once

#include "model/design/kind.h"

#include <QFrame>

namespace tempo {

/// The kinds of elements as a column of silhouettes: a click adds one in the middle of the view, a
/// drag where it is dropped.
class KindPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit KindPalette(QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(tempo::Kind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(const KindInfo &info);
    void startDrag(QObject *button);

    QPoint m_pressedAt;
};

} // namespace tempo
