#pragma once

#include "app/cli/arguments.h"

class QSocketNotifier;

namespace fota {

/// Updates that the network starts, on both streams; at a terminal the network's question with its
/// three answers. Reads the terminal without holding anything up.
class PushOutput : public QObject
{
    Q_OBJECT

public:
    PushOutput(const Invocation &call, Engine &engine, QObject *parent = nullptr);

private:
    void tell(const PushReport &report);
    void ask();
    void readAnswer();

    std::shared_ptr<Output> m_output;
    Engine &m_engine;
    PushReport m_told;
    QSocketNotifier *m_terminal = nullptr; ///< while the question is open
    bool m_mayAsk = false;
};

/// --push; LeaveAlone where it is not given, nothing where its value is none of the three.
std::optional<PushAnswer> pushOption(const Invocation &call);

} // namespace fota
