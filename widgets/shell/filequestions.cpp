#include "widgets/shell/filequestions.h"

#include "widgets/shell/comparedialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FileQuestions)
};

constexpr int shownDifferences = 4;

QString inWords(const Comparison &comparison)
{
    return comparison.flaw.isEmpty() ? summaryOf(comparison.differences, shownDifferences)
                                     : comparison.flaw;
}

} // namespace

void showComparison(QWidget *window, const Comparison &comparison)
{
    CompareDialog(comparison, window).exec();
}

OverwriteAnswer askOverwrite(QWidget *window, const Comparison &comparison)
{
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Save over newer work?"),
                    Tr::tr("“%1” was changed by somebody else since you opened or saved it.")
                        .arg(comparison.name),
                    QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Tr::tr("Saving here would replace that. From the file to what you see: "
                                  "%1.")
                               .arg(inWords(comparison)));
    QPushButton *elsewhere = box.addButton(Tr::tr("Save &As…"), QMessageBox::AcceptRole);
    const QPushButton *over = box.addButton(Tr::tr("&Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *compare = box.addButton(Tr::tr("Co&mpare"), QMessageBox::ActionRole);
    QPushButton *cancel = box.addButton(Tr::tr("&Cancel"), QMessageBox::RejectRole);
    compare->disconnect(&box); // it answers nothing
    QObject::connect(compare, &QPushButton::clicked, &box,
                     [&box, &comparison] { showComparison(&box, comparison); });
    box.setDefaultButton(elsewhere);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return OverwriteAnswer::SaveElsewhere;
    return box.clickedButton() == over ? OverwriteAnswer::Overwrite : OverwriteAnswer::Cancel;
}

bool askOpenElsewhere(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Open it twice?"),
                    Tr::tr("“%1” is also open in another window.").arg(name), QMessageBox::NoButton,
                    window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Tr::tr("If both save, the second is asked before it replaces what the first wrote."));
    const QPushButton *open = box.addButton(Tr::tr("&Open Anyway"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(Tr::tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == open;
}

bool askElsewhere(QWidget *window, const QString &title, const QString &message)
{
    QMessageBox box(QMessageBox::NoIcon, title, message, QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Tr::tr("Your changes are still open here. Save them under another name "
                                  "or in another folder, or try again later."));
    QPushButton *elsewhere = box.addButton(Tr::tr("Save &As…"), QMessageBox::AcceptRole);
    box.setDefaultButton(elsewhere);
    box.setEscapeButton(box.addButton(Tr::tr("&Close"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == elsewhere;
}

bool askDiscardDraft(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Discard unsaved work?"),
                    Tr::tr("The unsaved work on “%1” is kept nowhere else.").arg(name),
                    QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *discard = box.addButton(Tr::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(Tr::tr("&Keep It"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace tempo
