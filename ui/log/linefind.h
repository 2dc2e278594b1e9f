#pragma once

#include "core/log/linesearch.h"
#include "ui/log/finder.h"

#include <optional>

namespace fota {

/// Finds lines of a large log. Does not look itself: asks for it by searchWanted(), and keeps a bit
/// for each line that was found.
class LineFind : public Finder
{
    Q_OBJECT

public:
    using Finder::Finder;

    void setMatcher(const LineMatcher &matcher) override;
    void look(int row, bool forward) override;
    bool isCounting() const override { return !m_isOver; }
    int count() const override { return m_count; }
    int numberOf(int row) const override;
    void take(const LinesFound &found); ///< what was found

Q_SIGNALS:
    void searchWanted(const fota::LineQuery &query);

private:
    struct Wanted
    {
        int row;
        bool forward;
    };

    int atOrBehind(int row) const; ///< -1: none
    int before(int row) const;
    void answer();

    LineMatcher m_matcher;
    int m_id = 0;
    QList<quint64> m_bits;
    int m_count = 0;
    qint64 m_looked = 0; ///< lines that are settled
    bool m_isOver = true;
    std::optional<Wanted> m_wanted;
};

} // namespace fota
