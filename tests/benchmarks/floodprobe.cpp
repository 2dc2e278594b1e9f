#include "tests/benchmarks/floodprobe.h"

#include "tests/benchmarks/measure.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMouseEvent>

#include <chrono>

namespace fota {

FloodProbe::FloodProbe(int intervalUs, QAbstractButton *button) : m_button(button)
{
    if (button)
        connect(button, &QAbstractButton::clicked, this, [this] {
            if (m_asked.empty())
                return;
            const int64_t asked = m_asked.front();
            m_asked.erase(m_asked.begin());
            answered(asked);
        });
    m_thread = std::thread([this, intervalUs] {
        while (!m_ends) {
            std::this_thread::sleep_for(std::chrono::microseconds(intervalUs));
            ask();
        }
    });
}

FloodProbe::~FloodProbe()
{
    end();
}

void FloodProbe::ask()
{
    const int64_t asked = measure::nowUs();
    if (!m_button) {
        QMetaObject::invokeMethod(
            this, [this, asked] { answered(asked); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, asked] { click(asked); }, Qt::QueuedConnection);
}

/// In the window's thread: a mouse event reads and writes what is known of its device.
void FloodProbe::click(int64_t askedUs)
{
    m_asked.push_back(askedUs);
    const QPointF at(8, 8);
    QMouseEvent press(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(m_button, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, at, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QCoreApplication::sendEvent(m_button, &release);
}

void FloodProbe::answered(int64_t askedUs)
{
    m_answers.push_back(double(measure::nowUs() - askedUs) / 1000);
}

std::vector<double> FloodProbe::end()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
    return m_answers;
}

Flood::Flood(int batch, int perSecond)
{
    m_thread = std::thread([this, batch, perSecond] {
        const int64_t begunUs = measure::nowUs();
        while (!m_ends) {
            const int64_t dueUs =
                perSecond > 0 ? begunUs + m_given * 1'000'000 / perSecond : begunUs;
            if (m_waiting >= 2 || measure::nowUs() < dueUs) {
                std::this_thread::sleep_for(std::chrono::microseconds(200));
                continue;
            }
            const QList<LogEntry> entries = Flood::batch(batch, m_given);
            ++m_waiting;
            m_given += batch;
            Q_EMIT lines(entries);
        }
    });
}

Flood::~Flood()
{
    end();
}

void Flood::end()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
}

QList<LogEntry> Flood::batch(int size, qint64 from)
{
    using Direction = LogEntry::Direction;
    static const QList<QByteArray> texts{
        "AT+CSQ",
        "+CSQ: 25,3",
        "OK",
        "AT+CEREG?",
        "+CEREG: 0,1",
        "OK",
        "#MONI: Verizon RSRP:-101 RSRQ:-11 TAC:00AF Id:ABCDEF01 EARFCN:5230 PWR:-82dbm DRX:32"};
    static const QByteArray step("4.c");
    QList<LogEntry> entries;
    entries.reserve(size);
    for (int i = 0; i < size; ++i) {
        const QByteArray &text = texts[(from + i) % texts.size()];
        entries << LogEntry{1'700'000'000'000 + from + i,
                            text.startsWith("AT") ? Direction::Sent : Direction::Received, step,
                            text};
    }
    return entries;
}

} // namespace fota
