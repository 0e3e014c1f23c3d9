#include "widgets/shell/recovery.h"

#include "model/workspace/workspace.h"
#include "model/yaml/reader.h"
#include "widgets/shell/drafts.h"
#include "widgets/shell/fileactions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Recovery)
};

constexpr int shownDifferences = 3;

/// What is in the file of a draft now: its design, or nothing.
struct FileNow
{
    bool exists = false;
    bool isAsBefore = false; ///< what the draft started from
    std::optional<Design> design;
    QList<int> lostComments; ///< lines of the file whose comments a save would lose
};

FileNow fileOf(const Draft &draft)
{
    if (draft.path.isEmpty() || !QFileInfo::exists(draft.path))
        return {};
    const Result<QByteArray> text = readFile(draft.path);
    if (!text)
        return {true, false, {}, {}};
    ReadResult read = readDesign(*text);
    return {true, contentHash(*text) == draft.base, std::move(read.design), read.lostComments};
}

DraftContents contentsOf(const Draft &draft, const QByteArray &bytes)
{
    DraftContents contents{readDesign(bytes), {}, {}};
    FileNow file = fileOf(draft);
    if (file.isAsBefore) {
        contents.saved = std::move(file.design);
        contents.lostComments = file.lostComments;
    }
    return contents;
}

QString unreadable()
{
    return Tr::tr("It can't be read as a design.");
}

QString differencesInWords(const FileNow &file, const Design &kept)
{
    const QList<Difference> differences = differencesOf(*file.design, kept);
    if (differences.isEmpty())
        return Tr::tr("It says the same as the file.");
    const QString summary = summaryOf(differences, shownDifferences);
    return file.isAsBefore ? Tr::tr("From the file to the unsaved work: %1.").arg(summary)
                           : Tr::tr("The file changed since this work began. From the file as it "
                                    "is now to the unsaved work: %1.")
                                 .arg(summary);
}

} // namespace

Comparison compareWithFile(const Draft &draft, const QByteArray &bytes)
{
    const FileNow file = fileOf(draft);
    const std::optional<Design> kept = readDesign(bytes).design;
    Comparison comparison{draft.name,
                          file.isAsBefore ? Tr::tr("in the file")
                                          : Tr::tr("in the file, which changed since"),
                          Tr::tr("in the unsaved work"),
                          {},
                          {}};
    if (!file.exists)
        comparison.before = draft.path.isEmpty() ? Tr::tr("an empty design")
                                                 : Tr::tr("an empty design, for the file is gone");
    if (!kept)
        comparison.flaw = unreadable();
    else if (file.exists && !file.design)
        comparison.flaw = Tr::tr("What is in the file now can't be read as a design.");
    else
        comparison.differences = differencesOf(file.design.value_or(Design()), *kept);
    return comparison;
}

QString draftInWords(const Draft &draft, const QByteArray &bytes)
{
    const std::optional<Design> kept = readDesign(bytes).design;
    if (!kept)
        return unreadable();
    if (draft.path.isEmpty())
        return Tr::tr("It was never saved. It has %n element(s).", nullptr,
                      int(kept->elements.size()));
    const FileNow file = fileOf(draft);
    if (!file.exists)
        return Tr::tr("Its file is gone: this is all there is of it.");
    if (!file.design)
        return Tr::tr("What is in the file now can't be read as a design.");
    return differencesInWords(file, *kept);
}

Recovery::Recovery(FileActions &files, Drafts &drafts, Workspace &workspace, QObject *parent)
    : QObject(parent), m_files(files), m_drafts(drafts), m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

Recovery::~Recovery()
{
    m_pool.waitForDone();
}

QList<Draft> Recovery::waiting() const
{
    const Result<QList<Draft>> orphans = m_workspace.orphanedDrafts();
    QList<Draft> drafts = orphans ? *orphans : QList<Draft>();
    drafts.removeIf([this](const Draft &draft) { return draft.id == m_drafts.id(); });
    return drafts;
}

