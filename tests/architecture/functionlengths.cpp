#include "tests/architecture/functionlengths.h"

#include "tests/architecture/sources.h"

#include <QRegularExpression>

namespace tempo {
namespace {

enum class Opens { Function, Scope, Value };

Opens opens(const QString &head)
{
    static const QRegularExpression afterParameters(
        QStringLiteral(R"(\)\s*(?:(?:const|noexcept|override|final|mutable|try|&&?)\s*)*)"
                       R"((?:->[^()]+(?:\([^()]*\))?\s*)?$)"));
    static const QRegularExpression afterInitialisers(
        QStringLiteral(R"(\)\s*(?:noexcept\s*)?:(?!:)[\s\S]*[})]\s*$)"));
    static const QRegularExpression scope(
        QStringLiteral(R"(\b(?:namespace|class|struct|union|enum|extern)\b)"));
    if (head.contains(afterParameters) || head.contains(afterInitialisers))
        return Opens::Function;
    return head.contains(scope) ? Opens::Scope : Opens::Value;
}

/// Walks over the blanked text once and keeps a stack of what is open.
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    QList<FunctionLength> functions()
    {
        for (const QChar c : m_text) {
            if (c == u'{')
                open();
            else if (c == u'}')
                close();
            else if (m_functionDepth == 0)
                addToHead(c);
            if (c == u'\n')
                ++m_line;
        }
        return m_functions;
    }

private:
    struct Open
    {
        Opens what;
        QString head;
        int line;
    };

    void addToHead(QChar c)
    {
        static const QRegularExpression access(
            QStringLiteral("^(?:Q_OBJECT\\s+)?(?:public|protected|private|Q_SIGNALS)"
                           "(?:\\s+Q_SLOTS)?\\s*$"));
        if (c == u';' || (c == u':' && m_head.contains(access))) {
            m_head.clear();
        } else if (!m_head.isEmpty() || !c.isSpace()) {
            if (m_head.isEmpty())
                m_headLine = m_line;
            m_head += c;
        }
    }

    void open()
    {
        if (m_functionDepth > 0) {
            ++m_functionDepth;
            return;
        }
        const int line = m_head.isEmpty() ? m_line : m_headLine;
        const Opens what = opens(m_head);
        m_open.append({what, m_head, line});
        m_head.clear();
        if (what == Opens::Function)
            m_functionDepth = 1;
    }

    void close()
    {
        if (m_functionDepth > 1) {
            --m_functionDepth;
            return;
        }
        m_functionDepth = 0;
        m_head.clear();
        if (m_open.isEmpty())
            return;
        const Open last = m_open.takeLast();
        if (last.what == Opens::Function) {
            m_functions.append({last.head.simplified(), last.line, m_line - last.line + 1});
        } else if (last.what == Opens::Value) { // the declaration it belongs to goes on
            m_head = last.head + QStringLiteral("{}");
            m_headLine = last.line;
        }
    }

    const QString &m_text;
    QList<FunctionLength> m_functions;
    QList<Open> m_open;
    QString m_head;
    int m_headLine = 1;
    int m_line = 1;
    int m_functionDepth = 0; ///< open braces of the function we are in, 0 outside
};

} // namespace

QList<FunctionLength> functionLengths(const QString &source)
{
    const QString text = blanked(source);
    return Scanner(text).functions();
}

} // namespace tempo
