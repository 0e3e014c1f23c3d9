#include "widgets/shell/problemsdialog.h"

#include "widgets/look/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tempo {
namespace {

QString lineOf(const Diagnostic &problem)
{
    if (problem.at.line == 0)
        return problem.message;
    return QStringLiteral("%1:%2  %3")
        .arg(problem.at.line)
        .arg(problem.at.column)
        .arg(problem.message);
}

} // namespace

ProblemsDialog::ProblemsDialog(const QString &name, const QList<Diagnostic> &problems,
                               QWidget *parent)
    : QDialog(parent)
{
    QStringList lines;
    for (const Diagnostic &problem : problems)
        lines.append(lineOf(problem));
    m_text = lines.join(u'\n');

    const bool refused = std::ranges::any_of(
        problems, [](const Diagnostic &p) { return p.severity == Severity::Error; });
    setWindowTitle(refused ? tr("The design can't be opened") : tr("About this design"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(
        makeText(refused ? tr("“%1” can't be opened").arg(name) : name, TextRole::Answer));
    layout->addWidget(makeText(
        tr("%n problem(s), each with its line and column. What was open stays as it was; mend the "
           "file and open it again.",
           nullptr, int(problems.size())),
        TextRole::Body));
    auto *text = new QPlainTextEdit(m_text);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Problems"));
    layout->addWidget(text, 1);

    auto *buttons = new QHBoxLayout;
    QPushButton *copy = makeButton(tr("C&opy all"));
    QPushButton *close = makePrimaryButton(tr("&Close"));
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
    resize(680, 360);
}

} // namespace tempo
