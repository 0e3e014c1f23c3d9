#include "widgets/views/monitoringview.h"

#include "model/report/planwords.h"
#include "widgets/views/plan/linefilterbar.h"
#include "widgets/views/plan/linetree.h"
#include "widgets/views/plan/monitorpanel.h"
#include "widgets/views/plan/planwatch.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tempo {

namespace {

constexpr int twoLines = 46; ///< height of a row of two lines
constexpr int columnWidths[] = {220, 300, 108, 92, 108, 132};

} // namespace

MonitoringView::MonitoringView(const PageContext &context, QWidget *parent)
    : MonitoringView(context, new MonitorModel, parent)
{
}

MonitoringView::MonitoringView(const PageContext &context, MonitorModel *model, QWidget *parent)
    : PlanPage(context, new LineTree(*model, MonitorModel::Metric, twoLines),
               {tr("Monitoring"),
                tr("No monitors yet. They follow from the design: limits, schedules, rates and the "
                   "layers that hand data on each bring theirs. Or add one of your own below."),
                tr("No monitor fits the filter."), tr("Add a monitor: what is measured?"),
                tr("Element")},
               parent),
      m_model(model),
      m_commands(new MonitorCommands(context.document, *model, this)),
      m_monitorPanel(new MonitorPanel(panel(), *model, *m_commands, context.document, this))
{
    m_model->setParent(this);
    tree().setAccessibleName(tr("Monitors"));
    tree().header()->setFixedHeight(36);
    for (int column = 1; column < MonitorModel::ColumnCount; ++column)
        tree().header()->resizeSection(column, columnWidths[column]);
    tree().setSpareColumns({MonitorModel::Window, MonitorModel::Owner, MonitorModel::Severity});
    tree().setTitleWidth(columnWidths[MonitorModel::Metric]);
    setTable(&tree());
    filterBar().setStates(tr("Signed or not"),
                          {{QStringLiteral("open"), tr("Not yet signed off")},
                           {QStringLiteral("again"), tr("To be signed again")},
                           {QStringLiteral("signed"), tr("Signed off")}});
    fillHead();
    makeActions();
    wire();
}

void MonitoringView::fillHead()
{
    QLabel *label = makeText(tr("Signing as"), TextRole::Hint);
    label->setWordWrap(false);
    m_signer = new QLineEdit(context().signer.read());
    m_signer->setPlaceholderText(tr("your name"));
    m_signer->setAccessibleName(tr("Name to sign with"));
    m_signer->setFixedWidth(150);
    label->setBuddy(m_signer);
    m_sign = makePrimaryButton(tr("Sign off"));
    head().addWidget(label);
    head().addWidget(m_signer);
    head().addWidget(m_sign);
    m_signTold = makeText({}, TextRole::Hint);
    setTone(m_signTold, Tone::Tight);
    m_signTold->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addBelowHead(m_signTold);
    m_signTold->hide();
    connect(m_signer, &QLineEdit::textEdited, this, [this] { tellSigning({}); });
}

void MonitoringView::makeActions()
{
    const auto chosen = [this] { return tree().selectedIds(); };
    addTo(QStringLiteral("monitoring.sign"), tr("Sign Off"),
          QKeySequence(Qt::CTRL | Qt::Key_Return), Needs::Line, [this] { signOff(); });
    addTo(QStringLiteral("monitoring.unsign"), tr("Take Signature Back"), {}, Needs::Line,
          [this, chosen] { m_commands->takeSignatureBack(chosen()); });
    addTo(QStringLiteral("monitoring.generated"), tr("Use the Generated Threshold"), {},
          Needs::Line, [this, chosen] { m_commands->setThreshold(chosen().value(0), {}); });
    addTo(QStringLiteral("monitoring.remove"), tr("Remove Monitor"), QKeySequence::Delete,
          Needs::Line, [this, chosen] { m_commands->remove(chosen()); });
    addTo(QStringLiteral("monitoring.restore"), tr("Restore Monitor"), {}, Needs::RemovedLine,
          [this, chosen] { m_commands->restore(chosen()); });
    addTo(QStringLiteral("monitoring.canvas"), tr("Show on Canvas"), {}, Needs::Line,
          [this] { followElement(true); });
    addTo(QStringLiteral("monitoring.seen"), tr("Mark All as Seen"), {}, Needs::Nothing,
          [this] { watch().markSeen(); });
}

