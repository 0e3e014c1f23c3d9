#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tempo {

/// One row of the table of who may know whom.
struct Layer
{
    QString folder;        ///< such as model/base; folders below it belong to it
    QStringList mayKnow;   ///< the project's other folders it may include
    QStringList libraries; ///< Qt modules (QtGui) and other libraries (yaml-cpp) it may include
};

/// The table: a folder may know folders of earlier rows only, so the arrows go down.
const QList<Layer> &layers();

/// The folder of the table that a path such as model/export/formats/csv.cpp belongs to.
QString layerOf(const QString &path);

/// The Qt module that <\a header> belongs to, looked up among Qt's own headers (QPainter is
/// QtGui); for a header that isn't Qt's its first folder (yaml-cpp), which is empty for the
/// standard library's.
QString libraryOf(const QString &header);

/// The project's folders that \a text includes, other than its own folder \a folder.
QStringList foldersIncluded(const QString &folder, const QString &text);

/// What a file of \a layer with the content \a text includes against the table, as sentences.
QStringList violations(const Layer &layer, const QString &text);

} // namespace tempo
