#pragma once

#include "widgets/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tempo {

class Workspace;

/// The whole program, place by place, for tests that hold everywhere: the Start page, every page of
/// the catalogue on a shipped design with an element selected, the drawers and the dialogs. Pages
/// that come later are among them by themselves.
class Everywhere
{
public:
    using Visit = std::function<void(QWidget &place, const QString &name)>;

    explicit Everywhere(QSize size = {1280, 720});

    MainWindow &window() { return *m_window; }

    /// Shows one place after the other and visits it.
    void windowPlaces(const Visit &visit);
    void dialogs(const Visit &visit);

    /// The window with a message above its page.
    void message(const Visit &visit);

    /// The inspector of each kind of element, of a flow and of the design, with all groups open.
    void inspectors(const Visit &visit);

private:
    void drawers(const Visit &visit);
    void visitInspector(const QString &name, const Visit &visit);
    std::unique_ptr<Workspace> workspaceWithRevisions() const;
    QString designPath() const;

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// What a person would call a widget in a message: class, name and place.
QString described(const QWidget &widget);

} // namespace tempo
