#pragma once

#include "core/engine/reports.h"

#include <QObject>

namespace fota {

class Engine;
class HostServices;

/// Keeps the computer awake from Apply to Verify, by what the engine tells of a run, and lets it
/// sleep again on every way out (H11).
class HostGuard : public QObject
{
    Q_OBJECT

public:
    HostGuard(Engine &engine, HostServices &services, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QString &detail); ///< for the log; once per run

private:
    void follow(const StepReport &report);
    void release();

    HostServices &m_services;
    bool m_told = false;
};

} // namespace fota
