#include "ui/replay/findingsdock.h"

#include "ui/replay/findingsmodel.h"
#include "ui/replay/remarktable.h"
#include "ui/theme/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/docktitle.h"

#include <QLabel>
#include <QStackedWidget>

namespace fota {

FindingsDock::FindingsDock(QWidget *parent)
    : QDockWidget(tr("Findings"), parent), m_model(new FindingsModel(this)),
      m_table(new RemarkTable(m_model, tr("Findings"))),
      m_none(new QLabel(tr("Nothing in this log is worth a remark."))), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("findingsDock"));
    setTitleBarWidget(new DockTitle(tr("Findings"), this));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    setSecondary(m_none);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(m_table, &RemarkTable::rowChosen, this,
            [this](int row) { Q_EMIT lineChosen(m_model->finding(row).line); });
}

void FindingsDock::setFindings(const QList<LogFinding> &findings)
{
    m_model->setFindings(findings);
    m_pages->setCurrentWidget(findings.isEmpty() ? static_cast<QWidget *>(m_none) : m_table);
}

} // namespace fota
