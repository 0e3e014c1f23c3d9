#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tempo {

/// Writes JSON in the order of the calls, indented by two spaces (QJsonObject sorts its keys). The
/// caller keeps it well-formed: every begin has its end, and in an object a key comes before every
/// value. Numbers are written in the shortest form that reads back as the same double.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }

    JsonWriter &key(const char *name);
    JsonWriter &key(const QString &name);

    JsonWriter &value(const QString &text);
    JsonWriter &value(const char *text) = delete;
    JsonWriter &value(double number); ///< null where not finite
    JsonWriter &value(int number);
    JsonWriter &value(bool flag);
    JsonWriter &value(const QStringList &texts);
    JsonWriter &null();

    /// The value, or null where there is none.
    template <class T>
    JsonWriter &value(const std::optional<T> &maybe)
    {
        return maybe ? value(*maybe) : null();
    }

    /// The text so far, with a line break at its end.
    QByteArray text() const { return m_text + '\n'; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    JsonWriter &raw(const QByteArray &text);
    void separate();

    QByteArray m_text;
    int m_depth = 0;
    bool m_first = true; ///< nothing yet in the innermost object or array
    bool m_afterKey = false;
};

} // namespace tempo
