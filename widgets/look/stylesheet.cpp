#include "widgets/look/stylesheet.h"

#include <algorithm>

namespace tempo {
namespace {

/// Sheets are written with roles in angle brackets, `<line>`, which are replaced by colours.
constexpr const char *surfaces = R"(
QMainWindow, QDialog, QMessageBox { background: <background>; }
QToolTip { background: <surface>; color: <text>; border: 1px solid <line>; padding: 4px 8px; }
QFrame[card="true"] { background: <surface>; border: 1px solid <line>; border-radius: 8px; }
QFrame[card="true"][tone="met"] { background: <metSoft>; border-color: <met>; }
QFrame[card="true"][tone="tight"] { background: <tightSoft>; border-color: <tight>; }
QFrame[card="true"][tone="missed"] { background: <missedSoft>; border-color: <missed>; }
QFrame[card="true"][tone="accent"] { background: <accentSoft>; border-color: <accent>; }
QFrame[bar="true"] { background: <surface>; border: none; border-bottom: 1px solid <line>; }
QFrame[rule="true"] { background: <line>; border: none; }
QWidget[surface="true"] { background: <surface>; }
QWidget[sunk="true"] { background: <sunk>; }
QLabel { background: transparent; color: <text>; }
QLabel:disabled { color: <muted>; }
QLabel[muted="true"] { color: <muted>; }
QLabel[tone="met"] { color: <met>; }
QLabel[tone="tight"] { color: <tight>; }
QLabel[tone="missed"] { color: <missed>; }
QLabel[tone="accent"] { color: <accent>; }
QLabel[chip="true"] { background: <sunk>; color: <muted>; border-radius: 4px; padding: 1px 6px; }
QLabel[chip="true"][tone="accent"] { background: <accentSoft>; color: <text>; }
QLabel[chip="true"][tone="met"] { background: <metSoft>; color: <met>; }
QLabel[chip="true"][tone="tight"] { background: <tightSoft>; color: <tight>; }
QLabel[chip="true"][tone="missed"] { background: <missedSoft>; color: <missed>; }
QFrame[message="true"] { background: <surface>; border: none; border-bottom: 1px solid <line>; }
QFrame[message="true"][tone="accent"] { background: <accentSoft>; }
QFrame[message="true"][tone="tight"] { background: <tightSoft>; }
QFrame[message="true"][tone="missed"] { background: <missedSoft>; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[plain="true"] { background: transparent; }
)";

constexpr const char *buttons = R"(
QPushButton { background: <surface>; color: <text>; border: 1px solid <line>; border-radius: 6px;
    padding: 0 12px; min-height: 30px; }
QPushButton:hover { background: <hover>; }
QPushButton:pressed { background: <pressed>; }
QPushButton:checked { background: <accentSoft>; border-color: <accent>; }
QPushButton:focus { border: <focus> solid <accent>; padding: 0 <focused12>;
    min-height: <focused30>; }
QPushButton:disabled { color: <disabled>; background: <surface>; }
QPushButton[link="true"] { border: none; background: transparent; color: <accent>; padding: 0 2px;
    min-height: 16px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid <accent>; padding: 0 1px;
    text-decoration: underline; }
QPushButton[segment="true"] { padding: 0 4px; }
QPushButton[segment="true"]:focus { padding: 0 <focused4>; }
QPushButton::menu-indicator { width: 0; }
QPushButton[primary="true"], QDialog QPushButton:default { background: <accent>;
    color: <onAccent>; border: 1px solid <accent>; font-weight: 600; }
QPushButton[primary="true"]:hover, QDialog QPushButton:default:hover {
    background: <accentHover>; }
QPushButton[primary="true"]:pressed, QDialog QPushButton:default:pressed {
    background: <accentPressed>; }
QPushButton[primary="true"]:focus, QDialog QPushButton:default:focus {
    border: <focus> solid <focusOnAccent>; }
QPushButton[primary="true"]:disabled { background: <sunk>; color: <disabled>;
    border-color: <line>; }
QToolButton { background: transparent; color: <text>; border: 1px solid transparent;
    border-radius: 6px; padding: 5px; }
QToolButton[popupMode="2"] { padding-right: 5px; }
QToolButton:hover { background: <hover>; }
QToolButton:pressed { background: <pressed>; }
QToolButton:checked { background: <accentSoft>; }
QToolButton:focus { border: <focus> solid <accent>; padding: <focused5>; }
QToolButton:disabled { color: <disabled>; }
QToolButton[chip="true"] { background: <sunk>; color: <muted>; border-radius: 4px;
    padding: 2px 6px; font-weight: 600; }
QToolButton[chip="true"]:hover { border-color: <line>; }
QToolButton[chip="true"][tone="tight"] { background: <tightSoft>; color: <tight>; }
QToolButton[chip="true"][tone="missed"] { background: <missedSoft>; color: <missed>; }
QToolButton[chip="true"]:!checked { background: transparent; color: <muted>;
    border-color: <line>; }
QToolButton[chip="true"]:focus { border: <focus> solid <accent>;
    padding: <focused2> <focused6>; }
QToolButton::menu-indicator { image: none; }
)";

constexpr const char *inputs = R"(
QTextEdit, QPlainTextEdit { background: <sunk>; color: <text>; border: 1px solid <line>;
    border-radius: 6px; padding: 4px; selection-background-color: <accent>;
    selection-color: <onAccent>; }
QTextBrowser { background: <surface>; border: none; }
QTextEdit:focus, QPlainTextEdit:focus { border: <focus> solid <accent>; padding: <focused4>; }
QTextEdit:disabled, QPlainTextEdit:disabled { color: <muted>; }
QTextBrowser[paper="true"] { background: <surface>; border: <focus> solid transparent;
    padding: 0; }
QTextBrowser[paper="true"]:focus { border-color: <accent>; }
QComboBox QAbstractItemView { background: <surface>; border: 1px solid <line>; padding: 4px; }
QAbstractSpinBox { min-height: 26px; }
QGroupBox { border: 1px solid <line>; border-radius: 8px; margin-top: 12px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: <muted>; }
)";

