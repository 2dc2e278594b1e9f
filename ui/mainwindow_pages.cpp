#include "ui/mainwindow.h"

#include "ui/header/headerbar.h"
#include "ui/history/historypage.h"
#include "ui/run/runpage.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/safetext.h"

#include <QLabel>
#include <QStackedWidget>

namespace fota {

void MainWindow::makePages()
{
    auto *area = new PageArea(m_runPage);
    m_pages->addWidget(area);
    connect(m_runPage, &RunPage::messageShown, area, &PageArea::bringIntoView);
    m_header->addPage(tr("Update"));
    connect(m_header, &HeaderBar::pageChosen, this, &MainWindow::showPage);
    if (!m_options.logFile.isEmpty())
        return; // there the header is hidden
    m_history = new HistoryPage;
    m_pages->addWidget(new PageArea(m_history));
    m_header->addPage(tr("History"));
    connect(m_history, &HistoryPage::sessionOpened, this, &MainWindow::logWanted);
    connect(m_history, &HistoryPage::updatePageWanted, this, [this] { showPage(0); });
    connect(m_history, &HistoryPage::awayTold, this,
            [this](const Error &why, int waiting) { sharingTold(waiting, why); });
}

void MainWindow::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_header->showPage(page);
    if (m_history && m_pages->currentIndex() == 1)
        m_history->open();
    else
        m_runPage->focusSteps();
}

void MainWindow::sharingTold(int waiting, const Error &why)
{
    m_sharing->setVisible(bool(why));
    m_sharing->setText(waiting > 0 ? tr("Shared history away, %n session(s) wait", nullptr, waiting)
                                   : tr("Shared history away"));
    m_sharing->setAccessibleDescription(m_sharing->text());
    m_sharing->setToolTip(toolTipText(why.detail));
    if (m_history)
        m_history->showAway(why, waiting);
}

} // namespace fota
