#include "widgets/shell/safekeeping.h"

#include "model/document/document.h"
#include "model/document/replacement.h"
#include "model/workspace/workspace.h"
#include "widgets/shell/fileactions.h"
#include "widgets/shell/messagebar.h"
#include "widgets/shell/revisionsdialog.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/startpage.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace tempo {
namespace {

const QString workspaceMessage = QStringLiteral("workspace");
const QString sessionMessage = QStringLiteral("session");
const QString draftMessage = QStringLiteral("draft");
const QString diskMessage = QStringLiteral("disk");

QString folderOf(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

} // namespace

Safekeeping::Safekeeping(Document &document, FileActions &files, Settings &settings,
                         Workspace *workspace, MessageBars &bars, Drafts::Unsettled unsettled,
                         QObject *parent)
    : QObject(parent),
      m_document(document),
      m_files(files),
      m_settings(settings),
      m_workspace(workspace),
      m_bars(bars),
      m_window(newDraftId())
{
    if (m_workspace) {
        m_drafts
            = std::make_unique<Drafts>(document, files, settings, *workspace, std::move(unsettled));
        m_recovery = std::make_unique<Recovery>(files, *m_drafts, *workspace);
        connectWorkspace();
    }
    connect(&m_files, &FileActions::opened, this, &Safekeeping::afterOpen);
    connect(&m_files, &FileActions::closed, this, &Safekeeping::afterClose);
    connect(&m_files, &FileActions::wasWritten, this, [this](const QString &path) {
        m_isGone = false;
        m_bars.remove(diskMessage);
        m_watch.watch(path);
    });
    connect(&m_files, &FileActions::wasRead, this,
            [this](const QString &path) { m_watch.watch(path); });
    connect(&m_watch, &DiskWatch::touched, this, &Safekeeping::lookAtDisk);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_watch, &DiskWatch::look);
}

Safekeeping::~Safekeeping() = default;

void Safekeeping::connectWorkspace()
{
    m_files.setOpenGuard([this](const QString &path) { return mayOpen(path); });
    connect(&m_files, &FileActions::wasRead, this, &Safekeeping::keepRead);
    connect(&m_files, &FileActions::wasWritten, this, &Safekeeping::keepWritten);
    connect(m_recovery.get(), &Recovery::changed, this, [this] {
        if (m_bars.has(draftMessage) && m_recovery->waitingFor(m_files.path()).isEmpty())
            m_bars.remove(draftMessage);
    });
    const auto tell = [this](const QString &sentence) {
        tellWorkspace(sentence, false);
        m_hasFailed = true;
    };
    connect(m_workspace, &Workspace::failed, this, tell);
    connect(m_workspace, &Workspace::damaged, this,
            [this](const QString &sentence) { tellWorkspace(sentence, false); });
    connect(m_drafts.get(), &Drafts::failed, this, tell);
    connect(m_recovery.get(), &Recovery::failed, this, tell);
    connect(m_recovery.get(), &Recovery::recovered, this, [this](const QString &page) {
        saveSession();
        if (!page.isEmpty())
            Q_EMIT pageWanted(page);
    });
    connect(m_drafts.get(), &Drafts::kept, this, [this] {
        if (std::exchange(m_hasFailed, false))
            m_bars.remove(workspaceMessage);
    });
}

void Safekeeping::tellWorkspace(const QString &sentence, bool works)
{
    m_hasFailed = false;
    m_bars.show({workspaceMessage,
                 works ? tr("Recent designs, revisions and drafts begin anew. Your designs are "
                            "untouched.")
                       : tr("Recent designs, revisions and drafts can't be kept at the moment. "
                            "Designs open and save as usual."),
                 sentence,
                 works ? Tone::Quiet : Tone::Tight,
                 {}});
}

bool Safekeeping::mayOpen(const QString &path) const
{
    const Result<bool> isElsewhere = m_workspace->isOpenElsewhere(path);
    return !isElsewhere || !*isElsewhere
        || m_files.dialogs().askOpenElsewhere(QFileInfo(path).fileName());
}

