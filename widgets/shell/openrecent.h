#pragma once

#include "model/workspace/records.h"

#include <QMenu>

#include <functional>

namespace tempo {

/// What File > Open Recent asks for.
struct RecentCalls
{
    std::function<QList<RecentDesign>()> designs;
    std::function<void(const QString &path)> open;
    std::function<void()> clear;
};

/// Fills File > Open Recent each time it is about to be shown: ten designs, newest first, those
/// without a file marked, and at the end the way to clear the list.
void fillOpenRecent(QMenu &menu, const RecentCalls &calls);

} // namespace tempo
