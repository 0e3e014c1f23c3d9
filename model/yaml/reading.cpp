#include "model/yaml/reading.h"

#include "model/base/suggest.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <unordered_set>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

/// Maps up to this many pairs are searched for duplicates pair by pair.
constexpr uint32_t smallMap = 16;

QString given(const SyntaxTree &tree, SyntaxTree::Node node)
{
    switch (tree.kind(node)) {
    case SyntaxTree::Kind::Map:
        return Tr::tr("a map");
    case SyntaxTree::Kind::List:
        return Tr::tr("a list");
    case SyntaxTree::Kind::Null:
        return Tr::tr("nothing");
    case SyntaxTree::Kind::Scalar:
        break;
    }
    const QString text = quoted(tree.string(node));
    return tree.isQuoted(node) ? Tr::tr("the text %1").arg(text) : text;
}

} // namespace

QString quoted(const QString &text)
{
    return u'\'' + (text.size() > 80 ? text.left(80) + u'…' : text) + u'\'';
}

void Reading::problem(Node at, const QString &message)
{
    if (isFull())
        countProblem();
    else
        m_problems.push_back({m_tree.offset(at), message});
}

std::vector<Problem> Reading::sortedProblems() const
{
    std::vector<Problem> sorted = m_problems;
    std::ranges::stable_sort(sorted, {}, &Problem::offset);
    return sorted;
}

void Reading::unknownKey(Node key, const QStringList &allowed)
{
    if (isFull()) {
        countProblem();
        return;
    }
    const QString name = m_tree.string(key);
    problem(key,
            Tr::tr("unknown key %1.%2 Allowed here: %3")
                .arg(quoted(name), didYouMean(name, allowed), allowed.join(QStringLiteral(", "))));
}

void Reading::notAWord(Node value, const QStringList &allowed)
{
    if (isFull()) {
        countProblem();
        return;
    }
    const QString words = allowed.join(QStringLiteral(", "));
    if (!m_tree.isScalar(value)) {
        expected(value, Tr::tr("one of %1").arg(words));
        return;
    }
    const QString word = m_tree.string(value);
    problem(value,
            Tr::tr("%1 is not one of the words allowed here.%2 Allowed: %3")
                .arg(quoted(word), didYouMean(word, allowed), words));
}

void Reading::expected(Node value, const QString &what)
{
    if (isFull())
        countProblem();
    else
        problem(value, Tr::tr("expected %1, not %2").arg(what, given(m_tree, value)));
}

bool Reading::expectMap(Node value)
{
    if (m_tree.isMap(value))
        return true;
    expected(value, Tr::tr("a map"));
    return false;
}

bool Reading::expectList(Node value)
{
    if (m_tree.isList(value))
        return true;
    expected(value, Tr::tr("a list"));
    return false;
}

bool Reading::hasValue(Node key, Node value)
{
    if (m_tree.kind(value) != SyntaxTree::Kind::Null)
        return true;
    problem(
        key,
        Tr::tr("%1 has no value; write one or take the key away").arg(quoted(m_tree.string(key))));
    return false;
}

bool Reading::isZone(const QString &name)
{
    if (name == u"UTC")
        return true;
    const auto known = m_zones.constFind(name);
    if (known != m_zones.constEnd())
        return *known;
    return *m_zones.insert(name, QTimeZone::isTimeZoneIdAvailable(name.toUtf8()));
}

void Reading::duplicateKey(Node key)
{
    problem(
        key,
        Tr::tr("duplicate key %1; a key may stand in a map once").arg(quoted(m_tree.string(key))));
}

std::vector<SyntaxTree::Node> Reading::distinctKeys(Node map)
{
    std::vector<Node> keys;
    const uint32_t pairs = m_tree.childCount(map) / 2;
    keys.reserve(pairs);
    std::unordered_set<std::string_view> seen;
    for (Node key = m_tree.firstChild(map); key != 0; key = m_tree.next(m_tree.next(key))) {
        const std::string_view text = m_tree.text(key);
        const bool isNew = pairs > smallMap
            ? seen.insert(text).second
            : std::ranges::none_of(keys, [&](Node known) { return m_tree.text(known) == text; });
        if (isNew)
            keys.push_back(key);
        else
            duplicateKey(key);
    }
    return keys;
}

} // namespace tempo
