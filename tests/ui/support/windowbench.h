#pragma once

#include "tests/ui/support/windowscript.h"
#include "ui/mainwindow.h"

namespace fota::tests {

// The main window as its tests begin with it.

/// The widget of that accessible name; none: there is no such.
template<typename W>
W *named(const QWidget *in, const char *name)
{
    for (W *widget : in->findChildren<W *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

/// A window with which a run can begin; the caller's.
inline MainWindow *shown()
{
    auto *window = new MainWindow(readySettings(), {});
    window->show();
    return window;
}

/// The port of WindowScript has vanished.
inline ConnectionReport gone()
{
    ConnectionReport report;
    report.port = QStringLiteral("/dev/ttyUSB1");
    report.state = ConnectionReport::State::Gone;
    report.error = {ErrorCode::PortLost, QStringLiteral("No such file or directory"), {}};
    return report;
}

} // namespace fota::tests
