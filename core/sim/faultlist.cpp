#include "core/sim/faultlist.h"

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

void FaultList::add(const QByteArray &at, int visit, const char *verb, const QJsonObject &more)
{
    QJsonObject fault = more;
    fault[u"at"_s] = QString::fromLatin1(at);
    fault[u"do"_s] = QLatin1StringView(verb);
    for (qsizetype i = m_faults.size() - 1; i >= 0; --i) {
        QJsonObject earlier = m_faults[i].toObject();
        const QJsonValue visits = earlier.take(u"visit"_s);
        if (earlier != fault)
            continue;
        const int from = visits.isArray() ? visits.toArray().first().toInt() : visits.toInt();
        const int to = visits.isArray() ? visits.toArray().last().toInt() : visits.toInt();
        if (to + 1 != visit)
            break;
        earlier[u"visit"_s] = QJsonArray{from, visit};
        m_faults[i] = earlier;
        return;
    }
    fault[u"visit"_s] = visit;
    m_faults.append(fault);
}

void FaultList::addAtStart(const char *verb, const QJsonObject &more)
{
    QJsonObject fault = more;
    fault[u"at"_s] = u"START"_s;
    fault[u"do"_s] = QLatin1StringView(verb);
    m_faults.prepend(fault);
}

void putBytes(QJsonObject *object, const QByteArray &bytes)
{
    const bool isText = std::ranges::all_of(bytes, [](char c) {
        return (c >= ' ' && c < 0x7f) || c == '\r' || c == '\n' || c == '\t';
    });
    (*object)[isText ? u"bytes"_s : u"hex"_s] = QString::fromLatin1(isText ? bytes : bytes.toHex());
}

} // namespace fota
