#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tempo {

/// A design that ships with the programs.
struct TemplateInfo
{
    QString name; ///< as the command line calls it, e.g. daily-digest
    QString title;
    QString summary; ///< Markdown
};

/// The shipped designs in the order of the gallery: the blank one first, then from batch to
/// real-time to mixed. They are built into the programs.
QList<TemplateInfo> templates();

/// The names alone, without reading the designs.
QStringList templateNames();

/// The document of a template, byte for byte; an unknown name is an error with a did-you-mean.
Result<QByteArray> templateText(const QString &name);

/// The design of a template.
Result<Design> templateDesign(const QString &name);

} // namespace tempo
