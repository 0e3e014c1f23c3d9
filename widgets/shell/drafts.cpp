#include "widgets/shell/drafts.h"

#include "model/document/document.h"
#include "model/workspace/workspace.h"
#include "model/yaml/writer.h"
#include "widgets/shell/fileactions.h"
#include "widgets/shell/settings.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace tempo {

Drafts::Drafts(Document &document, FileActions &files, const Settings &settings,
               Workspace &workspace, Unsettled unsettled, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_files(files),
      m_settings(settings),
      m_workspace(workspace),
      m_unsettled(std::move(unsettled)),
      m_id(newDraftId())
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::look);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, [this](bool isClean) {
        if (isClean)
            look();
    });
}

Drafts::~Drafts()
{
    m_pool.waitForDone();
}

void Drafts::begin(const QString &id)
{
    forget();
    m_id = id.isEmpty() ? newDraftId() : id;
    m_exists = !id.isEmpty();
    m_isRecovered = m_exists;
    m_timer.start();
}

void Drafts::forget()
{
    m_timer.stop();
    ++m_number;
    if (std::exchange(m_exists, false))
        m_workspace.removeDraft(m_id);
    m_kept = {};
    m_isRecovered = false;
}

void Drafts::look()
{
    if (!m_timer.isActive())
        return;
    Design design = m_unsettled();
    const bool isUnsaved = m_document.isModified() || design != m_document.design();
    const bool isUnwanted = !m_settings.keepDrafts();
    if (isUnsaved && isUnwanted && m_isRecovered)
        return; // people count on what was recovered until they have saved it
    if (!isUnsaved || isUnwanted) {
        forget();
        m_timer.start();
    } else if (!m_exists || design != m_kept) {
        write(std::move(design));
    }
}

void Drafts::write(Design design)
{
    m_exists = true;
    m_kept = design;
    const int number = ++m_number;
    m_pool.start([this, design = std::move(design), number] {
        const QByteArray bytes = writeDesign(design);
        QMetaObject::invokeMethod(
            this,
            [this, bytes, title = design.header.title, number] { send(bytes, title, number); },
            Qt::QueuedConnection);
    });
}

void Drafts::send(const QByteArray &bytes, const QString &title, int number)
{
    if (number != m_number)
        return; // saved or discarded meanwhile, or a newer one follows
    Draft draft;
    draft.id = m_id;
    draft.path = m_files.path();
    draft.name = m_files.name();
    draft.title = title;
    draft.base = m_files.known();
    m_workspace.writeDraft(draft, bytes, [self = QPointer(this)](const Outcome &outcome) {
        if (!self)
            return;
        if (outcome) {
            self->m_hasFailed = false;
            Q_EMIT self->kept();
            return;
        }
        self->m_kept = {}; // so that the next look tries again
        if (!std::exchange(self->m_hasFailed, true))
            Q_EMIT self->failed(outcome.error());
    });
}

} // namespace tempo
