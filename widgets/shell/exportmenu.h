#pragma once

#include "model/export/exporter.h"
#include "widgets/shell/filedialogs.h"

class QMenu;

namespace tempo {

class Document;

/// What an export entry needs beside the format: what to write, which file to ask for, where to say
/// that it failed.
struct ExportHooks
{
    std::function<void()> settle; ///< puts what is typed into the document
    std::function<QString(const QString &suggestion, const Exporter &format)> askFile;
    std::function<void(const QString &title, const QString &message)> tell;
    std::function<void(const QString &message)> say; ///< it went well
    QWidget *window = nullptr;                       ///< the work goes on as long as it
};

/// Fills \a menu with an entry for every format of the catalogue.
void fillExportMenu(QMenu &menu, Document &document, const ChartPainter &charts,
                    const ExportHooks &hooks);

/// The real file dialog for a format.
QString askExportFile(QWidget *window, const QString &suggestion, const Exporter &format);

} // namespace tempo
