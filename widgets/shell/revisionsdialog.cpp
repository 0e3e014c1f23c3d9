#include "widgets/shell/revisionsdialog.h"

#include "model/document/document.h"
#include "model/workspace/workspace.h"
#include "widgets/look/look.h"
#include "widgets/shell/differencelist.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace tempo {
namespace {

QString sortInWords(RevisionSort sort)
{
    switch (sort) {
    case RevisionSort::Saved:
        return RevisionsDialog::tr("saved here");
    case RevisionSort::Restored:
        return RevisionsDialog::tr("restored and saved here");
    case RevisionSort::Opened:
        return RevisionsDialog::tr("as it was found when opened");
    }
    return {};
}

QString lineOf(const Revision &revision)
{
    const QLocale locale;
    return RevisionsDialog::tr("%1\n%2, %3", "time, how, size")
        .arg(locale.toString(revision.when.toLocalTime(), QLocale::ShortFormat),
             sortInWords(revision.sort),
             locale.formattedDataSize(revision.size, 1, QLocale::DataSizeSIFormat));
}

QPushButton *makeSegment(const QString &text, QButtonGroup &group)
{
    QPushButton *button = makeButton(text);
    button->setCheckable(true);
    group.addButton(button);
    return button;
}

} // namespace

RevisionsDialog::RevisionsDialog(Workspace &workspace, const Document &document,
                                 const QString &path, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_document(document)
{
    setWindowTitle(tr("Revisions"));
    m_pool.setMaxThreadCount(1);
    const Result<QList<Revision>> kept = m_workspace.revisions(path);
    if (kept)
        m_revisions = *kept;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(
        makeText(tr("Revisions of “%1”").arg(QFileInfo(path).fileName()), TextRole::Answer));
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::l);
    split->setProperty("plain", true);
    split->addWidget(makeList());
    split->addWidget(makePreview());
    split->setStretchFactor(1, 1);
    split->setSizes({280, 600});
    layout->addWidget(split, 1);
    layout->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::show);
    if (m_revisions.isEmpty())
        present({{}, kept ? tr("No state of this file was kept yet.") : kept.error(), {}, false});
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(920, 560);
}

RevisionsDialog::~RevisionsDialog()
{
    m_pool.waitForDone();
}

QWidget *RevisionsDialog::makeList()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Revisions, newest first"));
    m_list->setSpacing(2);
    m_list->setMinimumWidth(200);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Revision &revision : std::as_const(m_revisions)) {
        auto *item = new QListWidgetItem(lineOf(revision), m_list);
        item->setSizeHint({0, 2 * m_list->fontMetrics().lineSpacing() + space::m});
        item->setToolTip(item->text());
    }
    return m_list;
}

QWidget *RevisionsDialog::makePreview()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *group = new QButtonGroup(this);
    m_present = makeSegment(tr("Against what is &open now"), *group);
    QPushButton *previous = makeSegment(tr("Against the one &before"), *group);
    m_present->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_present);
    row->addWidget(previous);
    row->addStretch();
    layout->addLayout(row);
    m_sentence = makeText({}, TextRole::Hint);
    layout->addWidget(m_sentence);
    m_differences = new DifferenceList;
    layout->addWidget(m_differences, 1);
    connect(group, &QButtonGroup::buttonClicked, this, [this] { show(m_list->currentRow()); });
    return side;
}

QWidget *RevisionsDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_copy = makeButton(tr("Open as a &Copy"));
    m_copy->setToolTip(tr("Opens it as a new design without a file"));
    m_restore = makePrimaryButton(tr("&Restore"));
    m_restore->setToolTip(tr("Puts it in place of what is open, as one step that can be undone; "
                             "the file stays as it is until you save"));
    QPushButton *close = makeButton(tr("C&lose"));
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto handOn = [this](auto wanted) {
        const int at = m_list->currentRow();
        const std::optional<Design> design = m_shown.design;
        if (!design)
            return;
        accept();
        Q_EMIT(this->*wanted)(*design, m_revisions.at(at));
    };
    connect(m_copy, &QPushButton::clicked, this,
            [handOn] { handOn(&RevisionsDialog::copyWanted); });
    connect(m_restore, &QPushButton::clicked, this,
            [handOn] { handOn(&RevisionsDialog::restoreWanted); });
    return bar;
}

bool RevisionsDialog::comparesWithPresent() const
{
    return m_present->isChecked();
}

Result<QByteArray> RevisionsDialog::bytesAt(int row) const
{
    return row < m_revisions.size() ? m_workspace.revisionBytes(m_revisions.at(row).id)
                                    : Result<QByteArray>(QByteArray());
}

void RevisionsDialog::show(int row)
{
    if (row < 0)
        return;
    m_pool.clear();
    const int number = ++m_number;
    m_shown = {};
    m_copy->setEnabled(false);
    m_restore->setEnabled(false);
    const Result<QByteArray> chosen = bytesAt(row);
    const Result<QByteArray> before
        = comparesWithPresent() ? Result<QByteArray>(QByteArray()) : bytesAt(row + 1);
    if (!chosen || !before) {
        present({{}, chosen ? before.error() : chosen.error(), {}, false});
        return;
    }
    m_pool.start([this, number, isPresent = comparesWithPresent(), now = m_document.design(),
                  bytes = *chosen, older = *before] {
        const RevisionPreview preview
            = isPresent ? previewAgainst(now, bytes) : previewAgainst(older, bytes);
        QMetaObject::invokeMethod(
            this,
            [this, number, preview] {
                if (number == m_number)
                    present(preview);
            },
            Qt::QueuedConnection);
    });
}

void RevisionsDialog::present(const RevisionPreview &preview)
{
    m_shown = preview;
    m_copy->setEnabled(preview.design.has_value());
    m_restore->setEnabled(preview.design && *preview.design != m_document.design());
    m_sentence->setText(preview.sentence);
    m_differences->setDifferences(preview.differences);
    m_differences->setVisible(preview.isCompared);
}

} // namespace tempo
