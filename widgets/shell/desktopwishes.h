#pragma once

#include "model/render/palette.h"

#include <QHash>
#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace tempo {

/// What a desktop's settings say about how programs should look, by namespace and key, as the
/// desktop portal names them: `org.freedesktop.appearance/color-scheme` …
using DesktopSettings = QHash<QString, QVariant>;

/// The theme that the settings ask for; nothing where they don't say.
std::optional<ThemeKind> themeWished(const DesktopSettings &settings);

/// Whether the settings ask for less motion; nothing where they don't say.
std::optional<bool> reducedMotionWished(const DesktopSettings &settings);

/// Asks the desktop for its wishes and listens to their changes, through the settings portal on the
/// session bus. Nothing waits for the answer, and where there is no portal none comes.
class DesktopWishes final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    const DesktopSettings &settings() const { return m_settings; }

    /// Asks. The answer comes as changed().
    void ask();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    DesktopSettings m_settings;
};

} // namespace tempo
