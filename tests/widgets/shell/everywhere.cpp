#include "tests/widgets/shell/everywhere.h"

#include "model/design/difference.h"
#include "model/workspace/workspace.h"
#include "model/yaml/templates.h"
#include "widgets/shell/comparedialog.h"
#include "widgets/shell/inspectorgroup.h"
#include "widgets/shell/keylist.h"
#include "widgets/shell/keysdialog.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/shell/problemsdialog.h"
#include "widgets/shell/revisionsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QTest>

namespace tempo {
namespace {

void show(QDialog &dialog, const QString &name, const Everywhere::Visit &visit)
{
    dialog.show();
    dialog.activateWindow();
    const auto isActive = [&dialog] {
        QApplication::setActiveWindow(&dialog);
        return QApplication::focusWidget() && dialog.isAncestorOf(QApplication::focusWidget());
    };
    if (!QTest::qWaitFor(isActive))
        qFatal("the dialog was not shown");
    visit(dialog, name);
}

Comparison comparison()
{
    const auto before = templateDesign(QStringLiteral("blank"));
    const auto after = templateDesign(QStringLiteral("payment-fraud"));
    return {QStringLiteral("payment-fraud"), before->header.title, after->header.title,
            differencesOf(*before, *after), QString()};
}

} // namespace

Everywhere::Everywhere(QSize size)
{
    m_window = std::make_unique<MainWindow>(Settings(std::make_shared<QSettings>(
        m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)));
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window was not shown");
}

void Everywhere::windowPlaces(const Visit &visit)
{
    QTest::qWait(200);
    visit(*m_window, QStringLiteral("start"));
    m_window->files().newFromTemplate(QStringLiteral("payment-fraud"));
    m_window->selection().set({m_window->document().design().elements.at(0).first});
    for (int page = 0; page < int(pages().size()); ++page) {
        m_window->showPage(page);
        QTest::qWait(300);
        visit(*m_window, QLatin1String(pages()[size_t(page)].id));
    }
    drawers(visit);
}

void Everywhere::message(const Visit &visit)
{
    const QString id = QStringLiteral("message");
    m_window->showPage(0);
    m_window->messages().show(
        {id,
         QStringLiteral("“payment-fraud.tempo.yaml” was changed by another program, and you have "
                        "changes of your own."),
         QStringLiteral("From here to the file: one element is new, two others have another limit, "
                        "and a flow is gone."),
         Tone::Tight,
         {{QStringLiteral("&Reload"), [] {}, true},
          {QStringLiteral("Co&mpare"), [] {}, false, true},
          {QStringLiteral("&Keep Mine"), [] {}}}});
    QTest::qWait(100);
    visit(*m_window, id);
    m_window->messages().remove(id);
}

void Everywhere::drawers(const Visit &visit)
{
    for (QAction *action : m_window->sprint().actions()) {
        const QString name = action->objectName();
        if (name != u"sprint.agenda" && name != u"sprint.park" && name != u"sprint.decide")
            continue;
        action->trigger();
        QTest::qWait(300);
        visit(*m_window, name);
    }
}

QString Everywhere::designPath() const
{
    return m_folder.filePath(QStringLiteral("payment-fraud.tempo.yaml"));
}

std::unique_ptr<Workspace> Everywhere::workspaceWithRevisions() const
{
    Result<OpenedWorkspace> opened = Workspace::open(
        m_folder.filePath(QStringLiteral("data")), [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        qFatal("no workspace");
    for (const RevisionSort sort :
         {RevisionSort::Opened, RevisionSort::Saved, RevisionSort::Restored}) {
        const QString name = QLatin1String(sort == RevisionSort::Saved ? "blank" : "payment-fraud");
        opened->workspace->addRevision(designPath(), *templateText(name), name, sort);
    }
    opened->workspace->flush();
    return std::move((*std::move(opened)).workspace);
}

void Everywhere::dialogs(const Visit &visit)
{
    for (const auto page :
         {PreferencesDialog::General, PreferencesDialog::Appearance, PreferencesDialog::Keyboard}) {
        PreferencesDialog dialog(*m_window, page);
        show(dialog, QStringLiteral("preferences %1").arg(page), visit);
    }
    KeysDialog keys(keyGroups(*m_window));
    show(keys, QStringLiteral("keys"), visit);
    ProblemsDialog problems(QStringLiteral("payment-fraud"), {});
    show(problems, QStringLiteral("problems"), visit);
    CompareDialog compare(comparison(), nullptr);
    show(compare, QStringLiteral("compare"), visit);
    const std::unique_ptr<Workspace> workspace = workspaceWithRevisions();
    RevisionsDialog revisions(*workspace, m_window->document(), designPath(), nullptr);
    show(revisions, QStringLiteral("revisions"), visit);
}

void Everywhere::visitInspector(const QString &name, const Visit &visit)
{
    auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("inspector"));
    dock->show();
    QTest::qWait(100);
    for (InspectorGroup *group : dock->findChildren<InspectorGroup *>())
        group->setOpen(true);
    QTest::qWait(100);
    visit(*dock, u"inspector of " + name);
}

void Everywhere::inspectors(const Visit &visit)
{
    m_window->files().newFromTemplate(QStringLiteral("blank"));
    Design design;
    for (const KindInfo &info : kinds()) {
        Element element;
        element.id = word(info.kind);
        element.title = element.id;
        element.kind = info.kind;
        design.elements.set(element.id, element);
    }
    Flow flow;
    flow.from = design.elements.at(0).first;
    flow.to = design.elements.at(1).first;
    design.flows << flow;
    m_window->document().load(design);
    m_window->showPage(0);
    for (const auto &[id, element] : design.elements) {
        m_window->selection().set({id});
        visitInspector(id, visit);
    }
    m_window->selection().set({}, {flow.key()});
    visitInspector(QStringLiteral("a flow"), visit);
    m_window->selection().clear();
    QApplication::setActiveWindow(m_window.get());
    Q_EMIT m_window->selection().fieldRequested(QStringLiteral("bands.real_time"));
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("no field has the focus");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20min"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    visitInspector(QStringLiteral("the design"), visit);
}

QString described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *one = &widget; one && path.size() < 4; one = one->parentWidget()) {
        const QString name
            = one->accessibleName().isEmpty() ? one->objectName() : one->accessibleName();
        path.prepend(QLatin1String(one->metaObject()->className()) + u'(' + name + u')');
    }
    return path.join(QStringLiteral(" / "));
}

} // namespace tempo
