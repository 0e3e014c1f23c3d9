#pragma once

#include <QAbstractButton>

namespace tempo {

/// A row of the rail that opens something: icon, title, and a count or a sum at its end. Where it
/// is narrow, the icon with the count below.
class CountButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CountButton(const QString &icon, const QString &title, QWidget *parent = nullptr);

    /// What stands at the end, and what assistive tools and the tooltip say of it.
    void setCount(const QString &count, const QString &inWords);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
};

} // namespace tempo
