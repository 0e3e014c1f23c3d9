#include "widgets/shell/recovery.h"

#include "model/workspace/workspace.h"
#include "model/yaml/reader.h"
#include "widgets/shell/drafts.h"
#include "widgets/shell/fileactions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

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
};

FileNow fileOf(const Draft &draft)
{
    if (draft.path.isEmpty() || !QFileInfo::exists(draft.path))
        return {};
    const Result<QByteArray> text = readFile(draft.path);
    if (!text)
        return {true, false, {}};
    return {true, contentHash(*text) == draft.base, readDesign(*text).design};
}

QString unreadable()
{
    return Tr::tr("It can't be read as a design.");
}

QString contents(const Design &design)
{
    return Tr::tr("It was never saved: %1, %2.")
        .arg(Tr::tr("%n element(s)", nullptr, int(design.elements.size())),
             Tr::tr("%n flow(s)", nullptr, int(design.flows.size())));
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
        return contents(*kept);
    const FileNow file = fileOf(draft);
    if (!file.exists)
        return Tr::tr("Its file is gone: this is all there is of it.");
    if (!file.design)
        return Tr::tr("What is in the file now can't be read as a design.");
    const QString words = summaryOf(differencesOf(*file.design, *kept), shownDifferences) + u'.';
    return file.isAsBefore
        ? words
        : Tr::tr("The file changed since this work began. From the file as it is now: %1")
              .arg(words);
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
    const Result<QList<Draft>> drafts = m_workspace.orphanedDrafts();
    return drafts ? *drafts : QList<Draft>();
}

QList<Draft> Recovery::waitingFor(const QString &path) const
{
    QList<Draft> drafts = waiting();
    drafts.removeIf([&path](const Draft &draft) { return draft.path != path; });
    return drafts;
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

bool Recovery::recover(const Draft &draft)
{
    if (!m_files.mayClose())
        return false;
    const Result<QByteArray> seen = m_workspace.draftBytes(draft.id);
    if (seen && !readDesign(*seen).design)
        return m_files.openDraft(draft, *seen); // which says why not; the draft stays on offer
    const Result<QByteArray> bytes = m_workspace.takeOverDraft(draft.id);
    if (!bytes) {
        m_files.dialogs().tell(tr("The unsaved work can't be recovered"), bytes.error());
        Q_EMIT changed();
        return false;
    }
    if (!m_files.openDraft(draft, *bytes))
        return false;
    m_drafts.begin(draft.id);
    Q_EMIT changed();
    return true;
}

void Recovery::compare(const Draft &draft)
{
    const Result<QByteArray> bytes = m_workspace.draftBytes(draft.id);
    if (bytes)
        m_files.dialogs().showComparison(compareWithFile(draft, *bytes));
    else
        m_files.dialogs().tell(tr("The unsaved work can't be read"), bytes.error());
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
