#pragma once

#include <QString>

#include <optional>

namespace tempo {

/// What a word of the document means under a key, in the reader's language: "Waits for all inputs"
/// for `all` under `join`. A word without a label stands for itself.
QString wordLabel(const QString &key, const QString &word);

/// What yes, no and "not said" mean under a key; \a byDefault is what not saying it counts as.
QString flagLabel(const QString &key, std::optional<bool> value, std::optional<bool> byDefault);

/// What a list of words says for "nothing chosen".
QString unsetLabel(const QString &key);

} // namespace tempo
