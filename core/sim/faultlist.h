#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace fota {

/// The faults of a scenario as they are written down. The same one at the next visit of its command
/// is one fault.
class FaultList
{
public:
    void add(const QByteArray &at, int visit, const char *verb, const QJsonObject &more);
    void addAtStart(const char *verb, const QJsonObject &more); ///< before all others
    const QJsonArray &json() const { return m_faults; }

private:
    QJsonArray m_faults;
};

/// Text as it is, anything else as hexadecimal digits.
void putBytes(QJsonObject *object, const QByteArray &bytes);

} // namespace fota
