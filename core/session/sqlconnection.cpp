#include "core/session/sqlconnection.h"

#include <QSqlDatabase>

#include <atomic>

namespace fota {

SqlConnection::SqlConnection(const QString &driver)
{
    static std::atomic<int> number = 0;
    m_name = QStringLiteral("fotabench-%1").arg(++number);
    QSqlDatabase::addDatabase(driver, m_name);
}

QSqlDatabase SqlConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

SqlConnection::~SqlConnection()
{
    {
        QSqlDatabase open = database();
        open.close();
    } // nobody may hold it when it is removed
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace fota
