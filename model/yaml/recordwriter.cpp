#include "model/yaml/recordwriter.h"

#include "model/base/numbers.h"

namespace tempo {

namespace {

/// Longer keys aren't found by readers of YAML without a `?` before them; the limit there is 1024.
constexpr qsizetype longestKey = 300;

} // namespace

void RecordWriter::scalar(const QString &text)
{
    const ScalarStyle style = scalarStyle(text);
    if (style == ScalarStyle::Literal || text.size() > Emit::widest)
        m_fits = false;
    else if (style == ScalarStyle::Plain)
        m_out.plain(text);
    else
        m_out.quoted(text);
}

void RecordWriter::scalar(double value)
{
    QString text = numberText(value);
    // Readers of YAML 1.1 take a number with an exponent for one only if it has a point.
    if (const qsizetype e = text.indexOf(u'e'); e >= 0 && !text.contains(u'.'))
        text.insert(e, QStringLiteral(".0"));
    m_out.ascii(text);
}

bool RecordWriter::blockKey(const QString &key)
{
    const bool isLong = key.size() > longestKey;
    if (isLong)
        m_out.raw("? ");
    if (scalarStyle(key) == ScalarStyle::Plain && !isLong)
        m_out.plain(key);
    else
        m_out.quoted(key);
    if (isLong)
        m_out.endLine();
    return !isLong;
}

void RecordWriter::flowKey(const QString &key)
{
    scalar(key);
}

void RecordWriter::blockScalar(const QString &text, int indent)
{
    switch (scalarStyle(text)) {
    case ScalarStyle::Plain:
    case ScalarStyle::PlainInBlock:
        m_out.plain(text);
        break;
    case ScalarStyle::Quoted:
        m_out.quoted(text);
        break;
    case ScalarStyle::Literal:
        m_out.literal(text, indent + 2);
        break;
    }
}

} // namespace tempo
