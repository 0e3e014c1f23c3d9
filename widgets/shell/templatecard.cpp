#include "widgets/shell/templatecard.h"

#include "widgets/look/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextLayout>

namespace tempo {
namespace {

constexpr int cardWidth = 240;
constexpr int cardHeight = 236;
constexpr int pictureHeight = 128;

QString plain(const QString &markdown)
{
    QTextDocument text;
    text.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    return text.toPlainText().simplified();
}

/// Draws at most \a most lines; the last one ends in an ellipsis where there is more.
void drawLines(QPainter &painter, const QRectF &area, const QString &text, int most)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    qreal y = area.top();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool last = i == most - 1;
        const QString shown = last ? painter.fontMetrics().elidedText(
                                  text.mid(line.textStart()), Qt::ElideRight, int(area.width()))
                                   : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRectF(area.left(), y, area.width(), line.height()),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
        y += line.height() + 1;
    }
    layout.endLayout();
}

} // namespace

TemplateCard::TemplateCard(const TemplateInfo &info, QWidget *parent)
    : QAbstractButton(parent), m_name(info.name), m_summary(plain(info.summary))
{
    setText(info.title);
    setAccessibleName(info.title);
    setAccessibleDescription(m_summary);
    setToolTip(m_summary.toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(cardHeight);
    setMinimumWidth(cardWidth);
}

QSize TemplateCard::pictureSize() const
{
    return {width() - 2, pictureHeight};
}

void TemplateCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize TemplateCard::sizeHint() const
{
    return {cardWidth, cardHeight};
}

void TemplateCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TemplateCard::paintFrame(QPainter &painter) const
{
    const Palette &colours = coloursOf(this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, space::cardCorner, space::cardCorner);
    painter.fillPath(shape, isDown() ? colours.sunk : colours.surface);
    painter.save();
    painter.setClipPath(shape);
    const QRect top(1, 1, width() - 2, pictureHeight);
    painter.fillRect(top, colours.background);
    if (m_name == u"blank") {
        iconOf(QStringLiteral("add"), this)
            .paint(&painter, QRect(top.center() - QPoint(14, 14), QSize(28, 28)));
    } else if (!m_picture.isNull()) {
        const QSizeF size = m_picture.deviceIndependentSize();
        painter.drawImage(QPointF(top.center()) - QPointF(size.width() / 2, size.height() / 2),
                          m_picture);
    }
    painter.fillRect(QRect(1, top.bottom(), width() - 2, 1), colours.line);
    painter.restore();
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void TemplateCard::paintWords(QPainter &painter) const
{
    const Palette &colours = coloursOf(this);
    const QRectF words(space::m, pictureHeight + space::s, width() - 2 * space::m,
                       height() - pictureHeight - space::l);
    painter.setFont(fontOf(type::body, true));
    painter.setPen(colours.text);
    painter.drawText(QRectF(words.left(), words.top(), words.width(), 20),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(words.width())));
    painter.setFont(fontOf(type::hint));
    painter.setPen(colours.muted);
    drawLines(painter, words.adjusted(0, space::xl, 0, 0), m_summary, 4);
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintWords(painter);
}

} // namespace tempo
