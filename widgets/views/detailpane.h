#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace tempo {

/// A scrolling column beside a list: what belongs to the chosen part. It is emptied and filled
/// again when another part is chosen.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    /// Takes out what it holds; the new, empty column.
    QVBoxLayout *restart();

private:
    QPointer<QWidget> m_content;
};

} // namespace tempo
