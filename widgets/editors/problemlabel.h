#pragma once

#include <QString>

class QLabel;

namespace tempo {

class ValueLine;

/// A message as a sentence: it begins with a capital letter and ends with a full stop.
QString asSentence(QString text);

/// A label that says what is wrong with the text in \a line and how to write it, for as long as it
/// can't be read, and takes no room otherwise. Assistive tools hear it when it appears, and find it
/// as the line's description.
QLabel *makeProblemOf(ValueLine &line);

} // namespace tempo
