#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>

namespace fota {

/// How a module takes a delta file over its serial line (AT#OTAUPW).
struct UploadProfile
{
    enum class Form : quint8 {
        Escape, ///< AT#OTAUPW, ended by +++
        Sized,  ///< AT#OTAUPW=<bytes>, ends by itself
    };
    Form form = Form::Escape;
    bool askForms = false;   ///< AT#OTAUPW=? first: the form is not known for this family
    int blockBytes = 4096;   ///< written in one piece
    int pauseMs = 300;       ///< between two pieces
    int leadMs = 1000;       ///< between CONNECT and the first byte
    int trailMs = 5000;      ///< between the last byte and +++
    int restMs = 5000;       ///< between the end of data mode and the next command
    int bufferBytes = 0;     ///< longest delta; 0: not known
    bool validate = false;   ///< AT#OTAUP=1 after it
    bool applyWith2 = false; ///< AT#OTAUP=0,2 instead of =0
};

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
    UploadProfile upload;
    int nameLimit = 200; ///< longest file name that the module takes, bytes

    QMap<QString, QString> confirmed; ///< field to source; an empty source is still to be confirmed
};

} // namespace fota

Q_DECLARE_METATYPE(fota::ModuleProfile)
