#include "ui/replay/departuresdock.h"

#include "ui/theme/palette.h"
#include "ui/widgets/card.h"
#include "ui/widgets/docktitle.h"

#include <QLabel>
#include <QStackedWidget>

namespace fota {

DeparturesDock::DeparturesDock(QWidget *parent)
    : QDockWidget(tr("Replay"), parent), m_model(new DeparturesModel(this)),
      m_table(new RemarkTable(m_model, tr("Ways apart"))), m_none(new QLabel),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("departuresDock"));
    setTitleBarWidget(new DockTitle(tr("Replay"), this));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setMargin(8);
    setSecondary(m_none);
    m_pages->addWidget(m_none);
    m_pages->addWidget(m_table);
    setWidget(m_pages);
    connect(m_table, &RemarkTable::rowChosen, this, [this](int row) {
        if (const qint64 entry = m_model->departure(row).entry; entry >= 0)
            Q_EMIT entryChosen(entry);
    });
    clear();
}

void DeparturesDock::clear()
{
    m_model->clear();
    m_none->setText(tr("Play runs the engine of this program against the log, as if the module "
                       "were here. Where it goes another way, that is told here."));
    m_pages->setCurrentWidget(m_none);
}

void DeparturesDock::begin()
{
    m_model->clear();
    m_none->setText(tr("So far the engine goes the way of the log."));
    m_pages->setCurrentWidget(m_none);
}

void DeparturesDock::add(const Departure &departure)
{
    m_model->add(departure);
    m_pages->setCurrentWidget(m_table);
}

} // namespace fota
