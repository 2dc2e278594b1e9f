#pragma once

#include <string>
#include <vector>

namespace fota {

/// The module's side of bench_turnaround: answers every line at once and measures how long the next
/// one takes. One plain poll loop over a pseudo-terminal; the peer is a program of its own.
class Responder
{
public:
    struct Result
    {
        std::vector<double> turnaroundsUs; ///< reply's last byte to the next command's first
        double cpuUs = 0;                  ///< of the peer, per command, as it says itself
        bool ok = false;
    };

    /// Runs \a program with the port's name in place of "PORT" and serves it until it ends.
    /// \a skip: first turn-arounds that do not count. \a floodLines: lines that nobody asked for,
    /// each millisecond.
    static Result serve(std::vector<std::string> program, size_t skip, int floodLines);

private:
    bool openTerminal();
    bool start(std::vector<std::string> program);
    void loop(size_t skip, int floodLines);
    void readLine(size_t skip);
    void flush();
    void close();

    int m_master = -1;
    int m_slave = -1;
    int m_said = -1; ///< the peer's standard output
    int m_peer = -1;
    std::string m_name;
    std::string m_line;
    std::string m_out;
    std::string m_words;
    bool m_replying = false; ///< the reply is not written as a whole yet
    bool m_started = false;
    long long m_repliedNs = 0;
    size_t m_seen = 0;
    Result m_result;
};

} // namespace fota
