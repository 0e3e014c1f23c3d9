#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace tempo {

/// The words of the document for an enumeration, in the order of its enumerators. Specialised once
/// for every enumeration of the format.
template <class Enum>
inline constexpr std::nullptr_t wordsOf = nullptr;

/// The word of an enumerator.
template <class Enum>
QString word(Enum value)
{
    return QString(wordsOf<Enum>[size_t(value)]);
}

/// The enumerator of a word, or nothing for a word that isn't one of them.
template <class Enum>
std::optional<Enum> fromWord(QStringView text)
{
    for (size_t i = 0; i < wordsOf<Enum>.size(); ++i) {
        if (text == wordsOf<Enum>[i])
            return Enum(i);
    }
    return std::nullopt;
}

/// All words of an enumeration.
template <class Enum>
QStringList allWords()
{
    QStringList words;
    for (const QLatin1String &one : wordsOf<Enum>)
        words << QString(one);
    return words;
}

} // namespace tempo
