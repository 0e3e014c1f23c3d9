#pragma once

#include <QString>
#include <QStringList>

namespace tempo {

/// The candidate that \a word most probably meant, or an empty string where none is near: at most a
/// third of the letters differ (Damerau-Levenshtein, optimal string alignment; 1 for short words).
QString nearest(const QString &word, const QStringList &candidates);

/// " Did you mean 'x'?" or nothing, for the end of a sentence.
QString didYouMean(const QString &word, const QStringList &candidates);

/// An id made from a title: lower case ASCII letters, digits and single dashes, at most 40 long,
/// never empty, never reserved ("design", "axes"), and not in \a taken (a number is added).
QString idFromTitle(const QString &title, const QStringList &taken);

/// Whether \a text is an id of the document format: `[a-z0-9][a-z0-9-]*`.
bool isId(QStringView text);

} // namespace tempo
