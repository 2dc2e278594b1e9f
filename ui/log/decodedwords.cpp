#include "ui/log/decodedwords.h"

#include "core/at/parsers.h"
#include "ui/log/meaningparts.h"
#include "ui/text/measuretext.h"

#include <QCoreApplication>

namespace fota {

namespace {

struct W
{
    Q_DECLARE_TR_FUNCTIONS(fota::DecodedWords)
};

QString signal(QByteArrayView line)
{
    const Result<SignalQuality> read = parseCsq(line);
    if (!read)
        return {};
    const QString level =
        read->rssiDbm ? W::tr("signal %1").arg(dbmText(*read->rssiDbm)) : W::tr("signal not known");
    if (read->bitErrorClass > 7)
        return level;
    return W::tr("%1, bit errors class %2").arg(level).arg(read->bitErrorClass);
}

QString extendedSignal(QByteArrayView line)
{
    const Result<ExtendedSignal> read = parseCesq(line);
    QStringList parts;
    if (read && read->rsrpDbm)
        parts << QStringLiteral("RSRP %1").arg(dbmText(*read->rsrpDbm));
    if (read && read->rsrqDb)
        parts << QStringLiteral("RSRQ %1").arg(dbText(*read->rsrqDb));
    return parts.join(QStringLiteral(", "));
}

QString registration(QByteArrayView prefix, QByteArrayView line)
{
    Result<Registration> read = parseRegistration(prefix, line);
    if (!read)
        read = parseRegistrationEvent(prefix, line);
    if (!read)
        return {};
    QString words = registrationWord(read->status);
    if (read->accessTechnology)
        words += QStringLiteral(", ") + accessTechnologyWord(*read->accessTechnology);
    return words;
}

QString size(QByteArrayView line)
{
    const Result<qint64> bytes = parseFileSize(line);
    return bytes ? sizeText(*bytes) : QString();
}

} // namespace

QString decodedWords(QByteArrayView line)
{
    if (line.size() > 200 || line.isEmpty() || (line[0] != '+' && line[0] != '#'))
        return {};
    if (line.startsWith("+CSQ:"))
        return signal(line);
    if (line.startsWith("+CESQ:"))
        return extendedSignal(line);
    if (line.startsWith("+CEREG:"))
        return registration("+CEREG:", line);
    if (line.startsWith("+CGREG:"))
        return registration("+CGREG:", line);
    if (line.startsWith("#FTPFSIZE:"))
        return size(line);
    if (line.startsWith("+CM"))
        return finalErrorWords(line);
    if (line.startsWith("+CPIN:"))
        return fieldwords::simState(line.sliced(6).trimmed().toByteArray());
    if (line.startsWith('#'))
        return updateEventWords(line);
    return {};
}

} // namespace fota
