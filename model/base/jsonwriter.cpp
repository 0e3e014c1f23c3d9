#include "model/base/jsonwriter.h"

#include "model/base/numbers.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace tempo {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            result += '\\';
            result += c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (c == '\t') {
            result += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            std::array<char, 8> escape;
            std::snprintf(escape.data(), escape.size(), "\\u%04x", byte);
            result += escape.data();
        } else {
            result += c;
        }
    }
    return result + '"';
}

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    m_text += m_first ? "\n" : ",\n";
    m_text += QByteArray(2 * m_depth, ' ');
    m_first = false;
}

JsonWriter &JsonWriter::raw(const QByteArray &text)
{
    separate();
    m_text += text;
    return *this;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    m_text += bracket;
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    return key(QString::fromLatin1(name));
}

JsonWriter &JsonWriter::key(const QString &name)
{
    separate();
    m_text += quoted(name) + ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    return raw(quoted(text));
}

JsonWriter &JsonWriter::value(double number)
{
    return std::isfinite(number) ? raw(numberText(number).toLatin1()) : null();
}

JsonWriter &JsonWriter::value(int number)
{
    return raw(QByteArray::number(number));
}

JsonWriter &JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter &JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    return endArray();
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

} // namespace tempo
