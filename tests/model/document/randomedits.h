#pragma once

#include "model/document/edits.h"

#include <random>

namespace tempo {

/// Makes random edits of every sort there is, some of them without an effect. The same seed makes
/// the same edits.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    /// The next edit of a design.
    Patch next(const Design &design);

    /// A number from 0 up to, and without, \a limit.
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    QString any(const Design &design);
    QList<FlowKey> someFlow(const Design &design);
    QString someText();
    Patch structure(const Design &design);
    Patch field(const Design &design);
    Patch place(const Design &design);
    Patch section(const Design &design);
    Patch plan(const Design &design);
    Patch reordered(const Design &design);
    Patch mixed(const Design &design);

    std::mt19937 m_random;
};

} // namespace tempo
