#pragma once

#include "model/base/diagnostic.h"
#include "model/design/difference.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace tempo {

/// What people answer when a changed document is about to go.
enum class CloseAnswer { Save, Discard, Cancel };

/// What people answer when the file holds something else than this window last read or wrote.
enum class OverwriteAnswer { Overwrite, SaveElsewhere, Cancel };

/// Two states of a design side by side, in words.
struct Comparison
{
    QString name;   ///< of the design
    QString before; ///< what the first state is, e.g. "in the file"
    QString after;  ///< what the second state is, e.g. "here"
    QList<Difference> differences;
    QString flaw; ///< why there are no differences to show; mostly empty
};

/// The questions that opening, saving and closing ask. They come in as functions, so that a test
/// gives the answers.
struct FileDialogs
{
    /// The file to open, starting in a folder; empty: none.
    std::function<QString(const QString &folder)> askOpen;
    /// The file to save to, starting with a suggestion; empty: none.
    std::function<QString(const QString &suggestion)> askSave;
    /// What to do with the changes of a document of this name.
    std::function<CloseAnswer(const QString &name)> askClose;
    /// Whether to save although the comments in these lines (from 1) can't be kept.
    std::function<bool(const QList<int> &lines)> askLostComments;
    /// Says that something failed, and why.
    std::function<void(const QString &title, const QString &message)> tell;
    /// Shows every problem of a document that was read.
    std::function<void(const QString &name, const QList<Diagnostic> &problems)> showProblems;
    /// Whether to write over a file that somebody else has written meanwhile.
    std::function<OverwriteAnswer(const Comparison &comparison)> askOverwrite = {};
    /// Shows what differs between two states.
    std::function<void(const Comparison &comparison)> showComparison = {};
    /// Whether to open a design that another window has open.
    std::function<bool(const QString &name)> askOpenElsewhere = {};
    /// Whether to throw away unsaved work on a design of this name.
    std::function<bool(const QString &name)> askDiscardDraft = {};
    /// Says why a design isn't saved; whether to save it under another name. Without it, tell().
    std::function<bool(const QString &title, const QString &message)> askElsewhere = {};
};

/// The real dialogs over a window, which must outlive them.
FileDialogs fileDialogs(QWidget *window);

} // namespace tempo
