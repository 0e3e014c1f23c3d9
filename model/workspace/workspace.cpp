#include "model/workspace/workspace.h"

#include "model/workspace/drafttable.h"
#include "model/workspace/inspection.h"
#include "model/workspace/opening.h"
#include "model/workspace/recenttable.h"
#include "model/workspace/revisiontable.h"
#include "model/workspace/sessiontable.h"
#include "model/workspace/writerthread.h"

#include <QDir>
#include <QFileInfo>

namespace tempo {

namespace {

/// One name for a file: absolute, without `..`. Links are kept, for people know a file by them.
QString oneName(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

Workspace::Workspace(std::unique_ptr<Owner> owner, const QString &path, Clock clock)
    : m_owner(std::move(owner)),
      m_reader(std::make_unique<Connection>(path)),
      m_writer(std::make_unique<WriterThread>(path)),
      m_clock(std::move(clock))
{
}

Workspace::~Workspace()
{
    flush();
}

Result<OpenedWorkspace> Workspace::open(const QString &folder, const Clock &clock)
{
    auto ready = makeReady(QDir(folder).absolutePath(), clock());
    if (!ready)
        return Error{ready.error()};
    ReadyWorkspace made = *std::move(ready);
    OpenedWorkspace opened{
        std::unique_ptr<Workspace>(new Workspace(std::move(made.owner), made.path, clock)),
        made.notice};
    const Outcome started = opened.workspace->start();
    if (!started)
        return Error{started.error()};
    return opened;
}

Outcome Workspace::start()
{
    Outcome outcome = m_writer->open();
    if (outcome)
        outcome = m_reader->open();
    if (outcome && QFileInfo(m_reader->path()).size() > lookedThroughAtOnce)
        write(lookThrough, [this](const Outcome &whole) {
            if (!whole)
                Q_EMIT damaged(whole.error());
        });
    return outcome;
}

void Workspace::write(const Job &job, const Completion &done)
{
    const auto complain = [this](const Outcome &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    };
    m_writer->post(job, done ? done : complain);
}

void Workspace::flush()
{
    m_writer->flush();
}

Result<QList<RecentDesign>> Workspace::recentDesigns(int atMost) const
{
    return readRecent(*m_reader, atMost);
}

void Workspace::addRecent(const QString &path, const QString &title, const Completion &done)
{
    const RecentDesign design{oneName(path), title, m_clock()};
    write([=](Connection &connection) { return writeRecent(connection, design); }, done);
}

void Workspace::removeRecent(const QString &path, const Completion &done)
{
    const QString name = oneName(path);
    write([=](Connection &connection) { return tempo::removeRecent(connection, name); }, done);
}

void Workspace::clearRecent(const Completion &done)
{
    write(tempo::clearRecent, done);
}

Result<QList<Revision>> Workspace::revisions(const QString &path) const
{
    return readRevisions(*m_reader, oneName(path));
}

Result<QByteArray> Workspace::revisionBytes(qint64 id) const
{
    return readRevisionBytes(*m_reader, id);
}

void Workspace::addRevision(const QString &path, const QByteArray &bytes, const QString &title,
                            RevisionSort sort, const Completion &done)
{
    const Revision revision{0, oneName(path), title, sort, m_clock(), bytes.size(), {}};
    write([=](Connection &connection) { return writeRevision(connection, revision, bytes); }, done);
}

void Workspace::writeDraft(const Draft &draft, const QByteArray &bytes, const Completion &done)
{
    Draft kept = draft;
    kept.path = oneName(draft.path);
    kept.when = m_clock();
    const QString owner = m_owner->id();
    write([=](Connection &connection) { return tempo::writeDraft(connection, owner, kept, bytes); },
          done);
}

void Workspace::removeDraft(const QString &id, const Completion &done)
{
    write([id, &self = *m_owner](
              Connection &connection) { return tempo::removeDraft(connection, self, id); },
          done);
}

Result<QList<Draft>> Workspace::orphanedDrafts() const
{
    return readOrphans(*m_reader, *m_owner);
}

Result<QByteArray> Workspace::draftBytes(const QString &id) const
{
    return readDraftBytes(*m_reader, id);
}

void Workspace::takeOverDraft(const QString &id, const Completion &done)
{
    write(
        [id, &self = *m_owner](Connection &connection) { return takeDraft(connection, self, id); },
        done);
}

void Workspace::saveSession(const QList<SessionDesign> &designs, const Completion &done)
{
    const QDateTime now = m_clock();
    const Owner &self = *m_owner;
    write([designs, now,
           &self](Connection &connection) { return writeSession(connection, self, designs, now); },
          done);
}

Result<QList<SessionDesign>> Workspace::lastSession() const
{
    return readLastSession(*m_reader, *m_owner);
}

Result<bool> Workspace::isOpenElsewhere(const QString &path) const
{
    return isOpenByOther(*m_reader, *m_owner, path);
}

} // namespace tempo
