#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace fota {

/// One line of the AT dialogue, already without secrets.
struct LogEntry
{
    enum class Direction : quint8 { Sent, Received, Unsolicited, Data, Note };

    qint64 atMs = 0; ///< Unix time in ms, UTC
    Direction direction = Direction::Received;
    QByteArray step;        ///< "4.c", "IDENT", or empty outside a run
    QByteArray text;        ///< the bytes of the line, without its line end
    bool isGuessed = false; ///< the direction is, from the text

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

} // namespace fota

Q_DECLARE_METATYPE(fota::LogEntry)
Q_DECLARE_METATYPE(QList<fota::LogEntry>)
