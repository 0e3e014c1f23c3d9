#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tempo {

/// Gives ids to what comes into a design: its own where that is free, else one made from a title.
/// O(1) for each, however many share a title.
class FragmentIds
{
public:
    /// Ids that are taken by the design.
    void take(const QString &id) { m_taken.insert(id); }
    bool isTaken(const QString &id) const { return m_taken.contains(id); }

    /// A free id made from a title, which then is taken.
    QString fresh(const QString &title);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< by the id without a number
};

} // namespace tempo
