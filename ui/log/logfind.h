#pragma once

#include "ui/log/finder.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace fota {

class LogModel;

/// Finds lines among those that the filter shows: in slices, so that the window answers meanwhile.
class LogFind : public Finder
{
    Q_OBJECT

public:
    explicit LogFind(LogModel *model, QObject *parent = nullptr);

    void setMatcher(const LineMatcher &matcher) override;
    void look(int row, bool forward) override;
    bool isCounting() const override { return m_slice.isActive(); }
    int count() const override { return int(m_found.size()); }
    int numberOf(int row) const override;
    bool isFiltered() const override;

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
