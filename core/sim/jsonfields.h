#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace fota {

/// Reads the fields of one JSON object of a scenario: what is absent leaves its variable alone,
/// what has the wrong type or range, or is known to nobody, is the first error and stays it.
class JsonFields
{
public:
    JsonFields(const QJsonValue &value, QString path);

    bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }
    void read(const char *key, bool &value);
    void read(const char *key, int &value, int least, int most);
    void read(const char *key, qint64 &value, qint64 least, qint64 most);
    void read(const char *key, double &value, double least, double most);
    void read(const char *key, QString &value);
    void read(const char *key, QByteArray &value); ///< as UTF-8
    void read(const char *key, QList<int> &value); ///< a number or an array of them
    void readSeconds(const char *key, milliseconds &value);
    void readMs(const char *key, milliseconds &value);
    void readHex(const char *key, QByteArray &value);
    QJsonValue take(const char *key);

    void fail(const QString &key, const QString &what);
    void adopt(const Error &error); ///< of a part
    /// The first error; when there is none, a key that nobody asked for is one.
    Error finish();

private:
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
    Error m_error;
};

} // namespace fota
