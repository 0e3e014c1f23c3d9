#include "widgets/shell/mainwindow.h"

#include "widgets/look/look.h"
#include "widgets/look/motion.h"
#include "widgets/look/typedtext.h"
#include "widgets/shell/docktitle.h"
#include "widgets/shell/findingspane.h"
#include "widgets/shell/historypane.h"
#include "widgets/shell/inspector.h"
#include "widgets/shell/menus.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/railpane.h"
#include "widgets/shell/safekeeping.h"
#include "widgets/shell/startpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {
namespace {

/// Whether a page is about single elements and flows, so that inspector and findings belong to it
/// from the start; the other pages have the room for themselves until people show the docks.
bool isAboutParts(const PageInfo &page)
{
    const QLatin1String id(page.id);
    return id == QLatin1String("canvas") || id == QLatin1String("features");
}

/// In place of a dock's title. Without a layout it would have no size, not even none.
QWidget *makeNoTitle()
{
    auto *none = new QWidget;
    auto *layout = new QHBoxLayout(none);
    layout->setContentsMargins(0, 0, 0, 0);
    return none;
}

} // namespace

MainWindow::MainWindow(Settings settings, ChartPainter charts, Workspace *workspace,
                       QWidget *parent)
    : QMainWindow(parent),
      m_settings(std::move(settings)),
      m_charts(std::move(charts)),
      m_files(m_document, m_settings, fileDialogs(this)),
      m_figures(m_document),
      m_findings(m_document, nullptr, &m_figures),
      m_sprint(m_document, m_findings,
               {[this](const QString &page) { showPage(page); },
                [this](const QString &sentence) { say(sentence); }}),
      m_stack(new QStackedWidget),
      m_bars(new MessageBars),
      m_keeping(
          std::make_unique<Safekeeping>(m_document, m_files, m_settings, workspace, *m_bars,
                                        [this] { return withTypedIn(*this, m_document.design()); }))
{
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    setAcceptDrops(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_figures.setFolder([this] {
        return m_files.path().isEmpty() ? QString() : QFileInfo(m_files.path()).absolutePath();
    });
    makeCentre();
    m_pages.resize(qsizetype(pages().size()));
    makeDocks();
    makeStatusBar();
    m_menus = new Menus(*this);
    makeCorner();
    wire();
    restoreLayout();
    showStart();
    refreshTitle();
}

MainWindow::~MainWindow()
{
    if (QWidget *field = focusWidget())
        field->clearFocus(); // while there is a document that takes what is typed
    // The pages and docks look at the document, which goes before QWidget deletes its children.
    m_document.disconnect();
    m_selection.disconnect();
    delete takeCentralWidget();
    const QList<QDockWidget *> all = docks();
    qDeleteAll(all);
    delete m_menus;
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bars);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);
}

void MainWindow::makeDocks()
{
    const auto make = [this](const QString &title, const char *name, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title);
        dock->setObjectName(QLatin1String(name));
        dock->hide();
        addDockWidget(area, dock);
        return dock;
    };
    const auto leading = isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto trailing = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    m_railDock = make(tr("Steps"), "rail", leading);
    m_railDock->setTitleBarWidget(makeNoTitle());
    m_railDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_inspectorDock = make(tr("Inspector"), "inspector", trailing);
    m_findingsDock = make(tr("Findings"), "findings", Qt::BottomDockWidgetArea);
    m_historyDock = make(tr("History"), "history", trailing);
}

void MainWindow::fillDocks()
{
    if (m_rail)
        return;
    m_rail = m_sprint.makeRail();
    m_railDock->setWidget(m_rail);

    m_inspector = makeInspector(m_document, m_selection, m_inspectorDock, &m_findings);
    m_inspector->setMinimumWidth(240);
    m_inspectorDock->setTitleBarWidget(makeDockTitle(*m_inspectorDock));
    m_inspectorDock->setWidget(m_inspector);

    m_findingsPane = new FindingsPane(m_findings, m_selection, *m_findingsDock);
    connect(m_findingsPane, &FindingsPane::pageWanted, this,
            qOverload<const QString &>(&MainWindow::showPage));
    m_historyDock->setTitleBarWidget(makeDockTitle(*m_historyDock));
    m_historyDock->setWidget(new HistoryPane(m_document, m_files));
    for (QDockWidget *dock : docks())
        dock->setVisible(dock != m_historyDock);
    resizeDocks({m_railDock, m_inspectorDock}, {200, 288}, Qt::Horizontal);
    resizeDocks({m_findingsDock}, {168}, Qt::Vertical);
    m_allDocks = saveState();
}

void MainWindow::makeStatusBar()
{
    const auto label = [] {
        QLabel *made = makeText({}, TextRole::Hint);
        made->setWordWrap(false);
        return made;
    };
    m_counts = label();
    m_judged = label();
    m_saved = label();
    m_counts->setContentsMargins(space::m, space::xs, 0, space::xs);
    m_saved->setContentsMargins(space::m, space::xs, space::m, space::xs);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_judged);
    statusBar()->addPermanentWidget(m_saved);
}

