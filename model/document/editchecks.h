#pragma once

#include "model/design/fieldaccess.h"

namespace tempo {

/// Why \a value can't be written under \a key, which must be one of \a fields: a sentence, or an
/// empty string. monostate takes the key away, which required keys don't allow.
QString fieldFlaw(const Design &design, const QList<FieldInfo> &fields, const QString &key,
                  const FieldValue &value);

/// Why a flow into \a to can't be as it is: a sentence, or an empty string.
QString flowFlaw(const Flow &flow, const Element &to);

} // namespace tempo
