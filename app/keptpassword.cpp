#include "app/keptpassword.h"

#include "core/session/credentialstore.h"
#include "ui/mainwindow.h"

#include <QPointer>

namespace fota {

void joinKeychain(MainWindow *window, CredentialStore *store)
{
    const auto told = std::make_shared<bool>(false);
    const auto tell = [told, guard = QPointer<MainWindow>(window)](const Error &error) {
        if (guard && !std::exchange(*told, true))
            guard->noticed(error);
    };
    const auto done = [tell](const Result<bool> &result) {
        if (!result)
            tell(result.error());
    };
    QObject::connect(
        window, &MainWindow::passwordWanted, window,
        [store, tell, guard = QPointer<MainWindow>(window)](const ServerAccess &server) {
            store->read(CredentialStore::entryOf(server), [=](const Result<Secret> &password) {
                if (!password)
                    return tell(password.error());
                if (guard)
                    guard->passwordFound(server, *password);
            });
        });
    QObject::connect(window, &MainWindow::passwordToKeep, window,
                     [store, done](const ServerAccess &server) {
                         store->keep(CredentialStore::entryOf(server), server.password, done);
                     });
    QObject::connect(window, &MainWindow::historyPasswordToKeep, window,
                     [store, done](const HistoryAccess &history) {
                         store->keep(CredentialStore::entryOf(history), history.password, done);
                     });
    QObject::connect(window, &MainWindow::passwordToForget, window,
                     [store, done](const ServerAccess &server) {
                         store->forget(CredentialStore::entryOf(server), done);
                     });
}

} // namespace fota
