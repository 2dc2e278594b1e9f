#pragma once

#include <QByteArray>
#include <QList>

namespace fota {

/// The file that a module sends between CONNECT and NO CARRIER (K07). Where it ends cannot be seen
/// in the bytes alone, for a file may hold the words itself (C32): the caller asks whether an end
/// is in sight, waits for a second of quiet, and asks again. A known length decides where there is
/// one.
///
/// The line end right before NO CARRIER is the module's, not the file's (C08).
class TransferReader
{
public:
    /// \param expected bytes of the file, -1: not known
    /// \param cap more bytes than this are not kept, and overflowed() says so
    void begin(qint64 expected, qsizetype cap);
    void feed(QByteArrayView bytes);

    qsizetype received() const { return m_bytes.size(); }
    bool overflowed() const { return m_overflowed; }
    /// True when the bytes so far may be a whole transfer.
    bool endInSight() const { return findEnd().found; }

    struct Transfer
    {
        QByteArray data;
        QList<QByteArray> after;  ///< lines that came behind the end: unsolicited ones
        bool imitatesEnd = false; ///< the file itself holds a line NO CARRIER
    };
    Transfer take() const;

private:
    struct End
    {
        bool found = false;
        qsizetype dataSize = 0;
        qsizetype next = 0; ///< first byte behind the NO CARRIER line
        int markers = 0;
    };
    End findEnd() const;

    QByteArray m_bytes;
    qint64 m_expected = -1;
    qsizetype m_cap = 0;
    bool m_overflowed = false;
};

} // namespace fota
