#pragma once

#include "app/packing/program.h"

namespace tempo {

/// What a manual page is made for.
struct Edition
{
    QString version;
    QString date; ///< of the release, as 2026-03-02
};

/// A text as roff: hyphens as they are typed, nothing that begins a request, ASCII only.
QString roff(const QString &text);

/// A manual page: a frame written by hand in roff, in which @COMMANDS@, @OPTIONS@, @FORMATS@,
/// @TEMPLATES@, @VERSION@ and @DATE@ stand for what the programs' tables say.
QByteArray manualPage(const QString &frame, const Program &program, const Edition &edition);

} // namespace tempo