void MainWindow::makeCorner()
{
    QLabel *name = makeText(QApplication::applicationDisplayName(), TextRole::Strong);
    name->setWordWrap(false);
    name->setContentsMargins(space::m, 0, space::s, 0);
    menuBar()->setCornerWidget(name, Qt::TopLeftCorner);
    m_fileLabel = makeText({}, TextRole::Body);
    m_fileLabel->setProperty("muted", true);
    m_fileLabel->setWordWrap(false);
    m_fileLabel->setContentsMargins(space::m, 0, space::m, 0);
    m_fileLabel->setMinimumHeight(menuBar()->sizeHint().height() - 1); // a corner sits at the top
    menuBar()->setCornerWidget(m_fileLabel, Qt::TopRightCorner);
}

void MainWindow::wire()
{
    connect(&m_selection, &Selection::fieldRequested, m_inspectorDock, &QWidget::show);
    connect(&m_files, &FileActions::aboutToRead, this, &MainWindow::commitTyped);
    connect(&m_files, &FileActions::aboutToClose, this, [this] { finishTypedIn(*this); });
    connect(&m_files, &FileActions::opened, this, &MainWindow::afterOpen);
    connect(&m_files, &FileActions::closed, this, &MainWindow::afterClose);
    connect(&m_files, &FileActions::stateChanged, this, &MainWindow::refreshTitle);
    connect(&m_document, &Document::changed, this, [this](const Change &change) {
        if (change.everything)
            m_opened = m_document.design();
        refreshStatus();
    });
    connect(&m_findings, &FindingsWatch::changed, this, &MainWindow::refreshProgress);
    connect(m_keeping.get(), &Safekeeping::pageWanted, this,
            qOverload<const QString &>(&MainWindow::showPage));
}

void MainWindow::commitTyped()
{
    commitTypedIn(*this);
    const QPointer<QWidget> field = focusWidget();
    const bool isTyping = qobject_cast<QLineEdit *>(field) || qobject_cast<QTextEdit *>(field)
        || qobject_cast<QPlainTextEdit *>(field);
    if (!isTyping || isInTypedText(field))
        return;
    field->clearFocus(); // the other fields take what was typed when they lose it
    if (field && field->isVisible())
        field->setFocus(Qt::OtherFocusReason);
}

void MainWindow::restoreLayout()
{
    // The desktop puts a title above it.
    const QSize room = screen()->availableSize() - QSize(0, space::row);
    if (restoreGeometry(m_settings.windowGeometry(screen()->size().width())))
        resize(size().boundedTo(room));
    else
        resize(QSize(1280, 720).boundedTo(room));
    int place = 0;
    for (const PageInfo &page : pages())
        m_docks[place++] = m_settings.docks(QLatin1String(page.id));
}

QList<QDockWidget *> MainWindow::docks() const
{
    return {m_railDock, m_inspectorDock, m_findingsDock, m_historyDock};
}

void MainWindow::arrangeDocks(int page)
{
    if (m_docksOf == page)
        return;
    if (m_docksOf)
        m_docks[*m_docksOf] = saveState();
    m_docksOf = page;
    if (page < 0 && !m_rail)
        return; // nothing is open yet
    fillDocks();
    const QByteArray kept = m_docks.value(page);
    if (page >= 0 && !kept.isEmpty() && restoreState(kept))
        return;
    restoreState(m_allDocks);
    const bool isRoomy = width() >= 720 && height() >= 480; // not so at 200 % on a small screen
    if (page >= 0 && isRoomy && isAboutParts(pages()[size_t(page)]))
        return;
    m_inspectorDock->hide();
    m_findingsDock->hide();
    m_railDock->setVisible(page >= 0 || m_files.isOpen()); // from Start, the way back
}

void MainWindow::showStart()
{
    showPage(-1);
}

void MainWindow::makeStart()
{
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::templateWanted, &m_files, &FileActions::newFromTemplate);
    connect(m_start, &StartPage::openWanted, &m_files, &FileActions::open);
    m_keeping->attach(*m_start);
}

PageContext MainWindow::pageContext()
{
    PageContext context{m_document, m_selection, m_charts};
    context.showPage = [this](const QString &id) { showPage(id); };
    context.signer = {[this] { return m_settings.signer(); },
                      [this](const QString &name) { m_settings.setSigner(name); }};
    context.opened = m_opened;
    context.findings = &m_findings;
    context.figures = &m_figures;
    return context;
}

