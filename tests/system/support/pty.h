#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QSocketNotifier;

namespace fota {

/// A real pseudo-terminal whose far end the test holds: as the terminal that a person sits at, or
/// as a port that says nothing and counts every byte.
class Pty : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Raw, Lines }; ///< Lines: as at a terminal, with echo and line editing
    explicit Pty(Mode mode, QObject *parent = nullptr);
    ~Pty() override;

    bool isOpen() const { return m_master >= 0; }
    QString name() const { return m_name; } ///< "/dev/pts/3"
    bool link(const QString &path) const;   ///< makes a symbolic link to it
    void write(const QByteArray &bytes) const;
    const QByteArray &received() const { return m_received; }
    bool echoes() const; ///< shows what is typed

private:
    void read();

    QString m_name;
    QByteArray m_received;
    QSocketNotifier *m_readable = nullptr;
    int m_master = -1;
    int m_slave = -1; ///< kept open: without any the master reads EIO for ever
};

} // namespace fota
