#pragma once

#include <QList>
#include <QString>

namespace tempo {

/// One function as it stands in a file.
struct FunctionLength
{
    QString head; ///< the signature, or what leads to a lambda in a table
    int line;     ///< of the first line of the signature, from 1
    int lines;    ///< from the signature's first line to the closing brace, both counted
};

/// The functions of a C++ source and how long they are.
///
/// The idea: with comments, literals and preprocessor lines blanked, every brace is matched, and
/// what stands before it says what it opens. After `)` and its qualifiers, or after the
/// initialisers of a constructor, it is a function; after `namespace`, `class`, `struct`, `union`,
/// `enum` or `extern` it is a scope to look into; anything else initialises a value and is looked
/// into as well, for a table may hold lambdas. Lambdas and local types inside a function count as
/// part of it. It reads the code as written: a macro that hides a brace misleads it.
QList<FunctionLength> functionLengths(const QString &source);

} // namespace tempo
