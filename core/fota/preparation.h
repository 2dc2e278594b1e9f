#pragma once

#include "core/base/limits.h"
#include "core/base/secret.h"
#include "core/fota/identity.h"
#include "core/fota/speedscan.h"
#include "core/fota/stepreports.h"
#include "core/profiles/moduleprofile.h"

#include <QObject>
#include <QPointer>

namespace fota {

/// IDENT and SIM before every walk, and the post-check of FINISH after it: brings the line into
/// order, reads who is there, and makes sure that its SIM is ready.
class Preparation : public QObject
{
    Q_OBJECT

public:
    struct Module
    {
        Identity identity;
        ModuleProfile profile;
        bool numbersErrors = false; ///< takes AT+CMEE=1
        bool known =
            false; ///< a profile fits; else \a profile holds defaults and nothing is updated
        bool byHand = false; ///< known, but by a profile that somebody chose for it
        QString iccid;
        QString operatorName;
        QString simState;
    };
    using Ask = std::function<void(const Question &, std::function<void(bool, Secret)>)>;

    Preparation(AtChannel &channel, Clock &clock, const Limits &limits, QObject *parent = nullptr);

    /// The profile for a module that none knows; has no effect on the others. Empty: none.
    void choose(const QString &profileId) { m_chosen = profileId; }
    void identify(); ///< answers with identified() or failed("IDENT")
    /// Answers with simReady() or failed("SIM"). \a ask: how to ask for a PIN; empty: nobody is
    /// there.
    void checkSim(bool withOperator, Ask ask);
    void cancel(); ///< at once
    /// The module may be applying an update: no way out of data mode is tried.
    void setOnlyWatched() { m_onlyWatched = true; }
    /// Where the line is noise: looks for the speed at which AT is answered (P08).
    void setScanning(bool on) { m_scanning = on; }

Q_SIGNALS:
    void identified();
    void speedFound(int baud); ///< the module answers at another speed than was tried
    void simReady();
    void failed(const QString &step, const fota::Error &error);

public:
    Module module;

private:
    void probe(int tries);
    void lineGarbled();
    void configure();
    void readIds();
    void readSim(int triesLeft);
    void judgeSim(const QByteArray &state, int triesLeft);
    void enterPin(const QStringList &words);
    void readIccid();
    void fail(const QString &step, const Error &error);
    void askTwice(CommandId id, milliseconds limit,
                  std::function<void(const Result<AtReply> &)> done);
    void ask(CommandId id, milliseconds limit, std::function<void(const Result<AtReply> &)> done);

    AtChannel &m_channel;
    Clock &m_clock;
    Limits m_limits;
    QString m_chosen;
    Ask m_ask;
    Alarm m_wait;
    bool m_withOperator = false;
    bool m_escaped = false;
    bool m_pinTried = false;
    QString m_step;
    std::unique_ptr<SpeedScan> m_scan;
    bool m_scanning = false;
    bool m_onlyWatched = false;
    bool m_cancelled = false;
};

} // namespace fota
