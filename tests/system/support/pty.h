#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

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
    /// From now on this function gets what comes.
    void listen(std::function<void(const QByteArray &)> heard) { m_heard = std::move(heard); }
    bool stopFlow() const;  ///< the line takes no byte more, as with CTS held back
    unsigned speed() const; ///< B115200 and so on, as the port is set
    bool echoes() const;    ///< shows what is typed

private:
    void read();

    QString m_name;
    QByteArray m_received;
    std::function<void(const QByteArray &)> m_heard;
    QSocketNotifier *m_readable = nullptr;
    int m_master = -1;
    int m_slave = -1; ///< kept open: without any the master reads EIO for ever
};

} // namespace fota
