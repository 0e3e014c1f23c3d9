#include "model/export/pdf/pdfblocks.h"

#include "model/render/canvaspainter.h"
#include "model/render/figurefaces.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>
#include <QSvgRenderer>

#include <algorithm>

/// Canvas, charts and the decision matrix. A canvas that would come out too small to read gets a
/// page of its own, which lies on its side where that shows it larger.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PdfReport)
};

constexpr double readable = 0.62;    ///< of its natural size, a canvas can be read
constexpr double captionRoom = 40;   ///< pixels
constexpr double headingRoom = 60;   ///< pixels, for the section's title above the canvas
constexpr double highestChart = 420; ///< pixels

double fitting(QSizeF size, double width, double height)
{
    return std::min({pdfUnit, width / size.width(), height / size.height()});
}

PdfStrip pictureStrip(QSizeF size, double scale,
                      const std::function<void(QPainter &painter)> &paint)
{
    PdfStrip strip;
    strip.height = size.height() * scale;
    strip.before = 8 * pdfUnit;
    strip.paint = [scale, paint](QPainter &painter, QPointF at) {
        painter.save();
        painter.translate(at);
        painter.scale(scale, scale);
        paint(painter);
        painter.restore();
    };
    return strip;
}

PdfStrips canvasStrips(const PdfContext &context)
{
    const FigureFaces figures = computedFaces(context.design);
    const QRectF bounds = designBounds(context.design, figures);
    const double rest = (captionRoom + headingRoom) * pdfUnit;
    const double upright = fitting(bounds.size(), context.width, context.height - rest);
    const double turned = fitting(bounds.size(), context.turnedWidth, context.turnedHeight - rest);
    const bool isPlate = upright < readable * pdfUnit;
    const bool isTurned = isPlate && turned > upright;
    PdfStrip strip
        = pictureStrip(bounds.size(), isTurned ? turned : upright,
                       [bounds, design = context.design, figures](QPainter &painter) {
                           painter.translate(-bounds.topLeft());
                           paintDesign(painter, design, palette(ThemeKind::Light), figures);
                       });
    strip.keepsNext = true;
    PdfStrips strips{strip};
    const QString caption
        = Tr::tr("Solid lines are pushed, dashed ones are read when needed. One, two or three bars "
                 "on a box: batch, near-real-time, real-time.");
    strips
        += pdfParagraph({caption, pdfDetail()}, isTurned ? context.turnedWidth : context.width, 6);
    for (PdfStrip &one : strips) {
        one.isPlate = isPlate;
        one.turn = isTurned ? PdfTurn::Turned : PdfTurn::Upright;
    }
    return strips;
}

PdfStrips chartStrips(const PdfContext &context, const ReportPicture &block)
{
    const QByteArray svg = context.options.charts
        ? context.options.charts(context.design, block.chart)
        : QByteArray();
    const auto renderer = std::make_shared<QSvgRenderer>(svg);
    if (svg.isEmpty() || !renderer->isValid() || renderer->viewBoxF().isEmpty())
        return {};
    const QSizeF size = renderer->viewBoxF().size();
    PdfStrip strip = pictureStrip(
        size, fitting(size, context.width, highestChart * pdfUnit),
        [renderer, size](QPainter &painter) { renderer->render(&painter, QRectF({}, size)); });
    PdfStyle title = pdfBody(); // names it where the heading is on the page before
    title.strong = true;
    return pdfParagraph({block.alt, title}, context.width, 12, true) + PdfStrips{strip};
}

QString scoreText(const std::optional<double> &score)
{
    if (!score)
        return Tr::tr("no score");
    QString text = signedText(*score);
    if (*score == qRound(*score))
        text.chop(3);
    return text;
}

