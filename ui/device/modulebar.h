#pragma once

#include "core/engine/reports.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace fota {

class RoleLabel;
class SignalBars;
class StatusRow;
class ValueLabel;

/// The side bar: what the module is, the ladder Port → SIM → Network → Data, and the signal. Shows
/// the last reports; a click on a value copies it.
class ModuleBar : public QScrollArea
{
    Q_OBJECT

public:
    explicit ModuleBar(QWidget *parent = nullptr);

    void setNarrow(bool narrow); ///< in a small window
    void connectionChanged(const ConnectionReport &report);
    void portChanged(const ConnectionReport &report); ///< the same, of the port alone
    void identified(const IdentityReport &report);
    void simChanged(const SimReport &report);
    void signalMeasured(const SignalReport &report);
    void registrationChanged(const RegistrationReport &report);
    void dataChanged(const DataReport &report);

Q_SIGNALS:
    void copied(const QString &name);

private:
    void makeModuleCard(QVBoxLayout *column);
    void makeStatusCard(QVBoxLayout *column);
    void makeSignalCard(QVBoxLayout *column);
    void clear();
    void clearValues(); ///< of status and signal; what the module is stays
    void showOperator();

    ValueLabel *m_model;
    QLabel *m_products;
    ValueLabel *m_firmware;
    ValueLabel *m_imei;
    ValueLabel *m_sim;
    ValueLabel *m_operator;
    StatusRow *m_port;
    StatusRow *m_simState;
    StatusRow *m_network;
    StatusRow *m_data;
    SignalBars *m_bars;
    ValueLabel *m_signal;
    RoleLabel *m_signalWord;
    ValueLabel *m_rsrp;
    ValueLabel *m_rsrq;
    QString m_operatorName;
    QString m_operatorOf; ///< IMEI
    QString m_technology;
};

} // namespace fota
