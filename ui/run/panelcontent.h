#pragma once

#include "ui/text/messagetext.h"

#include <QList>

namespace fota {

/// What a button of the message panel asks for.
enum class PanelAction {
    Retry,
    Resume,
    FindSpeed,
    AnswerYes,
    AnswerNo,
    GivePassword,
    UseProfile, ///< the text is the id of the one that was chosen
    OpenSettings,
    StopWatching,
    KeepWatching,
    StopAndClose,
    KeepRunning,
    Dismiss,
};

struct PanelButton
{
    PanelAction action = PanelAction::Dismiss;
    QString text;
    bool focused = false; ///< has the focus when a question appears
    friend bool operator==(const PanelButton &, const PanelButton &) = default;
};

/// One of several things to choose from.
struct PanelChoice
{
    QString id;
    QString text;
    friend bool operator==(const PanelChoice &, const PanelChoice &) = default;
};

/// What the message panel shows: a message, the buttons under it, and what text it asks for.
struct PanelContent
{
    enum class Input { None, Password, Pin };

    Message message;
    QList<PanelButton> buttons;
    Input input = Input::None;
    QList<PanelChoice> choices{}; ///< with UseProfile

    friend bool operator==(const PanelContent &, const PanelContent &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::PanelContent)
