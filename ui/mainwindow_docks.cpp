#include "ui/log/logdock.h"
#include "ui/mainwindow.h"
#include "ui/plot/signaldock.h"
#include "ui/replay/findingsdock.h"

#include <QScreen>

// Where the docks stand, and how the window makes room for them.
namespace fota {

namespace {

constexpr int kOneDock = 780; ///< a screen below has no room for two docks, not even behind tabs
constexpr int kNoDock = 540;  ///< a screen of less height has none for docks under the page

} // namespace

void MainWindow::resetLayout()
{
    m_isTabbed = false;
    for (QDockWidget *dock :
         {static_cast<QDockWidget *>(m_log), static_cast<QDockWidget *>(m_signal)}) {
        dock->setFloating(false);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        dock->show();
    }
    const QSize room = screen()->availableSize();
    if (room.width() < kOneDock || room.height() < kNoDock) {
        tabifyDockWidget(m_log, m_signal);
        m_signal->hide(); // View brings it back
        m_log->setVisible(room.height() >= kNoDock);
    } else {
        placeSideBySide();
    }
    giveHeight();
    fitDocks();
}

void MainWindow::placeSideBySide()
{
    splitDockWidget(m_log, m_signal, Qt::Horizontal);
    resizeDocks({m_log, m_signal}, {590, 410}, Qt::Horizontal);
    if (m_findings) {
        tabifyDockWidget(m_signal, m_findings);
        m_findings->raise();
    }
}

/// A quarter of the window and a little, so that the side bar above has room for all it says; in a
/// low one not so much less that a question in the log would be cut.
void MainWindow::giveHeight()
{
    const int least = std::min(height() * 28 / 100, 208);
    resizeDocks({m_log}, {std::clamp(height() * 26 / 100, std::max(least, 150), 260)},
                Qt::Vertical);
}

/// Docks side by side that are too wide for the window would cut each other off: then they lie
/// behind tabs, until there is room again.
void MainWindow::fitDocks()
{
    int beside = 0;
    bool isBeside = true;
    QList<QDockWidget *> others{m_signal};
    if (m_findings)
        others << m_findings;
    for (QDockWidget *dock : std::as_const(others)) {
        if (dock->isHidden() || dock->isFloating())
            continue;
        if (!dock->visibleRegion().isEmpty()) // else it lies behind the tab of another one
            isBeside = isBeside && dockWidgetArea(m_log) == dockWidgetArea(dock)
                       && m_log->geometry().top() == dock->geometry().top();
        beside = std::max(beside, dock->minimumSizeHint().width());
    }
    const bool fits = m_log->minimumSizeHint().width() + beside < width();
    const bool isOne = m_log->isHidden() || m_log->isFloating() || beside == 0;
    if (!fits && !isOne && isBeside && tabifiedDockWidgets(m_log).isEmpty()) {
        for (QDockWidget *dock : std::as_const(others))
            tabifyDockWidget(m_log, dock);
        m_log->raise();
        m_isTabbed = true;
    } else if (m_isTabbed && (fits || isOne)) {
        m_isTabbed = false;
        if (tabifiedDockWidgets(m_log).isEmpty())
            return;
        for (QDockWidget *dock : std::as_const(others)) // out from behind the tabs
            addDockWidget(dockWidgetArea(m_log), dock);
        placeSideBySide();
    }
}

} // namespace fota
