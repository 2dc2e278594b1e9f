#pragma once

#include <QObject>

namespace fota {

/// SIGINT, SIGTERM and SIGHUP as a Qt signal. The second one leaves the program at once.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);

Q_SIGNALS:
    void requested();

private:
    int m_count = 0;
};

} // namespace fota
