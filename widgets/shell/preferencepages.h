#pragma once

class QWidget;

namespace tempo {

class MainWindow;

/// The pages of the preferences beside the keyboard's. What is chosen on them is kept at once; each
/// choice that waits for the next start says so.
QWidget *makeGeneralPreferences(MainWindow &window);
QWidget *makeAppearancePreferences(MainWindow &window);

} // namespace tempo
