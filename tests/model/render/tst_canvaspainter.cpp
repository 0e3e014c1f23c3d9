#include "model/render/canvaspainter.h"

#include "model/render/frames.h"
#include "tests/model/render/sampledesign.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

namespace tempo {

namespace {

/// All text of an SVG, or the error of its XML.
struct SvgTexts
{
    QString all;
    QString error;
    QStringList elements;
};

SvgTexts textsOf(const QByteArray &svg)
{
    SvgTexts texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            texts.all += xml.text();
        if (xml.isStartElement())
            texts.elements << xml.name().toString();
    }
    texts.error = xml.errorString();
    texts.elements.removeDuplicates();
    return texts;
}

const Palette &light()
{
    return palette(ThemeKind::Light);
}

} // namespace

class TestCanvasPainter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgSaysWhatIsDrawn();
    void svgIsTheSameEveryTime();
    void svgNamesNothingOutside();
    void hostileTextsStayText_data();
    void hostileTextsStayText();
    void pngShowsTheCanvas();
    void pngTooLargeIsASentence();
    void pdfIsOnePage();
    void anEmptyDesignHasACanvas();
    void boundsHoldEverything();
    void framesTakeTheTempoOfTheirBoxes();
    void notesLoadNothing();
};

void TestCanvasPainter::svgSaysWhatIsDrawn()
{
    const SvgTexts texts = textsOf(designSvg(sampleDesign(), light()));
    QCOMPARE(texts.error, QString());
    for (const char *text : {"Sample", "Show the page", "200 ms", "read 3 ms", "age 5 min",
                             "03:00 · 2 h 40 min", "feedback", "model", "Batch", "who owns it?"})
        QVERIFY2(texts.all.contains(QString::fromUtf8(text)), text);
}

void TestCanvasPainter::svgIsTheSameEveryTime()
{
    QCOMPARE(designSvg(sampleDesign(), light()), designSvg(sampleDesign(), light()));
    QVERIFY(designSvg(sampleDesign(), light())
            != designSvg(sampleDesign(), palette(ThemeKind::Dark)));
}

void TestCanvasPainter::svgNamesNothingOutside()
{
    Design design = sampleDesign();
    design.canvas.notes[QStringLiteral("n")].text
        = QStringLiteral("![x](http://example.org/x.png) [y](http://example.org) <img src=\"z\">");
    const QByteArray svg = designSvg(design, light());
    const SvgTexts texts = textsOf(svg);
    QCOMPARE(texts.error, QString());
    for (const char *name : {"image", "script", "style", "use", "foreignObject", "a"})
        QVERIFY2(!texts.elements.contains(QLatin1String(name)), name);
    QVERIFY(!svg.contains("href"));
    QVERIFY(!svg.contains("url("));
}

void TestCanvasPainter::hostileTextsStayText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = hostileTexts();
    for (const QString &text : texts)
        QTest::addRow("%s", qPrintable(text.left(20).toHtmlEscaped())) << text;
}

void TestCanvasPainter::hostileTextsStayText()
{
    QFETCH(QString, text);
    Design design = sampleDesign();
    const QStringList elements = textsOf(designSvg(design, light())).elements;
    design.header.title = text;
    design.header.summary = text;
    design.elements[QStringLiteral("rank")].title = text;
    design.canvas.frames[QStringLiteral("f")].title = text;
    design.canvas.notes[QStringLiteral("n")].text = text;
    const QByteArray svg = designSvg(design, light());
    const SvgTexts texts = textsOf(svg);
    QCOMPARE(texts.error, QString());
    QVERIFY(texts.elements == elements);
    QVERIFY(svg.size() < 400000);
    QVERIFY(designPng(design, light(), 0.5));
    QVERIFY(!designPdf(design, light()).isEmpty());
}

void TestCanvasPainter::pngShowsTheCanvas()
{
    const QRectF bounds = designBounds(sampleDesign());
    const Result<QByteArray> png = designPng(sampleDesign(), light(), 2);
    QVERIFY(png);
    const QImage image = QImage::fromData(*png, "PNG");
    QCOMPARE(image.size(), (bounds.size() * 2).toSize());
    QCOMPARE(image.pixelColor(2, 2), light().background);
    int drawn = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            drawn += image.pixelColor(x, y) != light().background;
    }
    QVERIFY(drawn > 500);
}

void TestCanvasPainter::pngTooLargeIsASentence()
{
    Design design = sampleDesign();
    design.canvas.positions.set(QStringLiteral("rank"), QPointF(1e7, 1e7));
    const Result<QByteArray> png = designPng(design, light(), 1);
    QVERIFY(!png);
    QVERIFY(png.error().endsWith(u'.'));
    QCOMPARE(textsOf(designSvg(design, light())).error, QString());
    QVERIFY(!designPdf(design, light()).isEmpty());
}

void TestCanvasPainter::pdfIsOnePage()
{
    const QByteArray pdf = designPdf(sampleDesign(), light());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
}

void TestCanvasPainter::anEmptyDesignHasACanvas()
{
    QVERIFY(!designBounds(Design()).isEmpty());
    QCOMPARE(textsOf(designSvg(Design(), light())).error, QString());
    QVERIFY(designPng(Design(), light(), 1));
}

void TestCanvasPainter::boundsHoldEverything()
{
    Design design = sampleDesign();
    design.canvas.notes[QStringLiteral("far")] = CanvasNote{QStringLiteral("x"), {-900, 2000}};
    const QRectF bounds = designBounds(design);
    QVERIFY(bounds.contains(design.canvas.frames.value(QStringLiteral("f")).rect));
    QVERIFY(bounds.contains(noteArea(design.canvas.notes.value(QStringLiteral("far")))));
    QVERIFY(bounds.contains(boundsOf(placed(design))));
}

void TestCanvasPainter::framesTakeTheTempoOfTheirBoxes()
{
    Design design = sampleDesign();
    const QString train = QStringLiteral("train");
    const QString rank = QStringLiteral("rank");
    design.canvas.positions.set(train, {0, 0});
    design.canvas.positions.set(rank, {500, 0});
    const auto tempoIn = [&](const QRectF &rect) {
        return tempoOfFrame(Frame{{}, rect}, design, placed(design), stageTempos(design));
    };
    QCOMPARE(tempoIn({-100, -100, 200, 200}), std::optional(Tempo::Batch));
    QCOMPARE(tempoIn({9000, 9000, 10, 10}), std::optional<Tempo>());
}

void TestCanvasPainter::notesLoadNothing()
{
    const CanvasNote html{QStringLiteral("<h1>big</h1> <b>x</b>"), {}};
    const CanvasNote plain{QStringLiteral("word"), {}};
    QVERIFY(noteArea(html).height() < 3 * noteArea(plain).height());
    const CanvasNote picture{
        QStringLiteral("![](%1)").arg(QStringLiteral(TEMPO_SOURCE_DIR "/resources/icons/app.svg")),
        {}};
    QVERIFY(noteArea(picture).height() < 100);
}

} // namespace tempo

QTEST_MAIN(tempo::TestCanvasPainter)
#include "tst_canvaspainter.moc"
