#pragma once

#include <QPainter>
#include <QStyleOption>

namespace tempo {

/// A painter state that ends with the scope.
class Saved final
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter &m_painter;
};

/// A rounded rectangle; an invalid \a line leaves the outline out.
inline void drawRound(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                      const QColor &line, qreal width)
{
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal half = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

/// The pen of arrows and marks.
inline QPen strokeOf(const QColor &colour)
{
    return {colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Whether a state is set.
inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace tempo
