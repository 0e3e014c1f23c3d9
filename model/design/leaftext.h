#pragma once

#include "model/design/design.h"

#include <QDate>

namespace tempo {

/// How a value is put into words: as its author wrote it, or in one way for one meaning.
enum class Spelling { AsWritten, Plain };

/// The value of a key in one line, much as the document writes it.
QString leafText(const QString &value, Spelling spelling);
QString leafText(const QStringList &value, Spelling spelling);
QString leafText(bool value, Spelling spelling);
QString leafText(int value, Spelling spelling);
QString leafText(double value, Spelling spelling);
QString leafText(const QList<double> &value, Spelling spelling);
QString leafText(const QDate &value, Spelling spelling);
QString leafText(const Duration &value, Spelling spelling);
QString leafText(const Rate &value, Spelling spelling);
QString leafText(const Cron &value, Spelling spelling);
QString leafText(const Latency &value, Spelling spelling);
QString leafText(const AgeLimit &value, Spelling spelling);
QString leafText(const Decay &value, Spelling spelling);
QString leafText(const QPointF &value, Spelling spelling);
QString leafText(const QRectF &value, Spelling spelling);

template <class Enum>
requires std::is_enum_v<Enum> QString leafText(Enum value, Spelling)
{
    return word(value);
}

/// Nothing for an absent value.
template <class T>
QString leafText(const std::optional<T> &value, Spelling spelling)
{
    return value ? leafText(*value, spelling) : QString();
}

} // namespace tempo
