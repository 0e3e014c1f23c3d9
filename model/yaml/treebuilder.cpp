#include "model/yaml/treebuilder.h"

#include "model/yaml/scalarspan.h"

#include <QCoreApplication>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Syntax)
};

constexpr size_t deepest = 32;
constexpr uint32_t mostCopied = 10000;

/// Lets yaml-cpp read the text where it lies.
class TextBuffer final : public std::streambuf
{
public:
    explicit TextBuffer(std::string_view text)
    {
        char *start = const_cast<char *>(text.data());
        setg(start, start, start + text.size());
    }
};

} // namespace

/// Turns the events of yaml-cpp into a SyntaxTree; a refusal leaves through yaml-cpp as a
/// SyntaxFlaw and ends in parseYaml().
class TreeBuilder final : public YAML::EventHandler
{
public:
    /// Makes room for a text of so many bytes, so that growing doesn't double the memory.
    explicit TreeBuilder(size_t bytes)
    {
        m_tree.m_nodes.reserve(bytes / 8);
        m_tree.m_text.reserve(bytes * 3 / 4);
    }

    SyntaxTree take()
    {
        m_tree.m_nodes.shrink_to_fit();
        m_tree.m_text.shrink_to_fit();
        return std::move(m_tree);
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_hasDocument)
            refuse(mark, Tr::tr("a second document begins here; a design is one document a file"));
        m_hasDocument = true;
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (isKeyNext())
            refuse(mark, Tr::tr("a key is missing before the colon"));
        remember(anchor, add(mark, SyntaxTree::Kind::Null));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const bool isQuoted = tag == "!";
        refuseTag(mark, tag);
        const SyntaxTree::Node node = add(mark, SyntaxTree::Kind::Scalar);
        SyntaxTree::Entry &entry = m_tree.m_nodes[node];
        entry.isQuoted = isQuoted;
        entry.textAt = uint32_t(m_tree.m_text.size());
        entry.size = uint32_t(value.size());
        m_tree.m_text += value;
        if (isQuoted)
            m_tree.m_quoted.push_back(entry.offset);
        remember(anchor, node);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, SyntaxTree::Kind::List);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, SyntaxTree::Kind::Map);
    }

    void OnMapEnd() override { close(); }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const Span span = anchor < m_anchors.size() ? m_anchors[anchor] : Span();
        if (span.end == 0)
            refuse(mark, Tr::tr("this alias stands inside what it repeats"));
        if (isKeyNext())
            refuse(mark, Tr::tr("a key must be plain text, not an alias"));
        m_copied += span.end - span.start;
        if (m_copied > mostCopied) {
            refuse(mark,
                   Tr::tr("the aliases of this file repeat more than %1 values; write them out")
                       .arg(mostCopied));
        }
        copy(span);
    }