constexpr const char *bars = R"(
QMenuBar { background: <surface>; border-bottom: 1px solid <line>; padding: 0 4px; }
QMenuBar::item { background: transparent; color: <text>; padding: 6px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: <hover>; }
QMenuBar::item:pressed { background: <chosen>; color: <onChosen>; }
QMenu { background: <surface>; border: 1px solid <line>; padding: 4px; }
QMenu::item { color: <text>; padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: <chosen>; color: <onChosen>; }
QMenu::item:disabled { color: <disabled>; }
QMenu::separator { height: 1px; background: <line>; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { left: 8px; }
QStatusBar { background: <surface>; border-top: 1px solid <line>; color: <muted>; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: <muted>; }
QToolBar { background: <surface>; border: none; border-bottom: 1px solid <line>; spacing: 4px;
    padding: 4px 8px; }
QToolBar::separator { width: 1px; background: <line>; margin: 6px 4px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: <muted>; border: none;
    border-bottom: 2px solid transparent; padding: 6px 12px; }
QTabBar::tab:selected { color: <text>; border-bottom-color: <accent>; }
QTabBar::tab:hover { color: <text>; }
QTabBar::tab:focus { color: <accent>; }
QTabWidget::pane { border: none; border-top: 1px solid <line>; }
QDockWidget { color: <text>; font-weight: 600; }
QDockWidget::title { background: <surface>; padding: 8px 12px; }
QDockWidget > QWidget { background: <surface>; }
QMainWindow::separator { background: <line>; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: <accent>; }
QSplitter::handle { background: <line>; }
QSplitter[plain="true"]::handle { background: transparent; }
QProgressBar { background: <sunk>; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: <accent>; border-radius: 3px; }
)";

constexpr const char *tables = R"(
QAbstractItemView { background: <surface>; color: <text>; border: none;
    selection-background-color: <accentSoft>; selection-color: <text>;
    alternate-background-color: <sunk>; }
QListView[pages="true"] { padding: 8px; }
QTableView, QTreeView { gridline-color: <line>; }
QHeaderView { background: <surface>; border: none;
    qproperty-defaultAlignment: 'AlignLeft | AlignVCenter'; }
QHeaderView::section { background: <surface>; color: <muted>; border: none;
    border-bottom: 1px solid <line>; padding: 6px 8px; }
QTableCornerButton::section { background: <surface>; border: none; }
QGraphicsView { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

/// A width next to an outline: an outline of the focus takes its extra width from the inside, so
/// that nothing moves.
QString inside(int pixels, const Palette &colours)
{
    return QString::number(std::max(0, pixels - (colours.focusWidth - 1))) + u"px";
}

} // namespace

QHash<QString, QColor> coloursByRole(const Palette &c)
{
    const bool strong = c.focusWidth > 2;
    const auto soft = [&c](const QColor &colour) {
        return Palette::mixed(colour, c.surface, c.surface.lightness() < 128 ? 0.20 : 0.09);
    };
    const auto mixed = &Palette::mixed;
    return {
        {QStringLiteral("background"), c.background},
        {QStringLiteral("surface"), c.surface},
        {QStringLiteral("sunk"), c.sunk},
        {QStringLiteral("line"), c.line},
        {QStringLiteral("text"), c.text},
        {QStringLiteral("muted"), c.muted},
        {QStringLiteral("disabled"), mixed(c.muted, c.surface, 0.7)},
        {QStringLiteral("accent"), c.accent},
        {QStringLiteral("onAccent"), c.onAccent},
        {QStringLiteral("accentSoft"), soft(c.accent)},
        {QStringLiteral("accentHover"), mixed(c.text, c.accent, 0.12)},
        {QStringLiteral("accentPressed"), mixed(c.text, c.accent, 0.22)},
        {QStringLiteral("focusOnAccent"), c.text},
        {QStringLiteral("chosen"), strong ? c.accent : soft(c.accent)},
        {QStringLiteral("onChosen"), strong ? c.onAccent : c.text},
        {QStringLiteral("hover"), mixed(c.text, c.surface, strong ? 0.14 : 0.05)},
        {QStringLiteral("pressed"), mixed(c.text, c.surface, strong ? 0.22 : 0.10)},
        {QStringLiteral("met"), c.met},
        {QStringLiteral("metSoft"), soft(c.met)},
        {QStringLiteral("tight"), c.tight},
        {QStringLiteral("tightSoft"), soft(c.tight)},
        {QStringLiteral("missed"), c.missed},
        {QStringLiteral("missedSoft"), soft(c.missed)},
    };
}

QString styleSheetFor(const Palette &colours)
{
    QString sheet;
    for (const char *part : {surfaces, buttons, inputs, bars, tables})
        sheet += QLatin1String(part);
    const QHash<QString, QColor> byRole = coloursByRole(colours);
    for (auto it = byRole.cbegin(); it != byRole.cend(); ++it)
        sheet.replace(u'<' + it.key() + u'>', it.value().name());
    sheet.replace(QStringLiteral("<focus>"), QString::number(colours.focusWidth) + u"px");
    for (const int pixels : {2, 4, 5, 6, 12})
        sheet.replace(QStringLiteral("<focused%1>").arg(pixels), inside(pixels, colours));
    sheet.replace(QStringLiteral("<focused30>"),
                  QString::number(30 - 2 * (colours.focusWidth - 1)) + u"px");
    return sheet;
}

} // namespace tempo
