#pragma once

#include <QByteArray>
#include <QMetaType>

class QDebug;

namespace fota {

/// A password or PIN. The only type that secrets have in this program: it has no conversion to
/// text, prints as ***, and wipes its bytes when the last copy goes (K10).
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) = default;
    Secret &operator=(Secret other) ///< what was here goes with \a other, and is wiped
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes, for the one place that hands them to the module or to libcurl.
    const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &);

} // namespace fota

Q_DECLARE_METATYPE(fota::Secret)
