#pragma once

// The one escaper is core's: the log needs it too.
#include "core/log/escape.h"
