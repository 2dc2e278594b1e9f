#include "ui/header/headerbar.h"

#include "ui/header/portcombo.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace fota {

namespace {

/// The trough in which the pages' buttons lie.
class Trough : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, QRectF(rect()), kRadius, color(palette(), Role::Window),
                 color(palette(), Role::Line));
    }
};

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent), m_ports(new PortCombo), m_connect(makeButton(tr("Connect"))),
      m_pages(new Trough)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap + 2, 9, kGap, 9);
    row->setSpacing(10);
    auto *label = new QLabel(tr("Port"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_ports);
    row->addWidget(label);
    row->addWidget(m_ports);
    row->addWidget(m_connect);
    row->addStretch(1);
    m_pageRow = new QHBoxLayout(m_pages);
    m_pageRow->setContentsMargins(3, 3, 3, 3);
    m_pageRow->setSpacing(2);
    row->addWidget(m_pages);
}

void HeaderBar::setConnected(bool open, bool enabled)
{
    setWords(m_connect, open ? tr("Disconnect") : tr("Connect"));
    m_connect->setEnabled(enabled);
    m_ports->setEnabled(enabled && !open);
}

void HeaderBar::addPage(const QString &title)
{
    QPushButton *button = makeButton(title);
    button->setProperty("look", QStringLiteral("segment"));
    button->setProperty("compact", true);
    button->setCheckable(true);
    const int page = int(m_buttons.size());
    button->setChecked(page == 0);
    m_buttons << button;
    m_pageRow->addWidget(button);
    m_pages->setVisible(page > 0); // one page is no choice
    connect(button, &QPushButton::clicked, this, [this, page] {
        showPage(page);
        Q_EMIT pageChosen(page);
    });
}

void HeaderBar::showPage(int page)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == page);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Card));
    painter.setPen(color(palette(), Role::Line));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace fota
