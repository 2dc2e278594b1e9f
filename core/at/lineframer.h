#pragma once

#include <QByteArray>
#include <QList>

namespace fota {

/// What the LineFramer makes of the bytes of a port.
struct AtToken
{
    enum class Kind : quint8 {
        Line,     ///< a line without its end; never empty
        Connect,  ///< the CONNECT line that opened data mode
        Data,     ///< bytes in data mode, in any portions
        Overflow, ///< a line longer than the cap was thrown away (A15)
    };
    Kind kind = Kind::Line;
    QByteArray bytes;

    friend bool operator==(const AtToken &, const AtToken &) = default;
};

/// Cuts the byte stream of a port into lines and data. Knows nothing of commands, time or
/// ports, so every split of the same bytes must give the same tokens (data portions joined).
///
/// A line ends with CR, LF or any run of them; empty lines are dropped, for modules differ in how
/// many they send (A03). After a CONNECT that the caller expects, everything is data until the
/// caller says endData(): where a file ends cannot be seen in the bytes alone (K07).
class LineFramer
{
public:
    static constexpr qsizetype kLineCap = qsizetype{64} * 1024; ///< K08

    /// Takes any number of bytes, also none; returns the tokens that they complete.
    QList<AtToken> feed(QByteArrayView bytes);

    /// The next CONNECT line starts data mode.
    void expectData() { m_dataExpected = true; }
    /// Back to lines. A line that has begun goes on: it may be an event behind a final result.
    void endData();
    bool inData() const { return m_inData; }
    /// A line has begun and not ended.
    bool inLine() const { return !m_line.isEmpty(); }
    /// Forgets an unfinished line: the port was closed, or the line was found out of step.
    void reset();

private:
    void addToLine(QByteArrayView bytes);
    void endLine(QList<AtToken> &tokens);

    QByteArray m_line;
    bool m_overflow = false;
    bool m_dataExpected = false;
    bool m_inData = false;
    bool m_skipLineFeed = false; ///< the LF of the CR LF that ended CONNECT is not data
};

} // namespace fota
