#pragma once

#include "core/sim/simftp.h"

#include <QFile>
#include <QString>

#include <functional>

namespace fota {

/// A folder, or a folder of resources, in the role of an FTP server. Any host is it; any user
/// may log in unless one is given. Nothing outside the folder is reached.
class LocalFtp : public SimFtp
{
    Q_OBJECT

public:
    explicit LocalFtp(QString root, QByteArray user = {}, QByteArray password = {});

    void open(const FtpLogin &login) override;
    void changeFolder(const QByteArray &folder) override;
    void askFolder() override;
    void askSize(const QByteArray &name) override;
    void get(const QByteArray &name) override;
    void close() override;
    void abort() override;
    void pause(bool on) override;

private:
    QString pathOf(const QByteArray &name) const; ///< empty when it would leave the root
    void later(std::function<void()> call);       ///< dropped by abort()
    void end(int code, const QByteArray &message, qint64 size = -1);
    void sendMore();

    QString m_root;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_folder = "/";
    QFile m_file;
    quint64 m_operation = 0;
    bool m_paused = false;
};

} // namespace fota
