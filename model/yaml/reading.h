#pragma once

#include "model/base/diagnostic.h"
#include "model/design/fields.h"
#include "model/yaml/syntaxtree.h"

#include <QHash>

namespace tempo {

/// A problem at a place of the text, in bytes from its start.
struct Problem
{
    uint32_t offset = 0;
    QString message;
};

/// What a name that was written must name.
enum class Refers { ToElement, ToOrigin, ToAxis, ToScope };

/// One reading of a tree: collects problems, and the names that can only be looked up when all of
/// the document has been read.
class Reading
{
public:
    using Node = SyntaxTree::Node;

    /// One name that must name something.
    struct Reference
    {
        Node at;
        Refers what;
    };

    explicit Reading(const SyntaxTree &tree) : m_tree(tree) {}

    const SyntaxTree &tree() const { return m_tree; }

    /// Reports a problem at a node; beyond the thousandth they are only counted.
    void problem(Node at, const QString &message);

    /// Whether problems are only counted from here on: then nobody need make up a sentence.
    bool isFull() const { return m_problems.size() >= mostProblems; }

    /// Counts a problem that isn't described any more.
    void countProblem() { ++m_uncounted; }

    /// How many problems there are so far.
    size_t problemCount() const { return m_problems.size() + size_t(m_uncounted); }

    /// All problems in the order of the text, at most a thousand.
    std::vector<Problem> sortedProblems() const;

    /// How many more there were.
    int problemsBeyond() const { return m_uncounted; }

    /// Reports a key that isn't one of \a allowed.
    void unknownKey(Node key, const QStringList &allowed);

    /// Reports a word that isn't one of \a allowed.
    void notAWord(Node value, const QStringList &allowed);

    /// Reports that something else was expected: \a what is "a map", "a number such as 0.4" ...
    void expected(Node value, const QString &what);

    bool expectMap(Node value);
    bool expectList(Node value);

    /// Whether a key has a value; reports one without.
    bool hasValue(Node key, Node value);

    /// Keeps a name for the check at the end.
    void refer(Node at, Refers what) { m_references.push_back({at, what}); }
    const std::vector<Reference> &references() const { return m_references; }

    /// Whether this system knows a time zone; asked once for each name.
    bool isZone(const QString &name);

    /// Calls \a visit with key and value of every pair, and reports keys that were there before.
    template <class Visit>
    void forEachPair(Node map, Visit visit)
    {
        for (const Node key : distinctKeys(map))
            visit(key, m_tree.next(key));
    }

private:
    static constexpr size_t mostProblems = 1000;

    std::vector<Node> distinctKeys(Node map);
    void duplicateKey(Node key);

    const SyntaxTree &m_tree;
    std::vector<Problem> m_problems;
    std::vector<Reference> m_references;
    QHash<QString, bool> m_zones;
    int m_uncounted = 0;
};

/// A text as a sentence quotes it: 'like this', cut where it is long.
QString quoted(const QString &text);

} // namespace tempo
