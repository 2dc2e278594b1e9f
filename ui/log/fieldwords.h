#pragma once

#include <QByteArray>
#include <QString>

/// What the value of one field of a command or a reply means, in a few words. Text to text, each
/// for itself; empty where there is nothing to say beyond the value.
namespace fota::fieldwords {

using Words = QString (*)(const QByteArray &value);

QString nothing(const QByteArray &value);
// signal
QString rssi(const QByteArray &value);
QString bitErrors(const QByteArray &value);
QString gsmLevel(const QByteArray &value);
QString rscp(const QByteArray &value);
QString ecno(const QByteArray &value);
QString rsrq(const QByteArray &value);
QString rsrp(const QByteArray &value);
QString dbm(const QByteArray &value);
QString db(const QByteArray &value);
// network
QString reporting(const QByteArray &value);
QString registration(const QByteArray &value);
QString hexNumber(const QByteArray &value);
QString technology(const QByteArray &value);
QString operatorMode(const QByteArray &value);
QString operatorFormat(const QByteArray &value);
QString networkType(const QByteArray &value);
QString radioAccess(const QByteArray &value);
// context
QString active(const QByteArray &value);
QString attached(const QByteArray &value);
QString pdpType(const QByteArray &value);
QString address(const QByteArray &value);
// module and SIM
QString simState(const QByteArray &value);
QString simPresence(const QByteArray &value);
QString errorMode(const QByteArray &value);
QString function(const QByteArray &value);
QString reset(const QByteArray &value);
QString onOff(const QByteArray &value);
QString secret(const QByteArray &value);
// socket and FTP
QString seconds(const QByteArray &value);
QString tenths(const QByteArray &value);
QString minutes(const QByteArray &value);
QString packetSize(const QByteArray &value);
QString bytes(const QByteArray &value);
QString ftpMode(const QByteArray &value);
QString ftpType(const QByteArray &value);
QString ftpReply(const QByteArray &value);
QString endOfFile(const QByteArray &value);
// update
QString applyMode(const QByteArray &value);
QString pushAnswer(const QByteArray &value);
QString firmwareImage(const QByteArray &value);

} // namespace fota::fieldwords
