#include "widgets/shell/settings.h"

namespace tempo {

Settings::Settings(std::shared_ptr<QSettings> store, ThemeKind system)
    : m_store(std::move(store)), m_system(system)
{
}

ThemeChoice Settings::themeChoice() const
{
    const QString word = m_store->value(QStringLiteral("theme")).toString();
    if (word == u"light")
        return ThemeChoice::Light;
    return word == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    m_shown.reset();
    const QLatin1String word(choice == ThemeChoice::Light      ? "light"
                                 : choice == ThemeChoice::Dark ? "dark"
                                                               : "system");
    m_store->setValue(QStringLiteral("theme"), QString(word));
}

ThemeKind Settings::theme() const
{
    if (m_shown)
        return *m_shown;
    switch (themeChoice()) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system;
}

QString Settings::folder() const
{
    return m_store->value(QStringLiteral("folder")).toString();
}

void Settings::setFolder(const QString &folder)
{
    m_store->setValue(QStringLiteral("folder"), folder);
}

QString Settings::signer() const
{
    return m_store->value(QStringLiteral("signer")).toString();
}

void Settings::setSigner(const QString &name)
{
    m_store->setValue(QStringLiteral("signer"), name);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::docks(const QString &page) const
{
    return m_store->value(u"docks/" + page).toByteArray();
}

void Settings::setDocks(const QString &page, const QByteArray &state)
{
    m_store->setValue(u"docks/" + page, state);
}

} // namespace tempo
