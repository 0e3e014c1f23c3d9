#include "model/render/canvaspainter.h"

#include "model/render/drawnflows.h"
#include "model/render/elementface.h"
#include "model/render/facetext.h"
#include "model/render/frames.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CanvasPainter)
};

constexpr double margin = 32;
constexpr double emptyWidth = 640;
constexpr double emptyHeight = 360;
constexpr double mostPixels = 2e8;     ///< 800 MB as a picture in memory
constexpr double longestSide = 32000;  ///< what Qt's painting takes
constexpr double pointsPerUnit = 0.75; ///< a canvas unit is a pixel of 96 to the inch
constexpr double longestPage = 14400;  ///< points, by the PDF standard
constexpr int fineness = 1200;         ///< units to the inch in the PDF

/// A design with all that its picture is made of.
struct Scene
{
    explicit Scene(const Design &shown) : design(shown), centres(placed(shown))
    {
        const QList<StageTempo> tempos = stageTempos(design);
        for (qsizetype i = 0; i < tempos.size(); ++i)
            faces << elementFace(design.elements.at(i).second, tempos.at(i));
        for (const auto &[id, frame] : design.canvas.frames)
            frameTempos << tempoOfFrame(frame, design, centres, tempos);
        flows = drawnFlows(design, centres);
    }

    QRectF box(qsizetype element) const { return boxAround(centres.at(element).second); }

    QRectF bounds() const
    {
        QRectF all;
        for (const auto &[id, frame] : design.canvas.frames)
            all |= frame.rect;
        for (const auto &[id, note] : design.canvas.notes)
            all |= noteArea(note);
        for (qsizetype i = 0; i < faces.size(); ++i)
            all |= paintedArea(faces.at(i), box(i));
        for (const DrawnFlow &flow : flows)
            all |= paintedArea(flow.face, flow.route);
        if (all.isEmpty())
            all = QRectF(0, 0, emptyWidth, emptyHeight);
        return QRectF(all.adjusted(-margin, -margin, margin, margin).toAlignedRect());
    }

    void paint(QPainter &painter, const Palette &colours) const
    {
        for (qsizetype i = 0; i < frameTempos.size(); ++i)
            paintFrame(painter, design.canvas.frames.at(i).second, frameTempos.at(i), colours);
        for (const DrawnFlow &flow : flows)
            paintFlow(painter, flow.face, flow.route, colours);
        for (const DrawnFlow &flow : flows)
            paintFlowLabel(painter, flow.face, flow.route, colours);
        for (qsizetype i = 0; i < faces.size(); ++i)
            paintElement(painter, faces.at(i), box(i), colours);
        for (const auto &[id, note] : design.canvas.notes)
            paintNote(painter, note, colours);
    }

    const Design &design;
    OrderedMap<QPointF> centres;
    QList<ElementFace> faces;
    QList<std::optional<Tempo>> frameTempos;
    QList<DrawnFlow> flows;
};

/// Where the viewer lacks the font, it takes another of the same manner. What people typed holds
/// no plain quotation mark here, so nothing else can match.
QByteArray withFallbackFont(const QByteArray &svg)
{
    static const QRegularExpression named(QStringLiteral("font-family=\"([^\"]+)\""));
    return QString::fromUtf8(svg)
        .replace(named, QStringLiteral("font-family=\"\\1, sans-serif\""))
        .toUtf8();
}

} // namespace

void paintDesign(QPainter &painter, const Design &design, const Palette &colours)
{
    Scene(design).paint(painter, colours);
}

QRectF designBounds(const Design &design)
{
    return Scene(design).bounds();
}

QByteArray designSvg(const Design &design, const Palette &colours)
{
    const Scene scene(design);
    const QRectF bounds = scene.bounds();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(bounds.size().toSize());
    generator.setViewBox(bounds);
    // Qt 6.4 writes these two as they are.
    generator.setTitle(faceText(design.header.title).toHtmlEscaped());
    generator.setDescription(faceText(design.header.summary).toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(bounds, colours.background);
    scene.paint(painter, colours);
    painter.end();
    return withFallbackFont(buffer.data());
}

Result<QByteArray> designPng(const Design &design, const Palette &colours, double scale)
{
    const Scene scene(design);
    const QRectF bounds = scene.bounds();
    const double width = std::ceil(bounds.width() * scale);
    const double height = std::ceil(bounds.height() * scale);
    if (std::max(width, height) > longestSide || width * height > mostPixels)
        return Error{
            Tr::tr("The picture would be %1 by %2 pixels, which is too large. Write SVG or "
                   "PDF instead.")
                .arg(QString::number(width, 'f', 0), QString::number(height, 'f', 0))};
    QImage image(int(width), int(height), QImage::Format_RGB32);
    image.fill(colours.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    scene.paint(painter, colours);
    painter.end();
    QBuffer buffer;
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return Error{
            Tr::tr("There is not enough memory for the picture. Write SVG or PDF instead.")};
    return buffer.data();
}

QByteArray designPdf(const Design &design, const Palette &colours)
{
    const Scene scene(design);
    const QRectF bounds = scene.bounds();
    const double longest = std::max(bounds.width(), bounds.height());
    const double unit = std::min(pointsPerUnit, longestPage / longest);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(faceText(design.header.title));
    writer.setCreator(QStringLiteral("Tempo Workbench"));
    writer.setResolution(fineness);
    writer.setPageSize(
        QPageSize(bounds.size() * unit, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(unit * fineness / 72, unit * fineness / 72);
    painter.translate(-bounds.topLeft());
    painter.fillRect(bounds, colours.background);
    scene.paint(painter, colours);
    painter.end();
    return buffer.data();
}

} // namespace tempo
