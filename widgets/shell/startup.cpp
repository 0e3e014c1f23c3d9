#include "widgets/shell/startup.h"

#include "model/base/translations.h"
#include "widgets/shell/desktopwishes.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace tempo {
namespace {

constexpr const char *variable = "QT_SCALE_FACTOR";

} // namespace

int largestScale(QSize room)
{
    constexpr int title = 28; // the desktop's bar above a window, which isn't scaled
    const QSize least = MainWindow::smallest;
    return std::max(100,
                    std::min(100 * room.width() / least.width(),
                             100 * (room.height() - title) / least.height()));
}

double scaleNow()
{
    const double factor = qEnvironmentVariable(variable).toDouble();
    return factor > 0 ? factor : 1;
}

void applyScale(const Settings &settings, QSize room)
{
    const int percent = std::min(settings.scale(), largestScale(room));
    if (percent != 100 && !qEnvironmentVariableIsSet(variable))
        qputenv(variable, QByteArray::number(percent / 100.0));
}

void applyLanguage(QCoreApplication &application, const Settings &settings)
{
    installTranslations(application, settings.language());
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

void followDesktop(MainWindow &window)
{
    auto *wishes = new DesktopWishes(&window);
    const ThemeKind first = window.settings().systemTheme();
    QObject::connect(wishes, &DesktopWishes::changed, &window, [&window, wishes, first] {
        window.settings().setSystemTheme(themeWished(wishes->settings()).value_or(first));
        if (const auto reduced = reducedMotionWished(wishes->settings()))
            window.settings().setSystemReducedMotion(*reduced);
        window.applyAppearance();
    });
    QTimer::singleShot(0, wishes, &DesktopWishes::ask); // the first paint goes first
}

} // namespace tempo
