#pragma once

#include <QByteArrayView>
#include <QString>

namespace fota {

/// What a line of the module means, in a few words: "signal −63 dBm, bit errors class 3". Empty
/// where there is nothing to say beyond the line itself.
QString decodedWords(QByteArrayView line);

} // namespace fota
