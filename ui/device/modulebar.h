#pragma once

#include "core/engine/reports.h"

#include <QScrollArea>

class QToolButton;
class QVBoxLayout;

namespace fota {

class AgeLabel;
class RoleLabel;
class SignalBars;
class StatusRow;
class ValueLabel;
class ValueRow;

/// The side bar: what the module is, the ladder Port → SIM → Network → Data, and the signal. Shows
/// the last reports; a click on a value copies it.
class ModuleBar : public QScrollArea
{
    Q_OBJECT

public:
    explicit ModuleBar(QWidget *parent = nullptr);

    void setNarrow(bool narrow); ///< in a small window
    void setThresholds(const SignalThresholds &thresholds);
    void setLog();                 ///< from now on it shows a log: no port, and no value has an age
    void setRunning(bool running); ///< a run asks only in its own steps
    /// The port that the button would open; \a listed: what the system tells of it, nothing where
    /// it is not there or no device.
    void portChosen(const std::optional<PortInfo> &listed, bool isMissing);
    void connectionChanged(const ConnectionReport &report);
    void portChanged(const ConnectionReport &report); ///< the same, of the port alone
    /// \a isAwaited: it has gone, and is opened again by itself. \a isTold: what to do about it
    /// stands on the page already.
    void portHandled(bool isAwaited, bool isTold);
    void identified(const IdentityReport &report);
    void simChanged(const SimReport &report);
    void signalMeasured(const SignalReport &report);
    void registrationChanged(const RegistrationReport &report);
    void dataChanged(const DataReport &report);
    QString identityText() const; ///< all of it, a line each: what the copy button copies

Q_SIGNALS:
    void copied(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeModuleCard(QVBoxLayout *column);
    void makeStatusCard(QVBoxLayout *column);
    void makeSignalCard(QVBoxLayout *column);
    void clear();
    void clearValues(); ///< of status and signal; what the module is stays
    void showPort();
    void showClosedPort();
    void showGonePort();
    void showSignal();
    void showRegistration();
    void showOperator();
    void copyIdentity();
    void tint();

    ValueLabel *m_model;
    QToolButton *m_copy;
    ValueLabel *m_category;
    ValueLabel *m_products;
    RoleLabel *m_profile; ///< that no profile knows the module, or which one was chosen
    ValueLabel *m_firmware;
    ValueLabel *m_imei;
    ValueLabel *m_sim;
    ValueRow *m_operator;
    StatusRow *m_port;
    StatusRow *m_simState;
    StatusRow *m_network;
    StatusRow *m_data;
    SignalBars *m_bars;
    ValueLabel *m_signal;
    RoleLabel *m_signalWord;
    ValueLabel *m_level; ///< of +CSQ, as the module says it
    ValueRow *m_rsrp;
    ValueRow *m_rsrq;
    AgeLabel *m_age;
    ConnectionReport m_connection;
    std::optional<PortInfo> m_listed;
    bool m_isMissing = false;
    bool m_isAwaited = false;
    bool m_isPortTold = false;
    bool m_running = false;
    bool m_isLog = false;
    IdentityReport m_identity;
    std::optional<RegistrationReport> m_registration;
    SignalReport m_measured;
    SignalThresholds m_thresholds;
    QString m_operatorName;
    QString m_operatorOf; ///< IMEI
};

} // namespace fota
