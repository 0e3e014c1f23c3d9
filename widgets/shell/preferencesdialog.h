#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace tempo {

class MainWindow;

/// What people may have their way: language and session, appearance, keys. Everything is kept as
/// soon as it is chosen, so there is nothing to confirm.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Page { General, Appearance, Keyboard };

    explicit PreferencesDialog(MainWindow &window, Page first = General);

private:
    void addPage(const QString &title, const QString &icon, QWidget *page);

    QListWidget *m_titles;
    QStackedWidget *m_pages;
};

} // namespace tempo
