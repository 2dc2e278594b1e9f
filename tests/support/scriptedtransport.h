#pragma once

#include "core/transport/transport.h"

#include <QList>

#include <functional>

namespace fota {

/// A port whose other end is a function of the test: it sees each write and answers when it likes.
class ScriptedTransport : public Transport
{
    Q_OBJECT

public:
    using Transport::Transport;

    void open() override;
    qint64 write(const QByteArray &bytes) override;
    void close() override { m_open = false; }
    bool isOpen() const override { return m_open; }
    QString name() const override { return QStringLiteral("scripted"); }

    void answer(const QByteArray &bytes); ///< arrives in one read, queued
    void vanish(const Error &error = {ErrorCode::PortLost, {}, {}});
    QByteArray written() const { return m_written; }
    void clearWritten() { m_written.clear(); }

    std::function<void(const QByteArray &)> onWrite; ///< called with each write
    Error openError;                                 ///< set: open() fails with it

private:
    bool m_open = false;
    QByteArray m_written;
};

} // namespace fota
