#include "core/sim/recordedreply.h"

#include <QJsonObject>

namespace fota {

using namespace Qt::StringLiterals;

RecordedReply replyOf(const RecordedSession::Exchange &exchange)
{
    RecordedReply reply;
    for (const QByteArray &line : exchange.reply.split('\n')) {
        if (const QByteArray text = line.trimmed(); !text.isEmpty())
            reply.lines += text;
    }
    if (exchange.isWhole && !reply.lines.isEmpty())
        reply.final = reply.lines.takeLast();
    return reply;
}

QByteArray lineOf(const RecordedReply &reply, QByteArrayView start)
{
    for (const QByteArray &line : reply.lines) {
        if (line.startsWith(start))
            return line;
    }
    return {};
}

QByteArray argumentOf(const QByteArray &command)
{
    const qsizetype quote = command.indexOf('"');
    return quote < 0 ? QByteArray() : command.sliced(quote + 1).split('"').first();
}

QByteArray valueOf(const QByteArray &line)
{
    return line.sliced(line.indexOf(':') + 1).trimmed();
}

QJsonArray contextsOf(const RecordedReply &reply)
{
    QJsonArray contexts;
    for (const QByteArray &line : reply.lines) {
        const QList<QByteArray> fields = valueOf(line).replace('"', "").split(',');
        if (line.startsWith("+CGDCONT:") && fields.size() > 2)
            contexts.append(QJsonObject{{u"id"_s, fields[0].toInt()},
                                        {u"type"_s, QString::fromLatin1(fields[1])},
                                        {u"apn"_s, QString::fromLatin1(fields[2])}});
    }
    return contexts;
}

QJsonArray activeOf(const RecordedReply &reply)
{
    QJsonArray active;
    for (const QByteArray &line : reply.lines) {
        const QList<QByteArray> fields = valueOf(line).split(',');
        if (line.startsWith("#SGACT:") && fields.value(1) == "1")
            active.append(fields[0].toInt());
    }
    return active;
}

} // namespace fota
