#pragma once

#include "widgets/shell/filedialogs.h"

namespace tempo {

/// The questions about work that somebody else, another window or an earlier session did; see
/// FileDialogs.
OverwriteAnswer askOverwrite(QWidget *window, const Comparison &comparison);
void showComparison(QWidget *window, const Comparison &comparison);
bool askOpenElsewhere(QWidget *window, const QString &name);
bool askElsewhere(QWidget *window, const QString &title, const QString &message);
bool askDiscardDraft(QWidget *window, const QString &name);

} // namespace tempo
