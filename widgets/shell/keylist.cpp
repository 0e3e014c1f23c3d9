#include "widgets/shell/keylist.h"

#include "widgets/canvas/tools/keyboard.h"
#include "widgets/shell/actionlist.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::KeyList)
};

void addLine(QList<KeyGroup> &groups, const QString &title, const KeyLine &line)
{
    auto group = std::ranges::find(groups, title, &KeyGroup::title);
    if (group == groups.end())
        group = groups.insert(groups.end(), {title, {}});
    group->lines.append(line);
}

} // namespace

QList<KeyGroup> keyGroups(MainWindow &window)
{
    QList<KeyGroup> groups;
    for (const ActionEntry &entry : allActions(window)) {
        if (!entry.action->shortcuts().isEmpty())
            addLine(groups, entry.group(), {entry.name(), keysText(entry.action->shortcuts())});
    }
    for (const CanvasKey &key : canvasKeys()) {
        addLine(groups, Tr::tr("On the canvas"),
                {QCoreApplication::translate("tempo::CanvasKeys", key.about),
                 QCoreApplication::translate("tempo::CanvasKeys", key.keys)});
    }
    return groups;
}

QString keysHtml(const QList<KeyGroup> &groups, const QString &title)
{
    QString html = u"<h2>" + title.toHtmlEscaped() + u"</h2>";
    for (const KeyGroup &group : groups) {
        html += u"<h4>" + group.title.toHtmlEscaped() + u"</h4><table width=\"100%\">";
        for (const KeyLine &line : group.lines)
            html += u"<tr><td width=\"65%\">" + line.what.toHtmlEscaped() + u"</td><td>"
                + line.keys.toHtmlEscaped() + u"</td></tr>";
        html += u"</table>";
    }
    return html;
}

} // namespace tempo
