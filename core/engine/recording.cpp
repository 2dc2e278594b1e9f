#include "core/engine/recording.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

Error ofRecording(const Error &error, const Transport *line)
{
    if (!error || !line || !line->isRecording() || error.where.isEmpty())
        return error;
    const QByteArray head = error.where.section(u": "_s, -1).toLatin1(); // "AT#FTPOPEN"
    const QByteArrayList refused = line->gaps().refused;
    const auto last =
        std::find_if(refused.rbegin(), refused.rend(),
                     [&head](const QByteArray &command) { return command.startsWith(head); });
    if (last == refused.rend())
        return error;
    return {ErrorCode::LogHasNoAnswer, QString::fromLatin1(*last), error.where};
}

std::optional<Error> madeUpAnswers(const Transport *line)
{
    const QByteArrayList madeUp = line ? line->gaps().madeUp : QByteArrayList();
    if (madeUp.isEmpty())
        return {};
    return Error{
        ErrorCode::LogHasNoAnswer, u"made up: "_s + QString::fromLatin1(madeUp.join(", ")), {}};
}

} // namespace fota