void Safekeeping::afterOpen()
{
    m_isGone = false;
    for (const QString &id : {diskMessage, draftMessage, sessionMessage})
        m_bars.remove(id);
    m_watch.watch(m_files.path());
    if (!m_workspace)
        return;
    m_drafts->begin();
    saveSession();
    offerDraft();
}

void Safekeeping::afterClose()
{
    m_isGone = false;
    for (const QString &id : {diskMessage, draftMessage, sessionMessage})
        m_bars.remove(id);
    m_watch.watch({});
    if (!m_workspace)
        return;
    m_drafts->forget();
    saveSession();
}

void Safekeeping::offerDraft()
{
    const QList<Draft> waiting
        = m_files.path().isEmpty() ? QList<Draft>() : m_recovery->waitingFor(m_files.path());
    if (waiting.isEmpty())
        return;
    const Draft &draft = waiting.constFirst();
    const QString when = QLocale().toString(draft.when.toLocalTime(), QLocale::ShortFormat);
    m_recovery->describe(draft, this, [this, draft, when](const QString &words) {
        if (m_files.path() != draft.path || !m_recovery->isWaiting(draft))
            return;
        m_bars.show(
            {draftMessage,
             tr("There is unsaved work on this design of %1, from a session that did not "
                "end well.")
                 .arg(when),
             words,
             Tone::Accent,
             {{tr("&Recover"), [this, draft] { m_recovery->recover(draft); }, true, true},
              {tr("Co&mpare"), [this, draft] { m_recovery->compare(draft); }, false, true},
              {tr("&Discard…"), [this, draft] { m_recovery->discard(draft); }, false, true}}});
    });
}

void Safekeeping::keepRead(const QString &path, const QByteArray &bytes)
{
    m_workspace->addRecent(path, m_document.design().header.title);
    m_workspace->addRevision(path, bytes, m_document.design().header.title, RevisionSort::Opened);
}

void Safekeeping::keepWritten(const QString &path, const QByteArray &bytes)
{
    m_workspace->addRecent(path, m_document.design().header.title);
    m_workspace->addRevision(path, bytes, m_document.design().header.title, RevisionSort::Saved);
    saveSession();
}

QList<RecentDesign> Safekeeping::recentDesigns() const
{
    if (!m_workspace)
        return {};
    const Result<QList<RecentDesign>> recent = m_workspace->recentDesigns();
    return recent ? *recent : QList<RecentDesign>();
}

void Safekeeping::clearRecent()
{
    m_workspace->clearRecent([self = QPointer(this)](const Outcome &) {
        if (self)
            self->refreshStart();
    });
}

void Safekeeping::attach(StartPage &start)
{
    m_start = &start;
    connect(&start, &StartPage::shown, this, &Safekeeping::refreshStart);
    connect(&start, &StartPage::recentWanted, &m_files, &FileActions::openFile);
    if (!m_workspace)
        return;
    connect(&start, &StartPage::recentRemoved, this, [this](const QString &path) {
        m_workspace->removeRecent(path, [self = QPointer(this)](const Outcome &) {
            if (self)
                self->refreshStart();
        });
    });
    start.setRecovery(*m_recovery);
    refreshStart();
}

void Safekeeping::refreshStart()
{
    if (m_start)
        m_start->setRecent(recentDesigns());
}

void Safekeeping::setPage(const QString &page)
{
    m_page = page;
    if (m_workspace && m_files.isOpen())
        saveSession();
}

void Safekeeping::saveSession()
{
    QList<SessionDesign> designs;
    if (m_files.isOpen())
        designs << SessionDesign{m_window, m_files.path(), m_drafts->id(), m_page};
    m_workspace->saveSession(designs);
}

std::optional<LastPlace> Safekeeping::lastPlace()
{
    if (!m_workspace || !m_settings.restoreSession() || !m_recovery->waiting().isEmpty())
        return std::nullopt;
    const Result<QList<SessionDesign>> last = m_workspace->lastSession();
    if (!last || last->isEmpty() || last->constFirst().path.isEmpty())
        return std::nullopt;
    const SessionDesign &design = last->constFirst();
    if (QFileInfo::exists(design.path))
        return LastPlace{design.path, design.page};
    m_bars.show({sessionMessage,
                 tr("“%1”, which was open last time, is no longer there.")
                     .arg(QFileInfo(design.path).fileName()),
                 tr("It was in %1. If it was moved, open it from its new place.")
                     .arg(folderOf(design.path)),
                 Tone::Quiet,
                 {}});
    return std::nullopt;
}

