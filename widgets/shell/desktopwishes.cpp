#include "widgets/shell/desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace tempo {
namespace {

using Spaces = QMap<QString, QVariantMap>;

const QString &service()
{
    static const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
    return name;
}

const QString &path()
{
    static const QString name = QStringLiteral("/org/freedesktop/portal/desktop");
    return name;
}

const QString &portal()
{
    static const QString name = QStringLiteral("org.freedesktop.portal.Settings");
    return name;
}

QVariant valueOf(const DesktopSettings &settings, const char *key)
{
    return settings.value(QLatin1String(key));
}

bool asksForContrast(const DesktopSettings &settings)
{
    const QString theme = valueOf(settings, "org.gnome.desktop.interface/gtk-theme").toString();
    return valueOf(settings, "org.freedesktop.appearance/contrast").toUInt() == 1
        || valueOf(settings, "org.gnome.desktop.a11y.interface/high-contrast").toBool()
        || theme.startsWith(u"HighContrast");
}

bool asksForDark(const DesktopSettings &settings)
{
    const QString theme = valueOf(settings, "org.gnome.desktop.interface/gtk-theme").toString();
    return valueOf(settings, "org.freedesktop.appearance/color-scheme").toUInt() == 1
        || theme.endsWith(u"Inverse") || theme.endsWith(u"-dark", Qt::CaseInsensitive);
}

} // namespace

std::optional<ThemeKind> themeWished(const DesktopSettings &settings)
{
    const bool dark = asksForDark(settings);
    if (asksForContrast(settings))
        return dark ? ThemeKind::ContrastDark : ThemeKind::ContrastLight;
    if (dark)
        return ThemeKind::Dark;
    if (valueOf(settings, "org.freedesktop.appearance/color-scheme").toUInt() == 2)
        return ThemeKind::Light;
    return {};
}

std::optional<bool> reducedMotionWished(const DesktopSettings &settings)
{
    const QVariant animations = valueOf(settings, "org.gnome.desktop.interface/enable-animations");
    if (!animations.isValid())
        return {};
    return !animations.toBool();
}

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent) {}

void DesktopWishes::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<Spaces>();
    bus.connect(service(), path(), portal(), QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage call
        = QDBusMessage::createMethodCall(service(), path(), portal(), QStringLiteral("ReadAll"));
    call << QStringList{QStringLiteral("org.freedesktop.appearance"),
                        QStringLiteral("org.gnome.desktop.interface"),
                        QStringLiteral("org.gnome.desktop.a11y.interface")};
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<Spaces> reply = *answer;
        answer->deleteLater();
        if (reply.isError())
            return;
        const Spaces spaces = reply.value();
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
            for (auto key = space->cbegin(); key != space->cend(); ++key)
                m_settings.insert(space.key() + u'/' + key.key(), key.value());
        }
        Q_EMIT changed();
    });
}

void DesktopWishes::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    m_settings.insert(space + u'/' + key, value.variant());
    Q_EMIT changed();
}

} // namespace tempo
