#pragma once

#include <QString>
#include <QStringList>

namespace tempo {

/// The headers and sources below the folder \a folder of the project, as paths from the project's
/// top, sorted.
QStringList sourcesBelow(const QString &folder);

/// The text of the file \a path (from the project's top); null if it can't be read.
QString sourceText(const QString &path);

/// \a source with comments, the insides of literals and preprocessor lines turned into blanks, so
/// that every brace left is a real one. Line breaks stay, so lines keep their numbers.
QString blanked(const QString &source);

} // namespace tempo
