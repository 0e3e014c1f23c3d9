#pragma once

#include "model/base/result.h"
#include "model/design/fieldaccess.h"

#include <functional>

namespace tempo {

/// How a value is typed in one line: what a ValueLine has to know about it.
struct LineFormat
{
    /// Reads a trimmed text that isn't empty, or says what is wrong.
    std::function<Result<FieldValue>(const QString &text)> read;

    /// Writes a value as it would be typed; of monostate never asked.
    std::function<QString(const FieldValue &value)> write;

    /// What was understood, where that is worth saying; may be missing.
    std::function<QString(const FieldValue &value)> understood;

    /// The value one step up (+1) or down (-1); may be missing.
    std::function<FieldValue(const FieldValue &value, int direction)> step;

    /// What may be completed, asked for when the line first gets the focus; may be missing.
    std::function<QStringList()> completions;

    QString placeholder; ///< shown while nothing is set
    QString unit;        ///< shown at the trailing end of the line
    bool required = false;
};

/// `3h30min`, `1.5 h`, `90 min`, `PT5M`; \a positive refuses 0.
LineFormat durationFormat(bool positive = false);

/// `120/s`, `2M/day`.
LineFormat rateFormat();

/// A number between two bounds; \a unit is shown behind it.
LineFormat numberFormat(double min, double max, const QString &unit = {});
LineFormat integerFormat(double min, double max);

/// A share between 0 and 1, read and shown as a percentage; what is at most 1 and has no percent
/// sign is taken as the share itself.
LineFormat shareFormat();
LineFormat sharesFormat();

/// One line of text; words that \a suggestions holds are completed.
LineFormat textFormat(const QStringList &suggestions = {});

/// Texts with commas between them.
LineFormat textListFormat();

/// An IANA time zone.
LineFormat zoneFormat(const QString &byDefault);

/// A five-field cron expression.
LineFormat cronFormat();

/// The format for a key whose values fit in one line.
struct EditorContext;
LineFormat lineFormatFor(const FieldInfo &info, const EditorContext &context);

/// A next longer or shorter duration of the usual ones (1, 2, 5, 10, 15, 20, 30 of a unit …).
Duration steppedDuration(const Duration &duration, int direction);

} // namespace tempo
