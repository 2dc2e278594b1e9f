#pragma once

#include <QString>

class QSqlDatabase;

namespace fota {

/// A connection of its own to a database, for the thread that makes it; gone with the object.
class SqlConnection
{
public:
    explicit SqlConnection(const QString &driver); ///< "QSQLITE", "QPSQL"
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    QSqlDatabase database() const;

private:
    QString m_name;
};

} // namespace fota
