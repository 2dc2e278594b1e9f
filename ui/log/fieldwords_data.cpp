#include "ui/log/fieldwords.h"

#include "core/at/parsers.h"
#include "ui/log/errornumbers.h"
#include "ui/text/measuretext.h"

#include <QCoreApplication>

// Of sockets, FTP and updates.
namespace fota::fieldwords {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::FieldWords)
};

/// A number of so many milliseconds each.
QString time(const QByteArray &value, qint64 unitMs, const QString &ofZero)
{
    bool ok = false;
    const qint64 read = value.toInt(&ok);
    if (!ok || read < 0)
        return {};
    return read == 0 ? ofZero : spokenDuration(read * unitMs);
}

} // namespace

QString seconds(const QByteArray &value)
{
    return time(value, 1000, W::tr("no limit"));
}

QString tenths(const QByteArray &value)
{
    return time(value, 100, W::tr("no limit"));
}

QString minutes(const QByteArray &value)
{
    return time(value, 60'000, W::tr("at once"));
}

QString packetSize(const QByteArray &value)
{
    return value == "0" ? W::tr("chosen by the module") : bytes(value);
}

QString bytes(const QByteArray &value)
{
    bool ok = false;
    const qint64 read = value.toLongLong(&ok);
    return ok ? sizeText(read) : QString();
}

QString ftpMode(const QByteArray &value)
{
    if (value == "0")
        return W::tr("active: the server connects to the module");
    return value == "1" ? W::tr("passive: the module connects to the server") : QString();
}

QString ftpType(const QByteArray &value)
{
    if (value == "0")
        return W::tr("bytes as they are");
    return value == "1" ? W::tr("text, line ends may change") : QString();
}

QString ftpReply(const QByteArray &value)
{
    const auto code = parseServerCode(value);
    return code ? ftpReplyWords(*code) : QString();
}

QString endOfFile(const QByteArray &value)
{
    if (value == "1")
        return W::tr("all of it has come");
    return value == "0" ? W::tr("there is more to come") : QString();
}

QString applyMode(const QByteArray &value)
{
    if (value == "0")
        return W::tr("checks the delta file, applies it and restarts");
    if (value == "1")
        return W::tr("checks the delta file; changes nothing");
    return {};
}

QString pushAnswer(const QByteArray &value)
{
    if (value == "0")
        return W::tr("reject the update");
    if (value == "1")
        return W::tr("let the network update the module");
    return value == "2" ? W::tr("ask again later") : QString();
}

QString firmwareImage(const QByteArray &value)
{
    bool ok = false;
    const int image = value.toInt(&ok);
    return ok ? W::tr("image number %1; the module restarts into it").arg(image) : QString();
}

} // namespace fota::fieldwords