private:
    struct Span
    {
        SyntaxTree::Node start = 0;
        SyntaxTree::Node end = 0; ///< 0 while it is still open
    };

    struct Open
    {
        SyntaxTree::Node container;
        SyntaxTree::Node last; ///< its newest child, or 0
        YAML::anchor_t anchor;
    };

    [[noreturn]] static void refuse(const YAML::Mark &mark, const QString &message)
    {
        throw SyntaxFlaw{uint32_t(mark.pos), message};
    }

    static void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (tag.empty() || tag == "?" || tag == "!")
            return;
        QString name = QString::fromStdString(tag).left(80);
        name.replace(QStringLiteral("tag:yaml.org,2002:"), QStringLiteral("!!"));
        refuse(mark, Tr::tr("tags such as %1 have no meaning in a design; take it away").arg(name));
    }

    bool isKeyNext() const
    {
        if (m_open.empty())
            return false;
        const SyntaxTree::Entry &parent = m_tree.m_nodes[m_open.back().container];
        return parent.kind == SyntaxTree::Kind::Map && parent.size % 2 == 0;
    }

    SyntaxTree::Node add(const YAML::Mark &mark, SyntaxTree::Kind kind)
    {
        const auto node = SyntaxTree::Node(m_tree.m_nodes.size());
        SyntaxTree::Entry entry;
        entry.offset = uint32_t(mark.pos);
        entry.kind = kind;
        m_tree.m_nodes.push_back(entry);
        link(node);
        return node;
    }

    /// Makes \a node the newest child of the open container.
    void link(SyntaxTree::Node node)
    {
        if (m_open.empty())
            return;
        Open &parent = m_open.back();
        if (parent.last != 0)
            m_tree.m_nodes[parent.last].next = node;
        parent.last = node;
        ++m_tree.m_nodes[parent.container].size;
    }

    void remember(YAML::anchor_t anchor, SyntaxTree::Node node)
    {
        if (anchor == YAML::NullAnchor)
            return;
        if (m_anchors.size() <= anchor)
            m_anchors.resize(anchor + 1);
        m_anchors[anchor] = {node, SyntaxTree::Node(m_tree.m_nodes.size())};
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              SyntaxTree::Kind kind)
    {
        refuseTag(mark, tag);
        if (isKeyNext())
            refuse(mark, Tr::tr("a key must be plain text, not a map or a list"));
        if (m_open.size() >= deepest)
            refuse(mark, Tr::tr("nested more than %1 levels deep").arg(deepest));
        m_open.push_back({add(mark, kind), 0, anchor});
    }

    void close()
    {
        const Open done = m_open.back();
        m_open.pop_back();
        remember(done.anchor, done.container);
    }

    void copy(const Span &span)
    {
        const auto start = SyntaxTree::Node(m_tree.m_nodes.size());
        const SyntaxTree::Node shift = start - span.start;
        for (SyntaxTree::Node from = span.start; from < span.end; ++from) {
            SyntaxTree::Entry entry = m_tree.m_nodes[from];
            if (entry.next != 0)
                entry.next += shift;
            m_tree.m_nodes.push_back(entry);
        }
        m_tree.m_nodes[start].next = 0;
        link(start);
    }

    SyntaxTree m_tree;
    std::vector<Open> m_open;
    std::vector<Span> m_anchors;
    uint32_t m_copied = 0;
    bool m_hasDocument = false;
};

namespace {

SyntaxFlaw flawOfException(const YAML::Exception &exception)
{
    const auto offset = uint32_t(std::max(exception.mark.pos, 0));
    const bool isStar = exception.msg == YAML::ErrorMsg::ALIAS_NOT_FOUND
        || exception.msg == YAML::ErrorMsg::UNKNOWN_ANCHOR;
    if (isStar) {
        return {offset,
                Tr::tr("the * makes this an alias of an anchor that isn't there; text that begins "
                       "with * needs quotes, such as schedule: \"* * * * *\"")};
    }
    return {offset, Tr::tr("this is not YAML: %1").arg(QString::fromStdString(exception.msg))};
}

/// Whether the last quoted scalar is closed: yaml-cpp lets a quote run to the end of the file.
std::optional<SyntaxFlaw> flawOfLastQuote(std::string_view text, const SyntaxTree &tree)
{
    const std::vector<uint32_t> &quoted = tree.quotedOffsets();
    if (quoted.empty() || scalarSpan(text, quoted.back()).end <= text.size())
        return std::nullopt;
    return SyntaxFlaw{quoted.back(), Tr::tr("the quote that begins here is never closed")};
}

} // namespace

SyntaxResult parseYaml(std::string_view text)
{
    TextBuffer buffer(text);
    std::istream stream(&buffer);
    TreeBuilder builder(text.size());
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {}
        SyntaxTree tree = builder.take();
        auto flaw = flawOfLastQuote(text, tree);
        return {std::move(tree), std::move(flaw)};
    } catch (const SyntaxFlaw &flaw) {
        return {{}, flaw};
    } catch (const YAML::Exception &exception) {
        return {{}, flawOfException(exception)};
    }
}

} // namespace tempo
