#pragma once

#include "app/windowplace.h"
#include "core/engine/enginethread.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace fota {

class CredentialStore;
class Ending;
class HistoryJoint;
class Notifier;
class Sharing;

/// One window and the engine behind it, in a thread of its own: one module on the bench. What the
/// user asks for goes to that thread, what the engine tells comes back: values, by queued
/// connections. Several share settings file, data folder, keychain and notifier; who has a module
/// first has it alone.
class BenchWindow : public QObject
{
    Q_OBJECT

public:
    struct Start
    {
        Settings settings;
        QString settingsFile;
        QString dataDir;
        bool demo = false;
    };
    /// They outlive every window.
    struct Shared
    {
        Ending &ending;
        CredentialStore &keychain;
        Notifier &notifier;
    };

    BenchWindow(const Start &start, const Shared &shared);
    ~BenchWindow() override;

    MainWindow &window() { return m_window; }
    /// Shows it; \a port: to be chosen. A demo connects by itself.
    void open(const QString &port = {});

Q_SIGNALS:
    void newWindowWanted(const fota::BenchWindow::Start &start);
    void closed();

private:
    void join();
    void joinHistory();
    void keepSettings();

    Start m_start;
    Shared m_shared;
    QTemporaryDir m_demoFolder; ///< goes with the demo: nothing of it is kept
    WindowPlace m_place;
    EngineThread m_thread;
    MainWindow m_window;
    std::unique_ptr<Sharing> m_sharing; ///< where benches share a history
    std::unique_ptr<HistoryJoint> m_history;
};

} // namespace fota
