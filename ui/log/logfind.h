#pragma once

#include "ui/log/linematcher.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace fota {

class LogModel;

/// Finds lines among those that the filter shows, and counts them: in slices, so that the window
/// answers meanwhile. A place that is not known yet is told when it is.
class LogFind : public QObject
{
    Q_OBJECT

public:
    explicit LogFind(LogModel *model, QObject *parent = nullptr);

    void setMatcher(const LineMatcher &matcher); ///< an empty one finds nothing
    const LogModel *model() const { return m_model; }
    /// The first match at \a row or behind it, or the last before it; then round the end.
    void look(int row, bool forward);
    bool isCounting() const { return m_slice.isActive(); }
    int count() const { return int(m_found.size()); }
    int numberOf(int row) const; ///< 1 for the first match; 0: the row is none

Q_SIGNALS:
    void found(int row);
    void counted(); ///< more is known than before

private:
    struct Wanted
    {
        int row;
        bool forward;
    };

    void restart();
    void goOn();
    void slice();
    void answer();

    LogModel *m_model;
    LineMatcher m_matcher;
    std::vector<int> m_found; ///< rows, in order
    int m_done = 0;           ///< rows that were looked at
    std::optional<Wanted> m_wanted;
    QTimer m_slice;
};

} // namespace fota
