#pragma once

class QCoreApplication;

namespace tempo {

class MainWindow;
class Settings;

/// What has to be done before there is an application: the size at which everything is drawn.
/// A size that the environment asks for goes first.
void applyScale(const Settings &settings);

/// Gives the application its language, and the direction of reading with it.
void applyLanguage(QCoreApplication &application, const Settings &settings);

/// Lets a window follow what the desktop asks for, where people chose nothing themselves.
void followDesktop(MainWindow &window);

} // namespace tempo
