#include "widgets/views/reportpreview.h"

#include "widgets/look/look.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <memory>
#include <utility>

namespace tempo {

namespace {

constexpr int margin = 32;

bool isSafe(const QUrl &link)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return schemes.contains(link.scheme());
}

int pixelsOf(int headingLevel)
{
    switch (headingLevel) {
    case 0:
        return type::body;
    case 1:
        return type::verdict;
    case 2:
        return type::answer;
    default:
        return type::title;
    }
}

} // namespace

ReportPreview::ReportPreview(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("paper", true);
    setAccessibleName(tr("Preview of the report"));
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (isSafe(link))
            QDesktopServices::openUrl(link);
    });
}

void ReportPreview::showReport(const QByteArray &markdown, const QImage &canvas,
                               const QString &canvasHeading)
{
    m_canvasHeading = canvasHeading;
    m_markdown = markdown;
    m_canvas = canvas;
    restyle();
}

QVariant ReportPreview::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return {};
    if (!m_canvas.isNull())
        return m_canvas;
    // Without a picture Qt would look for a file of that name.
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void ReportPreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void ReportPreview::restyle()
{
    const int before = verticalScrollBar()->value();
    // Made apart from the view: a document that is shown is laid out again at every change.
    auto *text = new QTextDocument(this);
    text->setUndoRedoEnabled(false);
    text->setDocumentMargin(margin);
    text->setDefaultFont(fontOf(type::body));
    text->setMarkdown(QString::fromUtf8(m_markdown),
                      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                          | QTextDocument::MarkdownNoHTML);
    styleBlocks(*text);
    styleTables(*text);
    m_picture = -1;
    insertCanvas(*text);
    const std::unique_ptr<QTextDocument> old(std::exchange(m_text, text));
    setDocument(text); // may resize, and so look for the picture in m_text
    fitCanvas();
    verticalScrollBar()->setValue(before);
}

void ReportPreview::styleBlocks(QTextDocument &text)
{
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(level > 0 ? 120 : 140, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? space::xl : level == 1 ? 0 : space::xs);
        format.setBottomMargin(level > 0 ? space::s : space::xs);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat strong;
        strong.setFont(fontOf(pixelsOf(level), true));
        cursor.setCharFormat(strong); // not merged: escaped signs are pieces of their own
    }
    cursor.endEditBlock();
}

void ReportPreview::insertCanvas(QTextDocument &text)
{
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || block.text() != m_canvasHeading)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        cursor.insertImage(m_canvas, QStringLiteral("canvas"));
        m_picture = cursor.position() - 1;
        return;
    }
}

void ReportPreview::fitCanvas()
{
    if (m_picture < 0 || !m_text)
        return;
    QTextCursor cursor(m_text);
    cursor.setPosition(m_picture);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextImageFormat format = cursor.charFormat().toImageFormat();
    const QSizeF natural = m_canvas.deviceIndependentSize();
    const double width = std::min(natural.width(), viewport()->width() - 2.0 * margin - space::s);
    if (!format.isValid() || width <= 0 || format.width() == width)
        return;
    format.setWidth(width);
    format.setHeight(natural.height() * width / natural.width());
    cursor.setCharFormat(format);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitCanvas();
}

void ReportPreview::styleTables(QTextDocument &text)
{
    const QColor line = coloursOf(this).line;
    const auto frames = text.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(space::s - 2);
        format.setCellSpacing(0);
        format.setTopMargin(space::s);
        format.setBottomMargin(space::m);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 99));
        table->setFormat(format);
    }
}

} // namespace tempo
