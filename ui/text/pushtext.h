#pragma once

#include "core/engine/pushreport.h"
#include "ui/text/messagetext.h"

namespace fota {

/// An update by the network in words: what happens, what the module runs, what to do.
Message messageFor(const PushReport &report);
/// What an answer does, as the label of its button: "Let it update", "Ask again later", "Reject".
QString answerWord(PushAnswer answer);

} // namespace fota
