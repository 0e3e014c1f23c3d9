#pragma once

#include "model/yaml/templates.h"

#include <QAbstractButton>
#include <QImage>

namespace tempo {

/// A shipped design on the Start page: its picture, title and summary as one big button. A click,
/// a double click, Enter or Space uses it.
class TemplateCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TemplateCard(const TemplateInfo &info, QWidget *parent = nullptr);

    const QString &name() const { return m_name; }

    /// The size of the picture in device independent pixels.
    QSize pictureSize() const;
    void setPicture(const QImage &picture);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    QString m_name;
    QString m_summary;
    QImage m_picture;
};

} // namespace tempo
