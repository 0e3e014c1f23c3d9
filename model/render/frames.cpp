#include "model/render/frames.h"

#include "model/render/facetext.h"
#include "model/render/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace tempo {

namespace {

constexpr double frameCorner = 8;
constexpr double noteWidth = 220;
constexpr double notePadding = 10;
constexpr double noteBar = 3;
constexpr qsizetype longestNote = 4000;

/// The text of a note, laid out. It loads nothing: what a note names stays where it is.
class NoteText final : public QTextDocument
{
public:
    explicit NoteText(const CanvasNote &note)
    {
        setDefaultFont(canvasFont(12));
        setDocumentMargin(0);
        setTextWidth(noteWidth - 2 * notePadding - noteBar);
        setMarkdown(drawableText(note.text.left(longestNote)),
                    MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
        dropPictures();
    }

protected:
    /// A note holds words; a picture that it names stays where it is.
    void dropPictures()
    {
        QTextCursor found = find(QString(QChar::ObjectReplacementCharacter));
        while (!found.isNull()) {
            found.removeSelectedText();
            found = find(QString(QChar::ObjectReplacementCharacter));
        }
    }

    QVariant loadResource(int, const QUrl &) override
    {
        // Without a picture Qt would look for a file of that name.
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

void paintCard(QPainter &painter, const QRectF &area, const QColor &fill, const QColor &line,
               double width)
{
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, frameCorner, frameCorner);
}

QFont frameFont()
{
    return canvasFont(12, true);
}

QRectF titleLine(const Frame &frame)
{
    const QRectF inside = frame.rect.adjusted(12, 6, -12, 0);
    return {inside.topLeft(), QSizeF(inside.width(), 20)};
}

} // namespace

std::optional<Tempo> tempoOfFrame(const Frame &frame, const Design &design,
                                  const OrderedMap<QPointF> &centres,
                                  const QList<StageTempo> &tempos)
{
    std::optional<Tempo> shared;
    for (qsizetype i = 0; i < tempos.size(); ++i) {
        const QPointF *centre = centres.find(design.elements.at(i).first);
        if (!centre || !tempos.at(i).hasOwn || !frame.rect.contains(*centre))
            continue;
        if (shared && shared != tempos.at(i).current)
            return std::nullopt;
        shared = tempos.at(i).current;
    }
    return shared;
}

void paintFrame(QPainter &painter, const Frame &frame, std::optional<Tempo> tempo,
                const Palette &colours, bool selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tint = tempo ? colours.tempo(*tempo) : colours.muted;
    const QColor line = selected ? colours.accent : Palette::mixed(tint, colours.background, 0.4);
    paintCard(painter, frame.rect, Palette::mixed(tint, colours.background, 0.05), line,
              selected ? 2 : 1);
    const QColor ink = tempo ? Palette::mixed(tint, colours.text, 0.75) : colours.muted;
    paintLine(painter, titleLine(frame), faceText(frame.title), frameFont(), ink);
    painter.restore();
}

QRectF frameTitleArea(const Frame &frame)
{
    QRectF area = titleLine(frame);
    area.setWidth(std::min(area.width(), textWidth(faceText(frame.title), frameFont()) + 4));
    return area;
}

QRectF noteArea(const CanvasNote &note)
{
    return {note.at, QSizeF(noteWidth, NoteText(note).size().height() + 2 * notePadding)};
}

void paintNote(QPainter &painter, const CanvasNote &note, const Palette &colours, bool selected)
{
    NoteText text(note);
    const QRectF area(note.at, QSizeF(noteWidth, text.size().height() + 2 * notePadding));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, area, colours.surface, selected ? colours.accent : colours.line,
              selected ? 2 : 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tight);
    painter.drawRoundedRect(
        QRectF(area.left() + 5, area.top() + notePadding, noteBar, area.height() - 2 * notePadding),
        1.5, 1.5);
    painter.translate(area.topLeft() + QPointF(notePadding + noteBar + 2, notePadding));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colours.text);
    context.palette.setColor(QPalette::Link, colours.accent);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace tempo
