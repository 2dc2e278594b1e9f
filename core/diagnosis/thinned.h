#pragma once

#include <QList>

namespace fota {

/// A series that cannot grow without bound: of many values evenly fewer are kept, in their order.
template<typename T, qsizetype most = 2048>
class Thinned
{
public:
    static constexpr qsizetype kMost = most;

    /// Is the next value one that is kept?
    bool wantsNext() { return m_seen++ % m_step == 0; }

    void keep(const T &value)
    {
        m_values.append(value);
        if (m_values.size() < kMost)
            return;
        for (qsizetype i = 0; i < kMost / 2; ++i)
            m_values[i] = m_values[i * 2];
        m_values.resize(kMost / 2);
        m_step *= 2;
    }

    const QList<T> &values() const { return m_values; }

private:
    QList<T> m_values;
    qint64 m_seen = 0;
    qint64 m_step = 1; ///< every so manieth is kept
};

} // namespace fota
