#pragma once

#include "model/render/palette.h"

#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

/// The look in one place: spacing, type, colours by role, icons and the few building blocks that
/// every page shares. Widgets hold no colour, size or font of their own.

namespace tempo {

/// Distances in device independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int row = 32;   ///< height of a row and of a control
inline constexpr int corner = 6; ///< of controls
inline constexpr int cardCorner = 8;
} // namespace space

/// Sizes of type in pixels.
namespace type {
inline constexpr int caption = 11;
inline constexpr int hint = 12;
inline constexpr int body = 13;
inline constexpr int title = 15;
inline constexpr int answer = 17;
inline constexpr int verdict = 22;
} // namespace type

/// Sets style, palette, font and style sheet of the whole application. Calling it again changes the
/// theme of the running program.
void applyTheme(QApplication &application, ThemeKind theme);

/// The theme the system asks for, read from the platform's palette before applyTheme() was called.
ThemeKind systemTheme(const QApplication &application);

/// The theme and the colours that a widget is shown in. Painting widgets ask in paintEvent() and
/// repaint on QEvent::PaletteChange.
ThemeKind themeOf(const QWidget *widget);
const Palette &coloursOf(const QWidget *widget);

/// A font of the type scale; tabular figures where the font has them.
QFont fontOf(int pixels, bool strong = false);

/// An icon of resources/icons/<name>.svg in the theme's text colour, sharp at every scale.
QIcon iconOf(const QString &name, const QWidget *widget);

/// A card: a quiet surface with a thin line; give it a layout.
QWidget *makeCard(QWidget *parent = nullptr);

/// Texts of the scale. They show plain text only and wrap.
enum class TextRole { Caption, Hint, Body, Strong, Title, Answer, Verdict };
QLabel *makeText(const QString &text, TextRole role, QWidget *parent = nullptr);

/// What a chip, a card or a text says by its colour; the words must say it too.
enum class Tone { Quiet, Accent, Met, Tight, Missed };

/// A small rounded label: a state, a count, a kind.
QLabel *makeChip(const QString &text, Tone tone, QWidget *parent = nullptr);

/// Gives a chip, a card or a label another tone.
void setTone(QWidget *widget, Tone tone);

/// A thin horizontal line between groups.
QFrame *makeLine(QWidget *parent = nullptr);

/// The one main button of a page, and the quiet ones.
QPushButton *makePrimaryButton(const QString &text, QWidget *parent = nullptr);
QPushButton *makeButton(const QString &text, QWidget *parent = nullptr);

/// A flat button with an icon; \a name is what tooltip and assistive tools say.
QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

} // namespace tempo
