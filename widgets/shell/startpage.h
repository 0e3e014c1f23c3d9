#pragma once

#include <QScrollArea>
#include <QThreadPool>

namespace tempo {

class TemplateCard;

/// What a fresh window shows: the shipped designs as cards with pictures, and a way to open a file.
/// The cards are made after the first paint, their pictures in a worker thread.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

Q_SIGNALS:
    void templateWanted(const QString &name);
    void openWanted();

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void arrange();
    void paintPictures();

    QWidget *m_gallery;
    QList<TemplateCard *> m_cards;
    QThreadPool m_pool; ///< paints the pictures; waited for before the page goes
    int m_columns = 0;
    bool m_isFilled = false;
};

} // namespace tempo
