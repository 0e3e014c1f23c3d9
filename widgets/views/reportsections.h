#pragma once

#include <QList>
#include <QString>

namespace tempo {

/// One section of the report that can be left out.
struct SectionChoice
{
    QString id;
    QString title; ///< in the reader's language
};

/// The title of the section with the canvas.
QString canvasSectionTitle();

/// All sections of the report in their order.
QList<SectionChoice> sectionChoices();

} // namespace tempo
