#pragma once

#include "model/render/palette.h"

#include <QAbstractButton>

namespace tempo {

/// A choice of colours that shows them: a small window painted in a theme above its name. Two
/// themes share the picture.
class ThemeButton final : public QAbstractButton
{
    Q_OBJECT

public:
    ThemeButton(const QString &name, ThemeKind first, ThemeKind second, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeKind m_first;
    ThemeKind m_second;
};

} // namespace tempo
