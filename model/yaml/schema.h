#pragma once

#include <QByteArray>

namespace tempo {

/// The JSON Schema (draft 2020-12) of the document format, made from the table of fields.h.
QByteArray designSchema();

} // namespace tempo
