#pragma once

#include "core/engine/preflight.h"
#include "ui/widgets/card.h"

namespace fota {

/// What was looked at before an update, a row each: a sign, what it is about, its state in a word,
/// and why. Shows what it is given and asks nobody.
class PreflightCard : public Card
{
    Q_OBJECT

public:
    explicit PreflightCard(const Preflight &found, QWidget *parent = nullptr);
};

} // namespace fota
