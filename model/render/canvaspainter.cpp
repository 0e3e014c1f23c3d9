#include "model/render/canvaspainter.h"

#include "model/render/drawnflows.h"
#include "model/render/elementface.h"
#include "model/render/facetext.h"
#include "model/render/frames.h"
#include "model/render/pdffile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
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

/// A design with all that its picture is made of.
struct Scene
{
    explicit Scene(const Design &shown, const FigureFaces &figures, const QStringList &only = {})
        : design(shown), centres(placed(shown))
    {
        const QList<StageTempo> tempos = stageTempos(design);
        const QSet<QString> wanted(only.begin(), only.end());
        const auto isDrawn
            = [&](const QString &id) { return only.isEmpty() || wanted.contains(id); };
        for (qsizetype i = 0; i < tempos.size(); ++i) {
            const auto &[id, element] = design.elements.at(i);
            if (!isDrawn(id))
                continue;
            faces << elementFace(element, tempos.at(i), figures.elements.value(id));
            boxes << boxAround(centres.at(i).second);
        }
        flows = drawnFlows(design, centres, figures);
        flows.removeIf([&](const DrawnFlow &flow) {
            return !isDrawn(flow.route.flow.from) || !isDrawn(flow.route.flow.to);
        });
        if (!only.isEmpty())
            return;
        notes = design.canvas.notes;
        frames = design.canvas.frames;
        for (const auto &[id, frame] : frames)
            frameTempos << tempoOfFrame(frame, design, centres, tempos);
    }

    QRectF bounds() const
    {
        QRectF all;
        for (const auto &[id, frame] : frames)
            all |= frame.rect;
        for (const auto &[id, note] : notes)
            all |= noteArea(note);
        for (qsizetype i = 0; i < faces.size(); ++i)
            all |= paintedArea(faces.at(i), boxes.at(i));
        for (const DrawnFlow &flow : flows)
            all |= paintedArea(flow.face, flow.route);
        if (all.isEmpty())
            all = QRectF(0, 0, emptyWidth, emptyHeight);
        return QRectF(all.adjusted(-margin, -margin, margin, margin).toAlignedRect());
    }

    void paint(QPainter &painter, const Palette &colours) const
    {
        for (qsizetype i = 0; i < frameTempos.size(); ++i)
            paintFrame(painter, frames.at(i).second, frameTempos.at(i), colours);
        for (const DrawnFlow &flow : flows)
            paintFlow(painter, flow.face, flow.route, colours);
        for (const DrawnFlow &flow : flows)
            paintFlowLabel(painter, flow.face, flow.route, colours);
        for (qsizetype i = 0; i < faces.size(); ++i)
            paintElement(painter, faces.at(i), boxes.at(i), colours);
        for (const auto &[id, note] : notes)
            paintNote(painter, note, colours);
    }

    const Design &design;
    OrderedMap<QPointF> centres;
    OrderedMap<Frame> frames;
    OrderedMap<CanvasNote> notes;
    QList<ElementFace> faces;
    QList<QRectF> boxes; ///< of the faces
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

bool fitsMemory(QSizeF pixels)
{
    return std::max(pixels.width(), pixels.height()) <= longestSide
        && pixels.width() * pixels.height() <= mostPixels;
}

QImage imageOf(const Scene &scene, const Palette &colours, double scale)
{
    const QRectF bounds = scene.bounds();
    QImage image(int(std::ceil(bounds.width() * scale)), int(std::ceil(bounds.height() * scale)),
                 QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(colours.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    scene.paint(painter, colours);
    return image;
}

} // namespace

void paintDesign(QPainter &painter, const Design &design, const Palette &colours,
                 const FigureFaces &figures)
{
    Scene(design, figures).paint(painter, colours);
}

QRectF designBounds(const Design &design, const FigureFaces &figures)
{
    return Scene(design, figures).bounds();
}

QByteArray designSvg(const Design &design, const Palette &colours, const QStringList &only,
                     const FigureFaces &figures)
{
    const Scene scene(design, figures, only);
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

Result<QByteArray> designPng(const Design &design, const Palette &colours, double scale,
                             const QStringList &only, const FigureFaces &figures)
{
    const Scene scene(design, figures, only);
    const QSizeF pixels = scene.bounds().size() * scale;
    if (!fitsMemory(pixels))
        return Error{
            Tr::tr("The picture would be %1 by %2 pixels, which is too large. Write SVG or "
                   "PDF instead.")
                .arg(QString::number(std::ceil(pixels.width()), 'f', 0),
                     QString::number(std::ceil(pixels.height()), 'f', 0))};
    QImage image = imageOf(scene, colours, scale);
    constexpr double unitsPerMetre = 96 / 0.0254; // a canvas unit is a pixel of 96 to the inch
    image.setDotsPerMeterX(int(std::round(unitsPerMetre * scale)));
    image.setDotsPerMeterY(int(std::round(unitsPerMetre * scale)));
    image.setText(QStringLiteral("Title"), faceText(design.header.title));
    image.setText(QStringLiteral("Software"), QStringLiteral("Tempo Workbench"));
    QBuffer buffer;
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return Error{
            Tr::tr("There is not enough memory for the picture. Write SVG or PDF instead.")};
    return buffer.data();
}

QImage designImage(const Design &design, const Palette &colours, double scale,
                   const QStringList &only)
{
    const Scene scene(design, {}, only);
    const QSizeF size = scene.bounds().size();
    while (!fitsMemory(size * scale))
        scale /= 2;
    return imageOf(scene, colours, scale);
}

QByteArray designPdf(const Design &design, const Palette &colours, const FigureFaces &figures)
{
    const Scene scene(design, figures);
    const QRectF bounds = scene.bounds();
    const double longest = std::max(bounds.width(), bounds.height());
    const double unit = std::min(pointsPerUnit, longestPage / longest);
    PdfFile file(faceText(design.header.title),
                 QPageSize(bounds.size() * unit, QPageSize::Point, {}, QPageSize::ExactMatch));
    const double resolution = file.writer().resolution();
    QPainter painter(&file.writer());
    painter.scale(unit * resolution / 72, unit * resolution / 72);
    painter.translate(-bounds.topLeft());
    painter.fillRect(bounds, colours.background);
    scene.paint(painter, colours);
    painter.end();
    return file.take();
}

} // namespace tempo
