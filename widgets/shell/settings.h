#pragma once

#include "model/render/palette.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <memory>
#include <optional>

namespace tempo {

/// What people chose for the colours.
enum class ThemeChoice { System, Light, Dark };

/// What the program remembers between sessions, as a value that app/workbench makes and passes in.
/// Copies share one store; a test gives a store of its own.
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

    /// The folder where the last file was opened or saved; empty at first.
    QString folder() const;
    void setFolder(const QString &folder);

    /// The name under which the reader signs; empty until they signed once.
    QString signer() const;
    void setSigner(const QString &name);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Where the docks are while a page is shown; empty at first.
    QByteArray docks(const QString &page) const;
    void setDocks(const QString &page, const QByteArray &state);

private:
    std::shared_ptr<QSettings> m_store;
    ThemeKind m_system;
    std::optional<ThemeKind> m_shown;
};

} // namespace tempo
