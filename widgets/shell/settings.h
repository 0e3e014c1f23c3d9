#pragma once

#include "model/render/palette.h"

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>

#include <memory>
#include <optional>

namespace tempo {

/// What people chose for the colours.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What the program remembers between sessions, as a value that app/workbench makes and passes in.
/// Copies share one store; a test gives a store of its own. What can't be read in the store counts
/// as never chosen.
class Settings final
{
public:
    /// \a system is the theme that the desktop asks for.
    explicit Settings(std::shared_ptr<QSettings> store, ThemeKind system = ThemeKind::Light);

    ThemeChoice themeChoice() const;
    void setThemeChoice(ThemeChoice choice);

    /// The theme to show: what the call asked for, else as chosen, else the desktop's.
    ThemeKind theme() const;

    /// Shows a theme in this session without remembering it.
    void showTheme(ThemeKind theme) { m_shown = theme; }

    /// What the desktop asks for, when that is known or has changed.
    ThemeKind systemTheme() const { return m_system; }
    void setSystemTheme(ThemeKind system) { m_system = system; }
    void setSystemReducedMotion(bool reduced) { m_systemReducedMotion = reduced; }

    /// The language of the texts as a locale's name (de, en, pt_BR); empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// How large everything is drawn, in percent of the system's size: 100 to 250.
    int scale() const;
    void setScale(int percent);

    /// Whether nothing should move that need not: as chosen, else as the desktop asks.
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    /// Whether unsaved work is kept for the case of a crash.
    bool keepDrafts() const;
    void setKeepDrafts(bool keep);

    /// Whether the next start opens what was open.
    bool restoreSession() const;
    void setRestoreSession(bool restore);

    /// The keys that people gave an action themselves, by its id; empty list: none at all; nothing
    /// where they left it as it was.
    std::optional<QList<QKeySequence>> shortcuts(const QString &action) const;
    void setShortcuts(const QString &action, const QList<QKeySequence> &keys);

    /// Gives one action, or all, the keys back that they had at first.
    void resetShortcuts(const QString &action);
    void resetShortcuts();

    /// The ids of the actions run from the command palette, the last one first.
    QStringList recentActions() const;
    void setRecentActions(const QStringList &actions);

    /// The folder where the last file was opened or saved; empty at first.
    QString folder() const;
    void setFolder(const QString &folder);

    /// The name under which the reader signs; empty until they signed once.
    QString signer() const;
    void setSigner(const QString &name);

    /// Where the window is on a screen that is so many of its pixels wide: at another size of
    /// everything, and on another screen, it has another place. Empty at first.
    QByteArray windowGeometry(int screenWidth) const;
    void setWindowGeometry(int screenWidth, const QByteArray &geometry);

    /// Where the docks are while a page is shown; empty at first.
    QByteArray docks(const QString &page) const;
    void setDocks(const QString &page, const QByteArray &state);

private:
    bool isOn(const char *key, bool otherwise) const;

    std::shared_ptr<QSettings> m_store;
    ThemeKind m_system;
    bool m_systemReducedMotion = false;
    std::optional<ThemeKind> m_shown;
};

} // namespace tempo
