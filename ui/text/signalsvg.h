#pragma once

#include "core/diagnosis/signalseries.h"

#include <QString>

namespace fota {

/// The signal of a log over time as a picture that is part of a page: SVG, without script and
/// without anything that is loaded. Without times the samples are evenly apart. Empty where there
/// are fewer than two.
QString signalSvg(const QList<SignalSample> &samples);

} // namespace fota
