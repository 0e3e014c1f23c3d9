// Finds the comments of a YAML text without parsing it again. A # begins a comment where it stands
// at the start of a line or after a blank, outside quoted and block scalars; where those begin is
// known from the tree, where they end is found here. One pass; tests: tst_comments.

#include "model/yaml/comments.h"

#include "model/yaml/emit.h"
#include "model/yaml/scalarspan.h"

#include <algorithm>
#include <unordered_map>

namespace tempo {

namespace {

constexpr auto none = std::string_view::npos;

struct Comment
{
    size_t offset; ///< of its #
    size_t line;   ///< where its line begins
    int number;    ///< of the line, from 1
    bool isAlone;  ///< whether nothing else stands on the line
};

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == none;
}

std::vector<Comment> commentsOf(std::string_view text, const std::vector<uint32_t> &quotedOffsets)
{
    std::vector<Comment> found;
    auto quoted = quotedOffsets.begin();
    TextSpan hidden; // a # in here is none
    int number = 1;
    size_t counted = 0;
    for (size_t at = text.find('#'); at != none; at = text.find('#', at)) {
        for (; quoted != quotedOffsets.end() && *quoted < at; ++quoted) {
            if (*quoted >= hidden.end)
                hidden = scalarSpan(text, *quoted);
        }
        const bool begins
            = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n';
        if ((at >= hidden.begin && at < hidden.end) || !begins) {
            ++at;
            continue;
        }
        number += int(
            std::count(text.begin() + qsizetype(counted), text.begin() + qsizetype(at), '\n'));
        counted = at;
        const size_t line = lineStart(text, at);
        found.push_back({at, line, number, isBlank(text.substr(line, at - line))});
        at = nextLine(text, at);
    }
    return found;
}

QString textOf(std::string_view text, const Comment &comment)
{
    const std::string_view line
        = text.substr(comment.offset, nextLine(text, comment.offset) - comment.offset);
    return commentLine(QString::fromUtf8(line.data(), qsizetype(line.size())));
}

/// Where the elements and flows begin, by the start of their line.
using Targets = std::unordered_map<size_t, QString *>;

/// Enters \a comment under the line of \a offset if nothing but \a lead stands before it there.
void addTarget(Targets &targets, std::string_view text, size_t offset, const char *lead,
               QString &comment)
{
    const size_t line = lineStart(text, offset);
    if (text.substr(line, offset - line).find_first_not_of(lead) == none)
        targets.emplace(line, &comment);
}

Targets targetsIn(std::string_view text, const SyntaxTree &tree, Design &design)
{
    Targets targets;
    const auto elements = tree.value(0, "elements");
    auto key = elements == 0 ? 0 : tree.firstChild(elements);
    for (; key != 0; key = tree.next(tree.next(key)))
        addTarget(targets, text, tree.offset(key), " ?", design.elements[tree.string(key)].comment);
    const auto flows = tree.value(0, "flows");
    auto item = flows == 0 ? 0 : tree.firstChild(flows);
    for (Flow &flow : design.flows) {
        addTarget(targets, text, tree.offset(item), " -", flow.comment);
        item = tree.next(item);
    }
    return targets;
}

/// What a comment on a line of its own stands above, or null; \a below is what the comment after
/// it stands above.
QString *targetOf(std::string_view text, const Comment &comment, const Targets &targets,
                  QString *below)
{
    size_t line = nextLine(text, comment.offset);
    while (line < text.size() && isBlank(text.substr(line, nextLine(text, line) - line)))
        line = nextLine(text, line);
    const size_t first = text.find_first_not_of(" \t", line);
    if (first != none && text[first] == '#')
        return below;
    const auto found = targets.find(line);
    return found == targets.end() ? nullptr : found->second;
}

QString joined(std::string_view text, const std::vector<Comment> &comments)
{
    QStringList lines;
    int last = 0;
    for (const Comment &comment : comments) {
        if (!lines.isEmpty() && comment.number > last + 1)
            lines << QString();
        lines << textOf(text, comment);
        last = comment.number;
    }
    return lines.join(u'\n');
}

} // namespace

QList<int> takeComments(std::string_view text, const SyntaxTree &tree, Design &design)
{
    std::vector<Comment> comments = commentsOf(text, tree.quotedOffsets());
    if (comments.empty())
        return {};
    const size_t top = tree.offset(0);
    const auto belowTop
        = std::ranges::find_if(comments, [&](const Comment &c) { return c.offset > top; });
    design.header.comment = joined(text, {comments.begin(), belowTop});
    comments.erase(comments.begin(), belowTop);

    const Targets targets = targetsIn(text, tree, design);
    QList<int> lost;
    QString *target = nullptr;
    for (auto comment = comments.rbegin(); comment != comments.rend(); ++comment) {
        target = comment->isAlone ? targetOf(text, *comment, targets, target) : nullptr;
        if (!target) {
            lost.prepend(comment->number);
            continue;
        }
        const QString line = textOf(text, *comment);
        *target = target->isEmpty() ? line : line + u'\n' + *target;
    }
    return lost;
}

} // namespace tempo
