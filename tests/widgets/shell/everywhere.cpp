#include "tests/widgets/shell/everywhere.h"

#include "widgets/shell/keylist.h"
#include "widgets/shell/keysdialog.h"
#include "widgets/shell/preferencesdialog.h"
#include "widgets/shell/problemsdialog.h"

#include <QApplication>
#include <QTest>

namespace tempo {

Everywhere::Everywhere()
{
    m_window = std::make_unique<MainWindow>(Settings(std::make_shared<QSettings>(
        m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)));
    m_window->resize(1280, 720);
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
}

void Everywhere::dialogs(const Visit &visit)
{
    const auto show = [&visit](QDialog &dialog, const QString &name) {
        dialog.show();
        dialog.activateWindow();
        const auto isActive = [&dialog] {
            QApplication::setActiveWindow(&dialog);
            return QApplication::focusWidget() && dialog.isAncestorOf(QApplication::focusWidget());
        };
        if (!QTest::qWaitFor(isActive))
            qFatal("the dialog was not shown");
        visit(dialog, name);
    };
    for (const auto page :
         {PreferencesDialog::General, PreferencesDialog::Appearance, PreferencesDialog::Keyboard}) {
        PreferencesDialog dialog(*m_window, page);
        show(dialog, QStringLiteral("preferences %1").arg(page));
    }
    KeysDialog keys(keyGroups(*m_window));
    show(keys, QStringLiteral("keys"));
    ProblemsDialog problems(QStringLiteral("payment-fraud"), {});
    show(problems, QStringLiteral("problems"));
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
