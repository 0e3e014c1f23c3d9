#pragma once

#include "widgets/look/look.h"

#include <QScrollArea>
#include <QVBoxLayout>

/// What the panes of the Timing page are made of.

namespace tempo {

/// Makes a scroll area a pane of cards, one below the other.
inline QVBoxLayout *fillPane(QScrollArea &pane)
{
    pane.setFocusPolicy(Qt::NoFocus);
    pane.setWidgetResizable(true);
    pane.setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::l);
    pane.setWidget(body);
    return layout;
}

/// The inside of a card with texts.
inline QVBoxLayout *fillCard(QWidget &card)
{
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    return layout;
}

} // namespace tempo
