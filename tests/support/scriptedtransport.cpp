#include "tests/support/scriptedtransport.h"

namespace fota {

void ScriptedTransport::open()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (openError) {
                Q_EMIT lost(openError);
                return;
            }
            m_open = true;
            Q_EMIT opened();
        },
        Qt::QueuedConnection);
}

qint64 ScriptedTransport::write(const QByteArray &bytes)
{
    if (!m_open)
        return 0;
    m_written += bytes;
    if (onWrite)
        onWrite(bytes);
    return bytes.size();
}

void ScriptedTransport::answer(const QByteArray &bytes)
{
    QMetaObject::invokeMethod(
        this,
        [this, bytes] {
            if (m_open)
                Q_EMIT received(bytes);
        },
        Qt::QueuedConnection);
}

void ScriptedTransport::vanish(const Error &error)
{
    if (!m_open)
        return;
    m_open = false;
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT lost(error); }, Qt::QueuedConnection);
}

} // namespace fota
