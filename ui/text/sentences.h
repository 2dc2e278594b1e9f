#pragma once

#include <QStringList>

namespace fota {

/// One after the other, with a blank between them: but not behind a full stop of Chinese, which has
/// its own room. Empty ones are left out.
QString joinSentences(const QStringList &sentences);

} // namespace fota
