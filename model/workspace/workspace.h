#pragma once

#include "model/base/result.h"
#include "model/workspace/records.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tempo {

class Connection;
class Owner;
class WriterThread;
struct OpenedWorkspace;

/// What the program remembers between its runs, in `workspace.sqlite` of the user's data folder:
/// recent designs, every saved revision, drafts of unsaved work, and which designs were open.
///
/// Several processes may have one workspace open. Reading happens at once, in the thread that made
/// the object. Writing happens in a thread of its own, one after the other in the order of the
/// calls, each as one transaction that is on the disk before its completion is called (in the
/// thread that made the object). Reading after writing sees what is written by then: wait for the
/// completion, or call flush().
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// The present instant.
    using Clock = std::function<QDateTime()>;

    /// Called once with how a write ended.
    using Completion = std::function<void(const Outcome &)>;

    /// Opens the workspace in a folder, which is made where it is missing. An older one is brought
    /// up to date after a copy was made; one that is damaged, newer or no workspace is renamed and
    /// a fresh one begun, with a notice; damage deep in a large one is told by damaged() soon
    /// after, and the next start sets it aside. Fails with a sentence where nothing can be written
    /// there; the program then works without a workspace.
    static Result<OpenedWorkspace> open(const QString &folder, const Clock &clock);

    ~Workspace() override; ///< Writes what is still to be written, then lets go of its drafts.

    /// The designs opened last, newest first.
    Result<QList<RecentDesign>> recentDesigns(int atMost = 10) const;

    /// Puts a design first among the recent ones.
    void addRecent(const QString &path, const QString &title, const Completion &done = {});
    void removeRecent(const QString &path, const Completion &done = {});
    void clearRecent(const Completion &done = {});

    /// All revisions of a document, newest first.
    Result<QList<Revision>> revisions(const QString &path) const;

    /// What the file held at a revision, byte for byte: checked against the hash.
    Result<QByteArray> revisionBytes(qint64 id) const;

    /// Keeps the bytes of a document's file: whoever saves gets back every state there was, so none
    /// is ever forgotten. They are compressed, and bytes that were kept before take no more room; a
    /// year of thirty saves a day of a usual design takes some twenty megabytes. Bytes that are the
    /// newest revision already make no other; saved ones that were there before are a
    /// RevisionSort::Restored, decided within the write, since other windows write too.
    void addRevision(const QString &path, const QByteArray &bytes, const QString &title,
                     RevisionSort sort, const Completion &done = {});

    /// Keeps unsaved work, replacing the draft of the same id. It belongs to this object until it
    /// is removed or the process ends, however that comes about.
    void writeDraft(const Draft &draft, const QByteArray &bytes, const Completion &done = {});
    /// Removes a draft of this object or of a process that has ended; refuses one that another
    /// window took over.
    void removeDraft(const QString &id, const Completion &done = {});

    /// The drafts whose process has ended without removing them, newest first: what to offer for
    /// recovery. Drafts of living windows are not among them.
    Result<QList<Draft>> orphanedDrafts() const;

    /// The unsaved work of a draft, checked against its hash.
    Result<QByteArray> draftBytes(const QString &id) const;

    /// Makes an orphaned draft this object's own; go on with writeDraft() under the same id. Fails
    /// where another window was faster; where nothing can be written, too, and then it is an orphan
    /// still.
    void takeOverDraft(const QString &id, const Completion &done);

    /// Remembers which designs are open in this process now, replacing what it remembered.
    void saveSession(const QList<SessionDesign> &designs, const Completion &done = {});

    /// What was open in the process that ended last; empty where nothing was.
    Result<QList<SessionDesign>> lastSession() const;

    /// Whether another living process has said by saveSession() that it has this design open now.
    Result<bool> isOpenElsewhere(const QString &path) const;

    /// Waits until everything is written and has called its completion: before the program ends.
    void flush();

Q_SIGNALS:
    /// A write without a completion failed; the sentence says what and why.
    void failed(const QString &sentence);
    /// The file is damaged, though writing may go on; the sentence says what to do.
    void damaged(const QString &sentence);

private:
    using Job = std::function<Outcome(Connection &)>;

    Workspace(std::unique_ptr<Owner> owner, const QString &path, Clock clock);

    Outcome start();
    void write(const Job &job, const Completion &done);

    std::unique_ptr<Owner> m_owner; ///< outlives the connections: who lets go has closed the file
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<WriterThread> m_writer;
    Clock m_clock;
};

/// A workspace that could be opened.
struct OpenedWorkspace
{
    std::unique_ptr<Workspace> workspace; ///< never null
    QString notice; ///< where an earlier workspace was set aside and why; mostly empty
};

} // namespace tempo