void MonitoringView::wire()
{
    connect(m_model, &LineModel::edited, this,
            [this](const QString &line, int column, const FieldValue &value) {
                const QStringList chosen = tree().selectedIds();
                const bool isForAll
                    = column == MonitorModel::Severity || column == MonitorModel::Owner;
                m_commands->edit(isForAll && chosen.contains(line) ? chosen : QStringList{line},
                                 column, value);
            });
    connect(m_monitorPanel, &MonitorPanel::canvasWanted, this, [this] { followElement(true); });
    connect(m_sign, &QPushButton::clicked, this, &MonitoringView::signOff);
    connect(m_signer, &QLineEdit::returnPressed, this, &MonitoringView::signOff);
}

QStringList MonitoringView::signable() const
{
    QStringList ids = tree().selectedIds();
    ids.removeIf([this](const QString &id) {
        const Monitor *monitor = m_model->monitor(id);
        return !monitor || monitor->removed || monitor->origin == LineOrigin::Gone;
    });
    return ids;
}

/// Says below the button what it wants.
void MonitoringView::tellSigning(const QString &sentence)
{
    m_signTold->setText(sentence);
    m_signTold->setAccessibleName(sentence);
    m_signTold->setVisible(!sentence.isEmpty());
    m_signer->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_signTold, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MonitoringView::signOff()
{
    const QString name = m_signer->text().trimmed();
    const QStringList monitors = signable();
    if (monitors.isEmpty()) {
        tellSigning(tr("Choose the monitors to sign off; Ctrl+A chooses all."));
        tree().setFocus();
        return;
    }
    if (name.isEmpty()) {
        tellSigning(tr("Write your name, then press Enter to sign %n monitor(s) off.", nullptr,
                       int(monitors.size())));
        m_signer->setFocus();
        return;
    }
    context().signer.write(name);
    m_commands->signOff(monitors, name, context().today());
    tellSigning({});
    tree().setFocus();
}

void MonitoringView::showElements()
{
    const Design &design = document().design();
    QList<LineFilterBar::Choice> shown;
    const QSignalBlocker quiet(&addKind());
    const QString chosen = addKind().currentData().toString();
    addKind().clear();
    addKind().addItem(tr("No element"), QString());
    for (const auto &[id, element] : design.elements) {
        addKind().addItem(design.titleOf(id), id);
        if (std::ranges::count(m_model->lines(), id, &PlanLine::group) > 0)
            shown.append({id, design.titleOf(id)});
    }
    addKind().setCurrentIndex(std::max(0, addKind().findData(chosen)));
    filterBar().setGroups(tr("Every element"), shown);
}

void MonitoringView::refresh()
{
    m_model->show(document().design(), watch().plan().monitors, watch().monitorNews());
    const QList<Monitor> &monitors = m_model->monitors();
    setAnswer(monitors.isEmpty() ? QString() : monitoringAnswer(monitors));
    showElements();
    refreshShared(watch().monitorNews());
}

void MonitoringView::showChosen()
{
    m_monitorPanel->show(tree().selectedIds());
    const int count = int(signable().size());
    m_sign->setEnabled(count > 0);
    tellSigning({});
    m_sign->setText(count > 1 ? tr("Sign off %n", nullptr, count) : tr("Sign off"));
}

QString MonitoringView::addLine(const QString &text, const QString &kind)
{
    return m_commands->add(text, kind);
}

Patch MonitoringView::addition(const Design &design, const QString &text, const QString &kind) const
{
    return MonitorCommands::addition(design, text, kind).patch;
}

} // namespace tempo
