#include "widgets/charts/chartpainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace tempo;

/// tst_visit FILE: opens a design in the window, shows every page and selects every part of it, and
/// ends. For untrusted.sh, which watches what the system is asked for meanwhile.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeKind::Light);
    const QTemporaryDir folder;
    auto store = std::make_shared<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    MainWindow window(Settings(store), chartPainter());
    window.show();
    if (!window.files().openFile(application.arguments().value(1)))
        return 3;
    for (int page = 0; page < int(pages().size()); ++page) {
        window.showPage(page);
        for (const auto &[id, element] : window.document().design().elements) {
            window.selection().set({id});
            QTest::qWait(30);
        }
        QTest::qWait(400);
        window.grab();
    }
    window.showStart();
    QTest::qWait(300);
    return 0;
}
