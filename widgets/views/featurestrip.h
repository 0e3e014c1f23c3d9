#pragma once

#include <QFrame>

namespace tempo {

/// What stands for an empty column: a slim card with the column's name turned upwards. Things can
/// be dropped on it all the same.
class FeatureStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit FeatureStrip(const QString &title, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
};

} // namespace tempo
