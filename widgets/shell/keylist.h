#pragma once

#include <QList>
#include <QString>

namespace tempo {

class MainWindow;

/// A key and what it does, as people read them.
struct KeyLine
{
    QString what;
    QString keys;
};

struct KeyGroup
{
    QString title;
    QList<KeyLine> lines;
};

/// All keys of the program as they are now: those of the actions, by menu and page, and the
/// canvas' own.
QList<KeyGroup> keyGroups(MainWindow &window);

/// The groups as a page to print.
QString keysHtml(const QList<KeyGroup> &groups, const QString &title);

} // namespace tempo
