#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>

namespace fota {

/// What one module model needs; read from resources/profiles/*.json. Data only: it holds no
/// command text and cannot change the table, the verdicts or the point of no return.
struct ModuleProfile
{
    QString id;            ///< "me910c1-na"
    QString model;         ///< as AT+GMM says it
    QStringList alsoNamed; ///< other spellings; compared without case and spaces
    QStringList products;
    QString category; ///< "Cat M1"
    QString family;   ///< "ME910C1", "LE910 V2"

    int socketConnection = 1;
    std::array<int, 4> socketParameters{300, 90, 600, 50}; ///< packet size, timeouts of AT#SCFG
    int contextId = 3;
    QString pdpType = QStringLiteral("IPV4V6");
    QString apn = QStringLiteral("VZWINTERNET");
    bool apnLocked = false; ///< never written (LE910-SV1)

    QString registration = QStringLiteral("CEREG"); ///< asked first; the other one is the fall-back
    bool subVersion = false;                        ///< #CFVR is part of the version
    bool reopenFtp = false;                         ///< between check file and delta
    bool validateBeforeApply = false;               ///< AT#OTAUP=1
    bool downloadWithFlag = true; ///< AT#FTPGETOTA="file",0; false: without the flag
    int ftpOpenPauseMs = 0;       ///< after AT#FTPOPEN, before the next command
    bool answersPush = false;     ///< AT#OTASUAN answers the network's question for an update

    int restartsExpected = 0; ///< 0: not known
    int restartsUsualSeconds = 0;
    int bytesPerSecond = 2000; ///< slowest fair download, sizes the limit of 4.k
    int nameLimit = 200;       ///< longest file name that the module takes, bytes

    QMap<QString, QString> confirmed; ///< field to source; an empty source is still to be confirmed
};

} // namespace fota

Q_DECLARE_METATYPE(fota::ModuleProfile)
