#include "widgets/views/reportview.h"

#include "model/base/suggest.h"
#include "model/render/canvaspainter.h"
#include "widgets/look/look.h"
#include "widgets/views/exportjob.h"
#include "widgets/views/reportpreview.h"
#include "widgets/views/reportsections.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrentRun>

#include <algorithm>

namespace tempo {

namespace {

constexpr int sideWidth = 240;
constexpr int pageWidth = 860;
constexpr int pictureWidth = pageWidth - 80;
constexpr int pause = 150; ///< milliseconds without a change before the preview is made again

QString exporterText(const char *source)
{
    return QCoreApplication::translate("tempo::Exporter", source);
}

QImage canvasPicture(const Design &design, ThemeKind theme)
{
    const QRectF bounds = designBounds(design);
    const double scale = std::min(1.0, pictureWidth / bounds.width());
    constexpr double sharpness = 2;
    QImage image((bounds.size() * scale * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(palette(theme).surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale * sharpness, scale * sharpness);
    painter.translate(-bounds.topLeft());
    paintDesign(painter, design, palette(theme));
    painter.end();
    image.setDevicePixelRatio(sharpness);
    return image;
}

QString askForFile(QWidget *parent, const QString &suggested, const Exporter &exporter)
{
    const QString filter = QStringLiteral("%1 (*.%2)")
                               .arg(exporterText(exporter.name), QLatin1String(exporter.suffix));
    return QFileDialog::getSaveFileName(
        parent, ReportView::tr("Export %1").arg(exporterText(exporter.name)), suggested, filter);
}

} // namespace

ReportView::ReportView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_document(context.document), m_charts(context.charts)
{
    m_chooseFile = [this](const QString &suggested, const Exporter &exporter) {
        return askForFile(this, suggested, exporter);
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(space::l, space::l, space::l, space::l);
    columns->setSpacing(space::l);
    auto *paper = makeCard();
    paper->setMaximumWidth(pageWidth);
    auto *page = new QVBoxLayout(paper);
    page->setContentsMargins(1, 1, 1, 1);
    m_preview = new ReportPreview;
    page->addWidget(m_preview);
    columns->addWidget(paper, 1);
    columns->addWidget(makeSide());
    columns->addStretch();
    layout->addLayout(columns, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReportView::make);
    connect(&m_watcher, &QFutureWatcher<Made>::finished, this,
            [this] { show(m_watcher.result()); });
    connect(&m_document, &Document::changed, this, &ReportView::makeLater);
}

QWidget *ReportView::makeHeader()
{
    auto *header = new QFrame;
    header->setProperty("bar", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    auto *title = makeText(tr("Report"), TextRole::Title);
    title->setWordWrap(false);
    layout->addWidget(title);
    layout->addStretch();
    m_format = new QComboBox;
    m_format->setAccessibleName(tr("Format"));
    m_format->setAccessibleDescription(m_format->accessibleName());
    for (const Exporter &exporter : exporters())
        m_format->addItem(exporterText(exporter.name), QString::fromLatin1(exporter.id));
    layout->addWidget(m_format);
    auto *button = makePrimaryButton(tr("E&xport…"));
    connect(button, &QPushButton::clicked, this, &ReportView::exportNow);
    layout->addWidget(button);
    return header;
}

QWidget *ReportView::makeSide()
{
    auto *side = new QWidget;
    side->setProperty("plain", true);
    auto *area = new QScrollArea;
    area->setFixedWidth(sideWidth);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is on it has the focus
    area->setWidget(side);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_about = makeText({}, TextRole::Hint);
    layout->addWidget(m_about);
    m_outcome = makeText({}, TextRole::Body);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    layout->addWidget(makeSections());
    layout->addStretch();
    const auto describe = [this] {
        const Exporter *exporter = chosen();
        m_about->setText(exporter ? tr("%1: %2.").arg(exporterText(exporter->name),
                                                      exporterText(exporter->about))
                                  : QString());
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, describe);
    describe();
    return area;
}

QWidget *ReportView::makeSections()
{
    auto *card = makeCard();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::xs);
    layout->addWidget(makeText(tr("Sections"), TextRole::Strong));
    for (const SectionChoice &section : sectionChoices()) {
        auto *box = new QCheckBox(section.title);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, id = section.id](bool on) {
            m_hidden.removeAll(id);
            if (!on)
                m_hidden << id;
            makeLater();
        });
        layout->addWidget(box);
    }
    return card;
}

const Exporter *ReportView::chosen() const
{
    return exporterById(m_format->currentData().toString());
}

void ReportView::setFormat(const QString &id)
{
    m_format->setCurrentIndex(std::max(0, m_format->findData(id)));
}

ExportOptions ReportView::options() const
{
    ExportOptions options;
    options.charts = m_charts;
    options.report.sections.removeIf(
        [this](ReportSection section) { return m_hidden.contains(word(section)); });
    return options;
}

void ReportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        make();
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        makeLater();
}

void ReportView::makeLater()
{
    m_stale = true;
    if (isVisible())
        m_pause.start();
}

void ReportView::make()
{
    if (m_watcher.isRunning()) {
        m_pause.start();
        return;
    }
    m_stale = false;
    ExportOptions quiet = options();
    quiet.charts = {}; // charts are widgets' work and stay in this thread; the preview has none
    m_watcher.setFuture(
        QtConcurrent::run([design = m_document.design(), quiet, theme = themeOf(this)] {
            const auto markdown = exporterById(QStringLiteral("markdown"))->write(design, quiet);
            return markdown ? Made{*markdown, canvasPicture(design, theme), {}}
                            : Made{{}, {}, markdown.error()};
        }));
}

void ReportView::show(const Made &made)
{
    if (made.error.isEmpty())
        m_preview->showReport(made.markdown, made.canvas, canvasSectionTitle());
    else
        say(made.error, true);
}

void ReportView::say(const QString &sentence, bool failed)
{
    m_outcome->setText(sentence);
    setTone(m_outcome, failed ? Tone::Missed : Tone::Met);
    m_outcome->setVisible(!sentence.isEmpty());
}

void ReportView::exportNow()
{
    const Exporter *exporter = chosen();
    if (!exporter)
        return;
    const Design &design = m_document.design();
    const QString name
        = idFromTitle(design.header.title, {}) + u'.' + QLatin1String(exporter->suffix);
    const QString path = m_chooseFile(name, *exporter);
    if (path.isEmpty())
        return;
    auto *job = new ExportJob({exporter, design, options(), path}, this);
    connect(job, &ExportJob::written, this,
            [this](const QString &file) { say(tr("Written to %1.").arg(file), false); });
    connect(job, &ExportJob::failed, this,
            [this](const QString &sentence) { say(sentence, true); });
}

} // namespace tempo
