#pragma once

#include <QString>

class QTabBar;
class QWidget;

namespace tempo {

/// The bar at the top of a page that shows one of several things: the page's title and a tab for
/// each. Tabs that have no room scroll.
QWidget *makeTabHeader(const QString &title, QTabBar *tabs);

/// A title that leaves room for other tabs.
QString shortTabTitle(const QString &title);

} // namespace tempo
