#pragma once

#include <QFile>

namespace fota::tests {

constexpr int kBigLogLines = 49; ///< of each session

/// Sessions of the note one after the other, each of another module behind another address, until
/// the file has so many bytes.
inline bool writeBigLog(const QString &path, qint64 bytes)
{
    QFile note(QStringLiteral(FOTA_TEST_DATA "/note-session.log"));
    QFile log(path);
    if (!note.open(QIODevice::ReadOnly) || !log.open(QIODevice::WriteOnly))
        return false;
    const QByteArray session = note.readAll() + '\n';
    const QByteArray stamp = session.first(30); // of its first line
    for (qint64 i = 0; log.pos() < bytes; ++i) {
        const QByteArray imei = QByteArray::number(352'099'000'000'000 + i * 37 % 1'000'000'000);
        const QByteArray address = "100." + QByteArray::number(i % 200) + '.'
                                   + QByteArray::number(i / 200 % 200) + '.'
                                   + QByteArray::number(1 + i / 40'000 % 200);
        log.write(stamp + " AT+CGSN\n" + stamp + ' ' + imei + '\n' + stamp + " OK\n" + session
                  + stamp + " #SGACT: " + address + '\n');
    }
    return log.flush();
}

} // namespace fota::tests
