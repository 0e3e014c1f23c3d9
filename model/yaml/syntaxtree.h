#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tempo {

/// What a document says before anybody asks what it means: maps, lists and scalars in the order of
/// the text, flat in one array with all text in another, so that a large document costs a tenth of
/// a tree of objects. A container's first child follows it directly; children of a map alternate
/// between keys and values.
class SyntaxTree
{
public:
    /// The place of a node in the array; 0 is the root.
    using Node = uint32_t;

    enum class Kind : uint8_t { Null, Scalar, Map, List };

    Kind kind(Node node) const { return m_nodes[node].kind; }
    bool isMap(Node node) const { return kind(node) == Kind::Map; }
    bool isList(Node node) const { return kind(node) == Kind::List; }
    bool isScalar(Node node) const { return kind(node) == Kind::Scalar; }

    /// Whether a scalar was written with quotes or as a block: then it is text and nothing else.
    bool isQuoted(Node node) const { return m_nodes[node].isQuoted; }

    /// Where it begins, in bytes from the start of the parsed text.
    uint32_t offset(Node node) const { return m_nodes[node].offset; }

    /// The text of a scalar, in UTF-8.
    std::string_view text(Node node) const
    {
        const Entry &entry = m_nodes[node];
        return entry.kind == Kind::Scalar
            ? std::string_view(m_text).substr(entry.textAt, entry.size)
            : std::string_view();
    }

    /// The text of a scalar for reading.
    QString string(Node node) const
    {
        const std::string_view utf8 = text(node);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    /// Children of a container; of a map twice its pairs.
    uint32_t childCount(Node node) const
    {
        const Entry &entry = m_nodes[node];
        return entry.kind == Kind::Map || entry.kind == Kind::List ? entry.size : 0;
    }

    /// The first child, or 0.
    Node firstChild(Node node) const { return childCount(node) > 0 ? node + 1 : 0; }

    /// The following child of the same container, or 0.
    Node next(Node node) const { return m_nodes[node].next; }

    /// The value of a key of a map, or 0.
    Node value(Node map, std::string_view key) const;

    /// The key itself, where the map has it, or 0.
    Node keyNode(Node map, std::string_view key) const;

    bool isEmpty() const { return m_nodes.empty(); }

    /// Where quoted and block scalars begin, ascending: a # inside them is no comment.
    const std::vector<uint32_t> &quotedOffsets() const { return m_quoted; }

private:
    friend class TreeBuilder;

    struct Entry
    {
        uint32_t offset = 0;
        uint32_t textAt = 0;
        uint32_t size = 0; ///< bytes of a scalar, children of a container
        Node next = 0;
        Kind kind = Kind::Null;
        bool isQuoted = false;
    };

    std::vector<Entry> m_nodes;
    std::string m_text;
    std::vector<uint32_t> m_quoted;
};

} // namespace tempo
