#pragma once

#include "model/base/diagnostic.h"

#include <QDialog>
#include <QList>

namespace tempo {

/// Every problem of a document that was read, as text that can be copied: `line:column  message`.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const QString &name, const QList<Diagnostic> &problems,
                   QWidget *parent = nullptr);

    /// What Copy puts on the clipboard: one problem a line.
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace tempo
