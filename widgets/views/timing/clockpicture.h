#pragma once

#include "model/render/drawnflows.h"
#include "model/render/elementface.h"

#include <QWidget>

namespace tempo {

/// The canvas of a design, to look at only, with a few words below each element. It is as wide as
/// there is room, and not smaller than can be read.
class ClockPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit ClockPicture(QWidget *parent = nullptr);

    void showDesign(const Design &design);

    /// Writes below elements, by their place.
    void setWords(QHash<int, QString> words);

    /// Marks elements.
    void setMarked(const QStringList &elements);

    /// The box of an element on screen; null for one that isn't there.
    QRectF boxOf(const QString &element) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(const QString &element);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double scale() const;
    QTransform toScreen() const;
    void paintWords(QPainter &painter, int place, int size) const;

    QStringList m_ids;
    QList<ElementFace> m_faces;
    QList<QRectF> m_boxes;
    QList<DrawnFlow> m_flows;
    QRectF m_bounds;
    QHash<int, QString> m_words;
    QStringList m_marked;
};

} // namespace tempo