/// A line with a tick for each score from -2 to 2, and a dot at one of them.
void paintTrack(QPainter &painter, const QRectF &area, double score)
{
    const Palette &colours = palette(ThemeKind::Light);
    const double y = area.center().y();
    painter.setPen(QPen(colours.line, pdfUnit));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    for (int tick = 0; tick <= 4; ++tick) {
        const double x = area.left() + area.width() * tick / 4;
        painter.drawLine(QPointF(x, y - 3 * pdfUnit), QPointF(x, y + 3 * pdfUnit));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(score <= -1 ? colours.batch : score >= 1 ? colours.realTime : colours.text);
    painter.drawEllipse(QPointF(area.left() + area.width() * (score + 2) / 4, y), 4 * pdfUnit,
                        4 * pdfUnit);
}

PdfRow axisRow(const ReportMatrix::Axis &axis)
{
    PdfStyle body = pdfBody();
    body.size = 11;
    PdfStyle strong = body;
    strong.strong = true;
    PdfCell weight = pdfCell(shareText(axis.weight), body);
    weight.pictureHeight = 8;
    weight.picture = [share = axis.weight](QPainter &painter, const QRectF &area) {
        paintPdfBar(painter, area, 0, share);
    };
    PdfCell score = pdfCell(scoreText(axis.score), body);
    score.pictureHeight = axis.score ? 12 : 0;
    if (axis.score)
        score.picture = [at = *axis.score](QPainter &painter, const QRectF &area) {
            paintTrack(painter, area, at);
        };
    PdfCell meaning = pdfCell(axis.anchor, body);
    meaning.runs += pdfRuns(axis.notes, pdfDetail());
    return {{pdfCell(axis.title, strong), weight, score, meaning}};
}

} // namespace

void paintPdfBar(QPainter &painter, const QRectF &area, double from, double width)
{
    const Palette &colours = palette(ThemeKind::Light);
    const QRectF ground(area.left(), area.center().y() - 2 * pdfUnit, area.width(), 4 * pdfUnit);
    QRectF bar = ground;
    bar.setLeft(ground.left() + ground.width() * std::clamp(from, 0.0, 1.0));
    bar.setWidth(std::max(ground.width() * std::clamp(width, 0.0, 1.0), pdfUnit));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.sunk);
    painter.drawRect(ground);
    painter.setBrush(colours.accent);
    painter.drawRect(bar);
}

PdfStrips pdfIndexScale(const PdfContext &context, double index)
{
    PdfStrip scale;
    scale.height = 18 * pdfUnit;
    scale.before = 8 * pdfUnit;
    scale.keepsNext = true;
    scale.paint = [index, width = context.width](QPainter &painter, QPointF at) {
        const Palette &colours = palette(ThemeKind::Light);
        const std::tuple<QColor, double, double> zones[] = {{colours.batch, 0, 0.373},
                                                            {colours.muted, 0.377, 0.246},
                                                            {colours.realTime, 0.627, 0.373}};
        painter.setPen(Qt::NoPen);
        for (const auto &[colour, from, share] : zones) {
            painter.setBrush(Palette::mixed(colour, colours.surface, 0.35));
            painter.drawRect(
                QRectF(at.x() + width * from, at.y() + 5 * pdfUnit, width * share, 8 * pdfUnit));
        }
        painter.setBrush(colours.text);
        painter.drawRoundedRect(QRectF(at.x() + width * (index + 1) / 2 - 3 * pdfUnit, at.y(),
                                       6 * pdfUnit, 18 * pdfUnit),
                                3 * pdfUnit, 3 * pdfUnit);
    };
    const QString words
        = Tr::tr("Index %1 on a scale from −1 (batch) to +1 (real-time)").arg(signedText(index));
    return PdfStrips{scale} + pdfParagraph({words, pdfDetail()}, context.width, 4, true);
}

PdfStrips pdfOf(const PdfContext &context, const ReportPicture &block)
{
    return block.chart.isEmpty() ? canvasStrips(context) : chartStrips(context, block);
}

PdfStrips pdfOf(const PdfContext &context, const ReportMatrix &block)
{
    PdfStrips strips = pdfSubheading(context, block.title);
    PdfStyle answer = pdfBody(block.tone);
    answer.strong = true;
    strips += pdfParagraph({block.answer, answer}, context.width, 4, true);
    if (block.index)
        strips += pdfIndexScale(context, *block.index);
    QList<PdfRow> rows;
    for (const ReportMatrix::Axis &axis : block.axes)
        rows << axisRow(axis);
    const QList<PdfColumn> columns{{Tr::tr("Axis")},
                                   {Tr::tr("Weight"), true, 56},
                                   {Tr::tr("Score"), true, 72},
                                   {Tr::tr("What it means")}};
    return strips + pdfTable(columns, rows, context.width, context.height);
}

} // namespace tempo
