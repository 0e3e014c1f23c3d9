#include "widgets/shell/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace tempo {
namespace {

constexpr int leastScale = 100;
constexpr int mostScale = 250;

/// Between two key sequences of one action; within one there is at most a comma and a space.
QString betweenKeys()
{
    return QStringLiteral(" ; ");
}

constexpr std::pair<ThemeChoice, const char *> themeWords[]
    = {{ThemeChoice::System, "system"},
       {ThemeChoice::Light, "light"},
       {ThemeChoice::Dark, "dark"},
       {ThemeChoice::HighContrast, "high-contrast"}};

} // namespace

Settings::Settings(std::shared_ptr<QSettings> store, ThemeKind system)
    : m_store(std::move(store)), m_system(system)
{
}

ThemeChoice Settings::themeChoice() const
{
    const QString word = m_store->value(QStringLiteral("theme")).toString();
    for (const auto &[choice, name] : themeWords) {
        if (word == QLatin1String(name))
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    m_shown.reset();
    for (const auto &[one, name] : themeWords) {
        if (one == choice)
            m_store->setValue(QStringLiteral("theme"), QString(QLatin1String(name)));
    }
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
    case ThemeChoice::HighContrast:
        return isDark(m_system) ? ThemeKind::ContrastDark : ThemeKind::ContrastLight;
    case ThemeChoice::System:
        break;
    }
    return m_system;
}

bool Settings::isOn(const char *key, bool otherwise) const
{
    const QString word = m_store->value(QLatin1String(key)).toString();
    return otherwise ? word != u"false" : word == u"true";
}

QString Settings::language() const
{
    static const QRegularExpression name(QStringLiteral("^[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*$"));
    const QString language = m_store->value(QStringLiteral("language")).toString();
    return name.match(language).hasMatch() ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(QStringLiteral("language"), language);
}

int Settings::scale() const
{
    bool isNumber = false;
    const int percent = m_store->value(QStringLiteral("scale")).toInt(&isNumber);
    return isNumber && percent >= leastScale && percent <= mostScale ? percent : leastScale;
}

void Settings::setScale(int percent)
{
    m_store->setValue(QStringLiteral("scale"), std::clamp(percent, leastScale, mostScale));
}

bool Settings::reducedMotion() const
{
    return isOn("reducedMotion", m_systemReducedMotion);
}

void Settings::setReducedMotion(bool reduced)
{
    m_store->setValue(QStringLiteral("reducedMotion"), reduced);
}

bool Settings::keepDrafts() const
{
    return isOn("keepDrafts", true);
}

void Settings::setKeepDrafts(bool keep)
{
    m_store->setValue(QStringLiteral("keepDrafts"), keep);
}

bool Settings::restoreSession() const
{
    return isOn("restoreSession", true);
}

void Settings::setRestoreSession(bool restore)
{
    m_store->setValue(QStringLiteral("restoreSession"), restore);
}

std::optional<QList<QKeySequence>> Settings::shortcuts(const QString &action) const
{
    const QVariant kept = m_store->value(u"shortcuts/" + action);
    if (!kept.isValid())
        return {};
    QList<QKeySequence> keys;
    for (const QString &text : kept.toString().split(betweenKeys(), Qt::SkipEmptyParts)) {
        const QKeySequence sequence(text, QKeySequence::PortableText);
        if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown)
            return {};
        keys.append(sequence);
    }
    return keys;
}

void Settings::setShortcuts(const QString &action, const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::PortableText));
    m_store->setValue(u"shortcuts/" + action, texts.join(betweenKeys()));
}

void Settings::resetShortcuts(const QString &action)
{
    m_store->remove(u"shortcuts/" + action);
}

void Settings::resetShortcuts()
{
    m_store->remove(QStringLiteral("shortcuts"));
}

QStringList Settings::recentActions() const
{
    return m_store->value(QStringLiteral("recentActions")).toStringList();
}

void Settings::setRecentActions(const QStringList &actions)
{
    m_store->setValue(QStringLiteral("recentActions"), actions);
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

QByteArray Settings::windowGeometry(int screenWidth) const
{
    return m_store->value(QStringLiteral("windowOn/%1").arg(screenWidth)).toByteArray();
}

void Settings::setWindowGeometry(int screenWidth, const QByteArray &geometry)
{
    m_store->setValue(QStringLiteral("windowOn/%1").arg(screenWidth), geometry);
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
