#pragma once

#include <QString>

namespace fota {

/// A port of this computer, as the list shows it.
struct PortInfo
{
    enum class Access : quint8 { Ok, Denied, Busy };
    QString name{};        ///< what --port takes: /dev/ttyUSB0, COM5, sim:ME910C1-NA
    QString description{}; ///< from USB; text from outside
    QString manufacturer{};
    QString serial{};
    quint16 vid = 0; ///< 0: none
    quint16 pid = 0;
    Access access = Access::Ok;
    QString accessDetail{}; ///< owner, group and mode where it is denied; who holds it where busy
    int usbInterface = -1;  ///< of a device with several ports; -1: not known
    enum class Answer : quint8 { NotAsked, Answers, Silent };
    Answer answer = Answer::NotAsked; ///< to AT, where it was asked (P06)
    friend bool operator==(const PortInfo &, const PortInfo &) = default;
};

} // namespace fota