void MainWindow::showPage(int page)
{
    if (page < -1 || page >= m_pages.size() || (page >= 0 && !m_files.isOpen()))
        return;
    m_page = page;
    arrangeDocks(page);
    if (page < 0) {
        if (!m_start)
            makeStart();
        m_stack->setCurrentWidget(m_start);
    } else {
        m_stack->setCurrentWidget(pageAt(page));
        m_pages.at(page)->setFocus();
    }
    m_sprint.setPage(page);
    m_keeping->setPage(page < 0 ? QString() : QString(QLatin1String(pages()[size_t(page)].id)));
    Q_EMIT pageChanged();
}

void MainWindow::showPage(const QString &id)
{
    const auto all = pages();
    const auto it = std::ranges::find_if(
        all, [&id](const PageInfo &info) { return id == QLatin1String(info.id); });
    if (it != all.end())
        showPage(int(it - all.begin()));
}

QWidget *MainWindow::pageAt(int page)
{
    if (!m_pages.at(page)) {
        m_pages[page] = pages()[size_t(page)].make(pageContext(), m_stack);
        m_stack->addWidget(m_pages.at(page));
    }
    return m_pages.at(page);
}

QWidget *MainWindow::pageWidget() const
{
    return m_page < 0 ? nullptr : m_pages.at(m_page);
}

void MainWindow::afterOpen()
{
    m_sprint.setOpened(m_files.path());
    m_selection.clear();
    showPage(0);
    refreshStatus();
}

void MainWindow::afterClose()
{
    m_sprint.setOpened({});
    m_selection.clear();
    showStart();
    for (QDockWidget *dock : docks())
        dock->hide();
    refreshStatus();
}

void MainWindow::openLater(const QString &path)
{
    QTimer::singleShot(0, this, [this, path] { m_files.openFile(path); });
}

void MainWindow::restoreLater()
{
    QTimer::singleShot(0, this, [this] {
        const std::optional<LastPlace> last = m_keeping->lastPlace();
        if (last && m_files.openFile(last->path) && !last->page.isEmpty())
            showPage(last->page);
    });
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_settings.setThemeChoice(choice);
    applyAppearance();
}

void MainWindow::applyAppearance()
{
    if (themeOf(this) != m_settings.theme())
        applyTheme(*qApp, m_settings.theme());
    setMotionReduced(m_settings.reducedMotion());
    setAnimated(!m_settings.reducedMotion());
}

void MainWindow::stepFinding(int by)
{
    m_findingsPane->step(by);
}

void MainWindow::say(const QString &sentence)
{
    statusBar()->showMessage(sentence, 6000);
}

void MainWindow::refreshTitle()
{
    const bool open = m_files.isOpen();
    setWindowFilePath(m_files.path());
    setWindowTitle(open ? QString(m_files.title() + u"[*]")
                        : QGuiApplication::applicationDisplayName());
    setWindowModified(open && m_document.isModified()); // marks a title that has a place for it
    const QString star = m_document.isModified() ? QStringLiteral(" *") : QString();
    m_fileLabel->setText(open ? QString(m_files.title() + star) : QString());
    menuBar()->setCornerWidget(m_fileLabel, Qt::TopRightCorner); // or it keeps its old width
    const bool unsaved = m_document.isModified();
    m_saved->setText(!open                          ? QString()
                         : unsaved                  ? tr("Changes not saved")
                         : m_files.path().isEmpty() ? tr("No file yet")
                                                    : tr("Saved"));
}

void MainWindow::refreshStatus()
{
    const Design &design = m_document.design();
    QStringList parts{tr("%n element(s)", nullptr, int(design.elements.size())),
                      tr("%n flow(s)", nullptr, int(design.flows.size()))};
    const FindingCounts counts = countsOf(m_findings.findings());
    parts.append(tr("%n finding(s)", nullptr, counts.errors + counts.warnings + counts.infos));
    m_counts->setText(m_files.isOpen() ? parts.join(QStringLiteral("   ")) : QString());
    const JudgeAt at = design.header.judgeAt;
    m_judged->setText(!m_files.isOpen()          ? QString()
                          : at == JudgeAt::Worst ? tr("Judged at the worst case")
                                                 : tr("Judged at %1").arg(word(at)));
}

void MainWindow::refreshProgress()
{
    refreshStatus();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    QWidget *name = menuBar()->cornerWidget(Qt::TopLeftCorner);
    const bool hasRoom = width() >= 800; // for the menus come first, in every language
    if (!name || name->isVisibleTo(menuBar()) == hasRoom)
        return;
    name->setVisible(hasRoom);
    menuBar()->setCornerWidget(name, Qt::TopLeftCorner); // or the menus keep their old places
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files.mayClose()) {
        event->ignore();
        return;
    }
    arrangeDocks(-1); // keeps those of the page that is shown
    int place = 0;
    for (const PageInfo &page : pages())
        m_settings.setDocks(QLatin1String(page.id), m_docks.value(place++));
    m_settings.setWindowGeometry(screen()->size().width(), saveGeometry());
    m_keeping->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    event->acceptProposedAction();
    openLater(path);
}

} // namespace tempo
