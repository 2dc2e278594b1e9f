#pragma once

namespace fota {

class CredentialStore;
class MainWindow;

/// Joins the window's wishes about the password with the keychain; both outlive the connection. In
/// the window's thread. An unusable keychain is told once, and the password asked for each time.
void joinKeychain(MainWindow *window, CredentialStore *store);

} // namespace fota
