#pragma once

#include <QtGlobal>

#include <set>

namespace fota {

/// The lines that the user has marked: few, in order, so that a million others cost nothing.
class LogMarks
{
public:
    void toggle(qsizetype line)
    {
        if (!m_lines.insert(line).second)
            m_lines.erase(line);
    }
    bool contains(qsizetype line) const { return m_lines.contains(line); }
    const std::set<qsizetype> &lines() const { return m_lines; }
    void clear() { m_lines.clear(); }

private:
    std::set<qsizetype> m_lines;
};

} // namespace fota
