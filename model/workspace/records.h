#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// What the workspace remembers, as plain values. Paths are absolute; times are UTC.

namespace tempo {

/// A design that was opened or saved lately. Whether its file is still there is the caller's to
/// see.
struct RecentDesign
{
    QString path;
    QString title;
    QDateTime opened;
    bool operator==(const RecentDesign &) const = default;
};

/// How a state of a document came into the workspace.
enum class RevisionSort {
    Saved,    ///< written by the program
    Restored, ///< an earlier revision, written again
    Opened,   ///< found on disk, written by somebody else
};

/// One kept state of a document's file; its bytes are read by Workspace::revisionBytes().
struct Revision
{
    qint64 id = 0;
    QString path;
    QString title;
    RevisionSort sort = RevisionSort::Saved;
    QDateTime when;
    qint64 size = 0; ///< bytes
    QByteArray hash; ///< SHA-256 of the bytes, 32 bytes
    bool operator==(const Revision &) const = default;
};

/// Work that was not saved yet; its bytes are read by Workspace::draftBytes().
struct Draft
{
    QString id;      ///< names one open document for as long as it is open: newDraftId()
    QString path;    ///< of the document's file; empty where it has none yet
    QString name;    ///< the file name to offer for a document without a file
    QString title;   ///< of the design
    QByteArray base; ///< contentHash() of the saved file it started from; empty for none
    QDateTime when;  ///< set by the workspace
    qint64 size = 0; ///< bytes, set by the workspace
    bool operator==(const Draft &) const = default;
};

/// A design that was open in a window.
struct SessionDesign
{
    QString window; ///< tells the windows of one program apart
    QString path;   ///< empty for a design without a file
    QString draft;  ///< Draft::id, so that unsaved work finds its window again
    QString page;   ///< id of the page that was shown
    bool operator==(const SessionDesign &) const = default;
};

/// The SHA-256 of \a bytes, 32 bytes: what tells contents apart here.
QByteArray contentHash(const QByteArray &bytes);

/// A new random name for the draft of a document.
QString newDraftId();

} // namespace tempo
