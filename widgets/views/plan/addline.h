#pragma once

#include "model/document/patch.h"
#include "widgets/look/typedtext.h"

#include <QLineEdit>

#include <functional>

namespace tempo {

/// Where a line of the team's own is typed. It stays there until it is added, or the design goes;
/// drafts hold it all the same.
class AddLine final : public QLineEdit, public TypedText
{
    Q_OBJECT

public:
    /// What adding a text, trimmed and not empty, does to a design.
    using Outlook = std::function<Patch(const Design &design, const QString &text)>;

    explicit AddLine(Outlook outlook, QWidget *parent = nullptr);

    void commitTyped() override {}
    void finishTyped() override;
    Design withTyped(Design design) const override;

private:
    Outlook m_outlook;
};

} // namespace tempo
