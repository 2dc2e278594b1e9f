#include "ui/log/logfind.h"

#include "ui/log/logmodel.h"

#include <QElapsedTimer>

#include <algorithm>

namespace fota {

namespace {

constexpr int kSliceMs = 6; ///< of a turn of the event loop
constexpr int kLook = 16;   ///< rows between two looks at the clock

} // namespace

LogFind::LogFind(LogModel *model, QObject *parent) : Finder(parent), m_model(model)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &LogFind::slice);
    connect(model, &LogModel::modelReset, this, &LogFind::restart);
    connect(model, &LogModel::rowsInserted, this, &LogFind::goOn);
}

void LogFind::setMatcher(const LineMatcher &matcher)
{
    if (matcher == m_matcher)
        return;
    m_matcher = matcher;
    m_wanted.reset();
    restart();
}

void LogFind::restart()
{
    m_found.clear();
    m_done = 0;
    m_slice.stop();
    goOn();
    Q_EMIT counted();
}

void LogFind::goOn()
{
    if (!m_matcher.isEmpty() && m_done < m_model->rowCount())
        m_slice.start();
}

void LogFind::slice()
{
    QElapsedTimer time;
    time.start();
    const int rows = m_model->rowCount();
    while (m_done < rows && !time.hasExpired(kSliceMs)) {
        const int to = std::min(m_done + kLook, rows);
        for (; m_done < to; ++m_done) {
            if (m_matcher.matches(m_model->arena().line(m_model->lineOf(m_done)).text))
                m_found.push_back(m_done);
        }
    }
    if (m_done == rows)
        m_slice.stop();
    answer();
    Q_EMIT counted();
}

void LogFind::look(int row, bool forward)
{
    m_wanted = Wanted{row, forward};
    answer();
}

/// Tells the place that is wanted as soon as no row that was not looked at yet can come before it.
void LogFind::answer()
{
    if (!m_wanted || m_matcher.isEmpty())
        return;
    const int from = m_wanted->row;
    const bool all = !m_slice.isActive();
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), from);
    int row = -1;
    if (m_wanted->forward && at != m_found.end())
        row = *at;
    else if (!m_wanted->forward && at != m_found.begin() && (all || m_done >= from))
        row = *std::prev(at);
    else if (all && !m_found.empty())
        row = m_wanted->forward ? m_found.front() : m_found.back();
    else if (!all)
        return;
    m_wanted.reset();
    if (row >= 0)
        Q_EMIT found(row);
}

bool LogFind::isFiltered() const
{
    return !m_model->filter().isOpen();
}

int LogFind::numberOf(int row) const
{
    const auto at = std::lower_bound(m_found.begin(), m_found.end(), row);
    return at == m_found.end() || *at != row ? 0 : int(at - m_found.begin()) + 1;
}

} // namespace fota
