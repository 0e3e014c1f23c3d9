#pragma once

#include "model/yaml/reader.h"

namespace tempo {

/// A design from its text, which must be readable.
inline Design designOf(const QByteArray &text)
{
    const ReadResult read = readDesign(text);
    if (!read.design)
        qFatal("%s", text.constData());
    return *read.design;
}

/// An hourly export that takes 20 minutes, a job at 02:00 and a mail at 06:00, with what a test
/// adds to export, job and mail.
inline Design digestDesign(const QByteArray &ofExport = "", const QByteArray &ofScore = "",
                           const QByteArray &ofMail = "")
{
    return designOf("tempo: 1\ntitle: Digest\nelements:\n"
                    "  reading: {kind: event, title: Reading}\n"
                    "  export: {kind: source, title: Export, every: 1h, offset: 0s, latency: 20min"
                    + ofExport
                    + "}\n"
                      "  score: {kind: job, title: Score, schedule: \"0 2 * * *\", latency: 3h30min"
                    + ofScore
                    + "}\n"
                      "  mail: {kind: action, title: Mail, schedule: \"0 6 * * *\", latency: 5min"
                    + ofMail
                    + "}\n"
                      "flows:\n"
                      "  - {from: reading, to: export}\n"
                      "  - {from: export, to: score}\n"
                      "  - {from: score, to: mail}\n");
}

} // namespace tempo
