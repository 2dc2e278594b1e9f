#include "core/engine/enginethread.h"

#include "core/engine/engine.h"

namespace fota {

EngineThread::EngineThread(std::function<Engine *()> make)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    // The one blocking call of the program: at its start, before there is a window.
    QMetaObject::invokeMethod(
        starter, [&] { m_engine = make(); }, Qt::BlockingQueuedConnection);
    starter->deleteLater();
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
}

EngineThread::~EngineThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace fota
