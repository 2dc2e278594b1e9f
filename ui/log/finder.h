#pragma once

#include "ui/log/linematcher.h"

#include <QObject>

namespace fota {

/// Finds rows of a log and counts them, in the order of the log. A place that is not known yet is
/// told when it is.
class Finder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setMatcher(const LineMatcher &matcher) = 0; ///< an empty one finds nothing
    /// The first match at \a row or behind it, or the last before it; then round the end.
    virtual void look(int row, bool forward) = 0;
    virtual bool isCounting() const = 0;
    virtual int count() const = 0;
    virtual int numberOf(int row) const = 0;          ///< 1 for the first match; 0: the row is none
    virtual bool isFiltered() const { return false; } ///< lines are hidden, and not looked at

Q_SIGNALS:
    void found(int row);
    void counted(); ///< more is known than before
};

} // namespace fota