QList<Draft> Recovery::waitingFor(const QString &path) const
{
    QList<Draft> drafts = waiting();
    drafts.removeIf([&path](const Draft &draft) { return draft.path != path; });
    return drafts;
}

bool Recovery::isWaiting(const Draft &draft) const
{
    const QList<Draft> drafts = waiting();
    return std::ranges::find(drafts, draft.id, &Draft::id) != drafts.end();
}

void Recovery::describe(const Draft &draft, QObject *receiver,
                        const std::function<void(const QString &words)> &done)
{
    const Result<QByteArray> bytes = m_workspace.draftBytes(draft.id);
    if (!bytes) {
        done(bytes.error());
        return;
    }
    m_pool.start([this, draft, bytes = *bytes, receiver = QPointer(receiver), done] {
        const QString words = draftInWords(draft, bytes);
        QMetaObject::invokeMethod(
            this,
            [receiver, done, words] {
                if (receiver)
                    done(words);
            },
            Qt::QueuedConnection);
    });
}

void Recovery::recover(const Draft &draft)
{
    const Result<QByteArray> bytes = m_workspace.draftBytes(draft.id);
    if (!bytes) {
        m_files.dialogs().tell(tr("The unsaved work can't be recovered"), bytes.error());
        Q_EMIT changed();
        return;
    }
    m_pool.start([this, draft, bytes = *bytes] {
        const auto contents = std::make_shared<DraftContents>(contentsOf(draft, bytes));
        QMetaObject::invokeMethod(
            this, [this, draft, contents] { take(draft, *contents); }, Qt::QueuedConnection);
    });
}

/// What goes on in the window's thread from here on is short, so that nobody edits in between.
void Recovery::take(const Draft &draft, const DraftContents &contents)
{
    if (draft.id == m_drafts.id())
        return; // it was asked for twice
    if (!contents.draft.design) {
        m_files.dialogs().showProblems(draft.name, contents.draft.problems);
        return;
    }
    if (!m_files.mayClose())
        return;
    const QString page = pageOf(draft);
    Outcome taken = std::monostate();
    m_workspace.takeOverDraft(draft.id, [&taken](const Outcome &outcome) { taken = outcome; });
    m_workspace.flush();
    if (!taken && !isWaiting(draft)) {
        m_files.dialogs().tell(tr("The unsaved work can't be recovered"), taken.error());
        Q_EMIT changed();
        return;
    }
    m_files.openDraft(draft, contents);
    m_drafts.begin(draft.id);
    Q_EMIT changed();
    Q_EMIT recovered(page);
    if (!taken)
        Q_EMIT failed(taken.error());
}

QString Recovery::pageOf(const Draft &draft) const
{
    const auto session = m_workspace.lastSession();
    if (!session)
        return {};
    const auto it = std::ranges::find(*session, draft.id, &SessionDesign::draft);
    return it == session->end() ? QString() : it->page;
}

void Recovery::compare(const Draft &draft)
{
    const Result<QByteArray> bytes = m_workspace.draftBytes(draft.id);
    if (!bytes) {
        m_files.dialogs().tell(tr("The unsaved work can't be read"), bytes.error());
        return;
    }
    m_pool.start([this, draft, bytes = *bytes] {
        const Comparison comparison = compareWithFile(draft, bytes);
        QMetaObject::invokeMethod(
            this, [this, comparison] { m_files.dialogs().showComparison(comparison); },
            Qt::QueuedConnection);
    });
}

bool Recovery::discard(const Draft &draft)
{
    if (!m_files.dialogs().askDiscardDraft(draft.name))
        return false;
    m_workspace.removeDraft(draft.id, [self = QPointer(this)](const Outcome &outcome) {
        if (!self)
            return;
        if (!outcome)
            self->m_files.dialogs().tell(tr("The unsaved work is kept"), outcome.error());
        Q_EMIT self->changed();
    });
    return true;
}

} // namespace tempo
