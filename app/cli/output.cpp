#include "app/cli/output.h"

#include "core/log/escape.h"
#include "core/log/jsonline.h"

#include <QDateTime>

#include <cstdio>

namespace fota {

using namespace Qt::StringLiterals;

namespace {

bool s_resultLost = false;

void writeLine(std::FILE *stream, const QByteArray &line)
{
    const bool written =
        std::fwrite(line.constData(), 1, size_t(line.size()), stream) == size_t(line.size())
        && std::fputc('\n', stream) != EOF && std::fflush(stream) == 0;
    if (!written && stream == stdout)
        s_resultLost = true;
}

} // namespace

bool Output::resultLost()
{
    return s_resultLost;
}

void Output::object(const QJsonObject &object) const
{
    if (m_json)
        writeLine(stdout, jsonLine(object));
}

void Output::text(const QString &line) const
{
    if (!m_json)
        writeLine(stdout, visible(line).toUtf8());
}

void Output::progress(const QString &line) const
{
    if (!m_json && !m_quiet)
        writeLine(stderr, visible(line).toUtf8());
}

void Output::message(const Message &message) const
{
    for (const QString &line : plainText(message).split(u'\n'))
        error(line);
}

void Output::error(const QString &line) const
{
    writeLine(stderr, visible(line).toUtf8());
}

QString isoTime(qint64 atMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(atMs);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace fota
