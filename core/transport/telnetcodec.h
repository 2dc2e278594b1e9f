#pragma once

#include <QByteArray>
#include <QList>

namespace fota {

/// The telnet side of a byte stream (RFC 854, 855, 856): takes commands out of what comes and
/// doubles IAC in what goes. Knows nothing of sockets, time or what an option means, so every split
/// of the same bytes must give the same data and events.
class TelnetCodec
{
public:
    static constexpr char kIac = '\xff';
    static constexpr char kBinary = 0;   ///< RFC 856
    static constexpr char kGoAhead = 3;  ///< RFC 858, suppress
    static constexpr char kComPort = 44; ///< RFC 2217

    struct Event
    {
        enum class Kind : quint8 { Will, Wont, Do, Dont, Subnegotiation };
        Kind kind = Kind::Will;
        char option = 0;
        QByteArray bytes{}; ///< of a subnegotiation, behind the option; at most kSubCap
        friend bool operator==(const Event &, const Event &) = default;
    };
    static constexpr qsizetype kSubCap = 256;

    /// The data in \a bytes; what was not data is appended to \a events. Until the far end says
    /// that it sends binary, it sends NUL behind a CR that stands alone, which is no data.
    QByteArray feed(QByteArrayView bytes, QList<Event> &events);
    /// True once a command of telnet came: a far end that is silent about it may be no telnet.
    bool heardCommand() const { return m_heard; }
    void reset() { *this = {}; }

    static QByteArray escaped(const QByteArray &data);
    static QByteArray command(Event::Kind kind, char option);
    static QByteArray subnegotiation(char option, const QByteArray &bytes);

private:
    enum class State : quint8 { Data, Iac, Option, Sub, SubIac };
    void takeSub(QList<Event> &events);

    State m_state = State::Data;
    Event::Kind m_kind = Event::Kind::Will;
    QByteArray m_sub;
    bool m_binary = false; ///< holds from the byte on that follows the far end's word
    bool m_afterReturn = false;
    bool m_heard = false;
};

} // namespace fota
