#pragma once

#include "model/findings/finding.h"
#include "model/timing/tempo.h"

#include <QAbstractButton>

#include <optional>

namespace tempo {

/// One, two or three bars for batch, near-real-time and real-time, beside the word that says so.
class TempoMark final : public QWidget
{
    Q_OBJECT

public:
    explicit TempoMark(QWidget *parent = nullptr);

    void setTempo(std::optional<Tempo> tempo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tempo> m_tempo;
};

/// A finding as a sentence that can be pressed, with the sign of its severity before it.
class FindingLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindingLine(const Finding &finding, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace tempo
