#pragma once

#include "model/document/document.h"
#include "model/document/selection.h"
#include "model/export/exporter.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>
#include <span>

namespace tempo {

class FiguresWatch;
class FindingsWatch;

/// A text that the program remembers between sessions.
struct RememberedText
{
    std::function<QString()> read = [] { return QString(); };
    std::function<void(const QString &)> write = [](const QString &) {};
};

/// What a page is given when it is made.
struct PageContext
{
    Document &document;
    Selection &selection;
    ChartPainter charts; ///< for report and export

    /// Goes to another page, by its id.
    std::function<void(const QString &page)> showPage = [](const QString &) {};

    /// Today, in the reader's time zone.
    std::function<QDate()> today = [] { return QDate::currentDate(); };

    /// The name under which the reader signs.
    RememberedText signer = {};

    /// The design as it was when it was opened; without it, as it is when the page is made.
    std::optional<Design> opened = {};

    /// The window's; without it a page watches on its own.
    FindingsWatch *findings = nullptr;

    /// Likewise.
    FiguresWatch *figures = nullptr;
};

/// One page of the sprint. The catalogue is the only list of them: rail, menu, shortcuts and the
/// smoke test are made from it. Pages are made when first shown. What a page adds with
/// QWidget::addAction() joins the window's menus while it is shown: looking (objectName
/// "….zoomIn", "….fit", "….actualSize") in View, the rest in Edit.
struct PageInfo
{
    const char *id;    ///< canvas, matrix, report …; never translated
    const char *title; ///< source text of tempo::Page
    const char *about; ///< likewise; what the page is for, one sentence without a full stop
    const char *icon;  ///< of resources/icons
    QWidget *(*make)(const PageContext &context, QWidget *parent);
};

/// All pages in the order of the sprint, without Start.
std::span<const PageInfo> pages();

} // namespace tempo