void Safekeeping::close()
{
    if (!m_workspace)
        return;
    saveSession();
    m_drafts->forget();
    m_workspace->flush();
}

void Safekeeping::showRevisions(QWidget *window)
{
    if (!m_workspace || m_files.path().isEmpty())
        return;
    Q_EMIT m_files.aboutToRead();
    m_workspace->flush();
    RevisionsDialog dialog(*m_workspace, m_document, m_files.path(), window);
    connect(&dialog, &RevisionsDialog::copyWanted, this, [this](const Design &design) {
        m_files.openCopy(design,
                         tr("copy of %1", "file name").arg(m_files.name().section(u'.', 0, 0)));
    });
    connect(&dialog, &RevisionsDialog::restoreWanted, this,
            [this](const Design &design, const Revision &revision) {
                const QString when
                    = QLocale().toString(revision.when.toLocalTime(), QLocale::ShortFormat);
                m_document.push(tr("Restore the Revision of %1").arg(when),
                                replacement(m_document.design(), design));
            });
    dialog.exec();
}

void Safekeeping::lookAtDisk()
{
    const QString path = m_files.path();
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path)) {
        tellGone();
        return;
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return; // saving will say it
    m_isGone = false;
    if (contentHash(*bytes) == m_files.known())
        m_bars.remove(diskMessage); // changed back, or our own save
    else
        tellChanged(*bytes);
}

void Safekeeping::tellGone()
{
    if (std::exchange(m_isGone, true))
        return;
    m_files.noteGone();
    m_bars.show({diskMessage,
                 tr("“%1” is no longer in %2.").arg(m_files.name(), folderOf(m_files.path())),
                 tr("What you see is saved nowhere else. Saving writes the file anew."),
                 Tone::Tight,
                 {{tr("&Save"), [this] { m_files.save(); }, true},
                  {tr("Save &As…"), [this] { m_files.saveAs(); }}}});
}

Comparison Safekeeping::compareWithDisk(const Design *onDisk) const
{
    Comparison comparison{m_files.name(), tr("here"), tr("in the file"), {}, {}};
    if (onDisk)
        comparison.differences = differencesOf(m_document.design(), *onDisk);
    else
        comparison.flaw = tr("What is in the file now can't be read as a design.");
    return comparison;
}

void Safekeeping::tellChanged(const QByteArray &bytes)
{
    const ReadResult read = readDesign(bytes);
    const Comparison comparison = compareWithDisk(read.design ? &*read.design : nullptr);
    const bool isModified = m_document.isModified();
    if (read.design && comparison.differences.isEmpty() && !isModified) {
        m_bars.remove(diskMessage);
        m_files.noteSame(bytes, read.lostComments); // other spaces or comments: nothing to ask
        return;
    }
    m_isGone = false;
    Message message{diskMessage,
                    isModified ? tr("“%1” was changed by another program, and you have changes of "
                                    "your own.")
                                     .arg(m_files.name())
                               : tr("“%1” was changed by another program.").arg(m_files.name()),
                    read.design
                        ? tr("From here to the file: %1.").arg(summaryOf(comparison.differences, 3))
                        : comparison.flaw,
                    isModified ? Tone::Tight : Tone::Accent,
                    {}};
    if (read.design) {
        message.actions << MessageAction{tr("&Reload"), [this] { m_files.reload(); }, !isModified}
                        << MessageAction{
                               tr("Co&mpare"),
                               [this, comparison] { m_files.dialogs().showComparison(comparison); },
                               false, true};
    }
    message.actions << MessageAction{
        tr("&Keep Mine"), [this, hash = contentHash(bytes)] { m_files.keepAgainst(hash); }};
    m_bars.show(message);
}

} // namespace tempo
