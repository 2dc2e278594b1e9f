#pragma once

#include "core/fota/verdict.h"
#include "ui/theme/icons.h"

namespace fota {

/// How a verdict looks: its colour, and the sign that says the same without one.
struct VerdictLook
{
    Role role = Role::Secondary;
    Sign sign = Sign::Waiting;
};

/// Accent runs, green is good, amber is to be looked at, red has failed.
VerdictLook lookOf(VerdictKind verdict);

} // namespace fota
