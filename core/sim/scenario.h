#pragma once

#include "core/sim/simfault.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace fota {

/// LE910-NA1 and its kin, not the LE910C1.
inline bool isLe910V2(const QByteArray &model)
{
    return model.toUpper().startsWith("LE910") && !model.toUpper().startsWith("LE910C");
}

/// Which module is simulated, in which state, and what goes wrong when. A value; read from JSON
/// (resources/simulator/*.json, architecture 10.19). An unknown key or verb is an error.
///
/// A scenario that names one of the five models starts from that model's own built-in values.
struct Scenario
{
    struct Radio
    {
        QList<int> csq{25};  ///< successive answers, the last one stays; 99: not known
        QList<int> cereg{1}; ///< successive <stat> of +CEREG
        QList<int> creg;     ///< of +CREG; empty: as cereg
        QList<int> cgreg;    ///< of +CGREG; empty: as cereg
        QList<int> cesq{99, 99, 255, 255, 20, 46};
        QByteArray operatorName = "Verizon Wireless";
    };
    struct Context
    {
        int id = 1;
        QByteArray type;
        QByteArray apn;
    };
    struct Apply
    {
        int resets = 3;
        milliseconds time{165'000};          ///< from the OK to the first moment it can answer
        bool portVanishes = true;            ///< false: a silent UART
        QByteArray after = "target";         ///< target, old, third, never, or a version
        bool newName = false;                ///< comes back under another port name
        milliseconds firstAnswerLate{3'385}; ///< added to the first answer after the restarts
        bool anyAnswerLate = false;          ///< true: to whichever; false: to the version's
        bool answersBetween = false; ///< between two resets it answers, with the old version
        bool echo = true;            ///< echo after a restart
        bool keepsContexts = true;
        int baud = 0; ///< the speed of its serial line after the restarts; 0: as before
    };
    struct Start
    {
        bool echo = true;
        bool verbose = true;
        bool quiet = false;
        bool dataMode = false; ///< a transfer was left running
        bool ftpOpen = false;
        bool asciiType = false; ///< #FTPTYPE is 1
        int cfun = 1;
        QList<int> active; ///< contexts that are up
    };
    struct Server
    {
        QString root;    ///< folder that plays the server; empty: a real server over the network
        QByteArray user; ///< empty: any
        QByteArray password;
    };
    struct Upload ///< AT#OTAUPW
    {
        bool escape = true;             ///< without a size, ended by +++
        bool sized = false;             ///< with the size up front
        qint64 bufferBytes = 6'000'000; ///< a longer delta does not fit
        milliseconds patience{30'000};  ///< sized: gives up without a byte for so long
    };
    struct StoredDelta
    {
        QByteArray name;
        QByteArray target;
    };

    QString name; ///< as it was asked for
    QString title;
    QByteArray module; ///< as AT+GMM says it
    QByteArray firmware;
    QByteArray subVersion; ///< #CFVR, LE910 V2 only
    QByteArray imei;
    QByteArray iccid;
    QByteArray imsi;
    QByteArray
        target; ///< what a delta that is not a simulated one makes of the module; may be empty
    double speed = 1; ///< every time of the module is divided by it
    Radio radio;
    QByteArray simState = "READY"; ///< as +CPIN? says it; "NOT INSERTED", "BUSY"
    QByteArray pin = "1234";
    int simBusyAnswers = 0; ///< so many "SIM busy" before simState
    QList<Context> contexts;
    Apply apply;
    Start start;
    Server ftp;
    std::optional<Upload> upload;           ///< none: as the family does it
    std::optional<StoredDelta> storedDelta; ///< left by somebody earlier (D08)
    QMap<QByteArray, milliseconds> timings; ///< by command, over SimTimings
    QList<SimFault> faults;

    /// LE910 V2 (20.xx) rather than ME910C1 (30.xx).
    bool isV2() const { return isLe910V2(module); }
    /// LE910 V2 takes it without a size, the ME910 with one; neither is confirmed for all of them.
    Upload uploadForm() const
    {
        return upload ? *upload : Upload{.escape = isV2(), .sized = !isV2()};
    }
};

/// The scenario of a file, of a built-in name, or of a module model (case and spaces ignored).
/// Errors: BadScenario; where is the file, detail the field and what is wrong with it.
Result<Scenario> loadScenario(const QString &name);

/// \a source is for the messages; relative paths in it count from \a folder.
Result<Scenario> parseScenario(const QByteArray &json, const QString &source,
                               const QString &folder = {});

QStringList builtInScenarios(); ///< names, sorted; the five models among them

} // namespace fota
