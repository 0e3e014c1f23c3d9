#pragma once

class QCoreApplication;
class QSize;

namespace tempo {

class MainWindow;
class Settings;

/// The largest size of everything, in percent, at which the window fits into \a room, which is that
/// of the screen at 100 %.
int largestScale(QSize room);

/// The size of everything that is applied now, as a factor.
double scaleNow();

/// What has to be done before there is an application: the size at which everything is drawn, no
/// larger than \a room holds. A size that the environment asks for goes first.
void applyScale(const Settings &settings, QSize room);

/// Gives the application its language, and the direction of reading with it.
void applyLanguage(QCoreApplication &application, const Settings &settings);

/// Lets a window follow what the desktop asks for, where people chose nothing themselves.
void followDesktop(MainWindow &window);

} // namespace tempo
