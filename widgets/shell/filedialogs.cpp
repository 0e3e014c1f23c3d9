#include "widgets/shell/filedialogs.h"

#include "widgets/shell/filequestions.h"
#include "widgets/shell/problemsdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FileDialogs)
};

QString filters()
{
    return Tr::tr("Designs (*.tempo.yaml *.yaml *.yml)") + u";;" + Tr::tr("All files (*)");
}

QString askOpen(QWidget *window, const QString &folder)
{
    return QFileDialog::getOpenFileName(window, Tr::tr("Open a design"), folder, filters());
}

QString askSave(QWidget *window, const QString &suggestion)
{
    QFileDialog dialog(window, Tr::tr("Save the design as"), suggestion, filters());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QStringLiteral("tempo.yaml"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

CloseAnswer askClose(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Save the changes?"),
                    Tr::tr("“%1” has changes that are not saved.").arg(name), QMessageBox::NoButton,
                    window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Tr::tr("Without saving, they are lost."));
    const QPushButton *save = box.addButton(Tr::tr("&Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(Tr::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(Tr::tr("&Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return CloseAnswer::Save;
    return box.clickedButton() == discard ? CloseAnswer::Discard : CloseAnswer::Cancel;
}

bool askLostComments(QWidget *window, const QList<int> &lines)
{
    QStringList numbers;
    for (const int line : lines)
        numbers.append(QLocale().toString(line));
    QMessageBox box(QMessageBox::NoIcon, Tr::tr("Save without some comments?"),
                    Tr::tr("Saving can keep the comments above elements and flows and at the top "
                           "of the file. Comments on %n other line(s) would be lost.",
                           nullptr, int(lines.size())),
                    QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Tr::tr("Lines: %1").arg(numbers.join(QStringLiteral(", "))));
    const QPushButton *save = box.addButton(Tr::tr("&Save without them"), QMessageBox::AcceptRole);
    box.setEscapeButton(box.addButton(Tr::tr("&Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == save;
}

void tell(QWidget *window, const QString &title, const QString &message)
{
    QMessageBox box(QMessageBox::NoIcon, title, message, QMessageBox::NoButton, window);
    box.setTextFormat(Qt::PlainText);
    box.addButton(Tr::tr("&Close"), QMessageBox::RejectRole);
    box.exec();
}

} // namespace

FileDialogs fileDialogs(QWidget *window)
{
    const auto bound = [window](auto function) {
        return
            [window, function](const auto &...arguments) { return function(window, arguments...); };
    };
    return {bound(askOpen),
            bound(askSave),
            bound(askClose),
            bound(askLostComments),
            bound(tell),
            [window](const QString &name, const QList<Diagnostic> &problems) {
                ProblemsDialog(name, problems, window).exec();
            },
            bound(askOverwrite),
            bound(showComparison),
            bound(askOpenElsewhere),
            bound(askDiscardDraft),
            bound(askElsewhere)};
}

} // namespace tempo
