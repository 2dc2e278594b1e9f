#pragma once

#include "app/logwindow.h"
#include "tests/ui/support/windowscript.h"
#include "ui/log/linetable.h"
#include "ui/log/lineview.h"
#include "ui/log/logdock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fota::tests {

/// A log's window with the threads behind it, and what stands in it.
class LogBench
{
public:
    LogBench(const QString &path, qint64 large) : m_log(readySettings(), path, large)
    {
        m_log.window().resize(1440, 900);
        m_log.open();
    }

    MainWindow &window() { return m_log.window(); }
    LineView &view() { return *m_log.window().log()->lines(); }
    LineTable &table() { return *view().table(); }

    /// The one that is seen; else one that is not.
    template<typename W>
    W *named(const QString &name)
    {
        W *hidden = nullptr;
        for (W *widget : m_log.window().findChildren<W *>()) {
            if (widget->accessibleName() != name)
                continue;
            if (widget->isVisible())
                return widget;
            hidden = widget;
        }
        return hidden;
    }
    QString told(const QString &name)
    {
        const auto *label = named<QLabel>(name);
        return label ? label->accessibleDescription() : QString();
    }
    QString current() { return table().accessibleDescription(); }

private:
    LogWindow m_log;
};

} // namespace fota::tests
