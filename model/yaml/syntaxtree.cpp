#include "model/yaml/syntaxtree.h"

namespace tempo {

SyntaxTree::Node SyntaxTree::keyNode(Node map, std::string_view key) const
{
    if (!isMap(map))
        return 0;
    for (Node at = firstChild(map); at != 0; at = next(next(at))) {
        if (text(at) == key)
            return at;
    }
    return 0;
}

SyntaxTree::Node SyntaxTree::value(Node map, std::string_view key) const
{
    const Node found = keyNode(map, key);
    return found == 0 ? 0 : next(found);
}

} // namespace tempo
