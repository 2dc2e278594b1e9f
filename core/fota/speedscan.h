#pragma once

#include "core/at/atchannel.h"

namespace fota {

/// Looks for the speed at which a module answers, among the common ones, with nothing but AT (P08).
/// Lives in the engine's thread; the channel outlives it.
class SpeedScan : public QObject
{
    Q_OBJECT

public:
    /// \a limit: of a probe; at most a second is used.
    SpeedScan(AtChannel &channel, milliseconds limit, QObject *parent = nullptr);

    static constexpr int kTries = 2; ///< a speed: the first may end a line of noise

    static bool isPossible(const AtChannel &channel); ///< the line has a speed
    static void changeSpeed(Transport &line); ///< to the next one of them that it has, in a circle
    void start(); ///< answers with found() or failed(), never from inside the call

Q_SIGNALS:
    void found(int baud);                  ///< the line is left at this speed
    void failed(const fota::Error &error); ///< no error: none of them; the line is as it was

private:
    void probe(size_t index, int tries);
    void end(const Error &error);

    AtChannel &m_channel;
    milliseconds m_limit;
    int m_before = 0;
};

} // namespace fota
