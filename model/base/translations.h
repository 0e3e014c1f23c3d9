#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace tempo {

/// Installs the translation of a language that was built into the program (tempo_xx.ts) with Qt's
/// own beside it, or else the English one, which holds the plurals. \a language: a locale's name
/// such as de or pt_BR, which then also decides how numbers and dates are written; empty: the
/// system's.
void installTranslations(QCoreApplication &application, const QString &language = {});

/// The languages that are built in, as locales' names: en first, the others by their name.
QStringList builtInLanguages();

} // namespace tempo
