#pragma once

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/shell/fileactions.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/sprintcontrol.h"
#include "widgets/views/figureswatch.h"
#include "widgets/views/findingswatch.h"
#include "widgets/views/page.h"

#include <QHash>
#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace tempo {

class FindingsPane;
class Menus;
class MessageBars;
class RailPane;
class Safekeeping;
class StartPage;
class Workspace;

/// The window: the sprint rail, the page of the step, the inspector and the findings around one
/// document. Pages are made when first shown; a file is read after the first paint.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// 200 % on a screen of 1280 by 720.
    static constexpr QSize smallest{560, 340};

    /// Without a workspace designs open and save all the same. It must outlive the window.
    explicit MainWindow(Settings settings, ChartPainter charts = {}, Workspace *workspace = nullptr,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    Document &document() { return m_document; }
    Selection &selection() { return m_selection; }
    FileActions &files() { return m_files; }
    FindingsWatch &findings() { return m_findings; }
    SprintControl &sprint() { return m_sprint; }
    Settings &settings() { return m_settings; }
    const ChartPainter &charts() const { return m_charts; }

    Safekeeping &keeping() { return *m_keeping; }
    MessageBars &messages() { return *m_bars; }

    /// Reads a file as soon as the window was painted.
    void openLater(const QString &path);

    /// Likewise comes back to the design and the page of the last session.
    void restoreLater();

    /// Shows the gallery of templates.
    void showStart();

    /// Shows a page by its place in the catalogue, and makes it if need be; -1: Start.
    void showPage(int page);
    void showPage(const QString &id);
    int page() const { return m_page; }

    /// The widget of a page, made if need be.
    QWidget *pageAt(int page);

    /// The widget of the page that is shown; null on the Start page.
    QWidget *pageWidget() const;

    /// Changes the theme of the program and remembers it.
    void chooseTheme(ThemeChoice choice);

    /// Shows colours and motion as the settings have them now.
    void applyAppearance();

    /// Goes to the next or the previous finding.
    void stepFinding(int by);

    /// Shows a sentence in the status bar for some seconds.
    void say(const QString &sentence);

    /// The docks that a menu may show and hide.
    QList<QDockWidget *> docks() const;

Q_SIGNALS:
    void pageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeStart();
    PageContext pageContext();
    void makeStatusBar();
    void makeCorner();
    void wire();
    /// Puts what is being typed into the document.
    void commitTyped();
    void restoreLayout();
    void fillDocks();
    void arrangeDocks(int page);
    void afterOpen();
    void afterClose();
    void refreshTitle();
    void refreshStatus();
    void refreshProgress();

    Settings m_settings;
    ChartPainter m_charts;
    Document m_document;
    Selection m_selection;
    Design m_opened; ///< the design as it was when it was opened
    FileActions m_files;
    FiguresWatch m_figures;
    FindingsWatch m_findings;
    SprintControl m_sprint;
    QStackedWidget *m_stack;
    MessageBars *m_bars;
    std::unique_ptr<Safekeeping> m_keeping;
    StartPage *m_start = nullptr;
    QList<QWidget *> m_pages; ///< by place in the catalogue; null until first shown
    RailPane *m_rail = nullptr;
    QDockWidget *m_railDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    QDockWidget *m_historyDock = nullptr;
    FindingsPane *m_findingsPane = nullptr;
    Menus *m_menus = nullptr;
    QLabel *m_fileLabel = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_judged = nullptr;
    QLabel *m_saved = nullptr;
    QWidget *m_inspector = nullptr;
    QByteArray m_allDocks;          ///< the docks as they are at first
    QHash<int, QByteArray> m_docks; ///< by page: each remembers its own
    std::optional<int> m_docksOf;   ///< the page whose docks are shown
    int m_page = -1;
};

} // namespace tempo
