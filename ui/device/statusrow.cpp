#include "ui/device/statusrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/valuelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace fota {

namespace {

constexpr int kTextLeft = 22; ///< right of the sign

QLabel *secondaryLabel()
{
    QLabel *label = plainLabel();
    setSecondary(label);
    return label;
}

} // namespace

StatusRow::StatusRow(const QString &name, const QString &accessible, QWidget *parent)
    : QWidget(parent), m_name(name), m_height(std::max(24, fontMetrics().height() + 6)),
      m_value(new ValueLabel(accessible)), m_aside(secondaryLabel()), m_advice(secondaryLabel())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(30 + fontMetrics().averageCharWidth() * 8, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_value, 1);
    row->addWidget(m_aside);
    rows->addLayout(row);
    rows->addWidget(m_advice);
    setSecondary(m_value);
    m_value->setElide(Qt::ElideRight);
    m_value->setFixedHeight(m_height);
    m_aside->setFont(plotFont());
    m_aside->setWordWrap(false);
    m_aside->hide();
    m_advice->setContentsMargins(kTextLeft, 0, 0, 6);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    //: Name of the text that says what to do when port, SIM card, network or data are not well
    m_advice->setAccessibleName(tr("%1: what to do").arg(name));
    m_advice->hide();
}

void StatusRow::set(State state, const QString &word, const QString &shown, const QString &advice)
{
    m_state = state;
    m_word = word;
    m_shown = shown;
    m_value->setValue(word, shown);
    m_advice->setText(visibleText(advice));
    m_advice->setAccessibleDescription(m_advice->text());
    m_advice->setVisible(!advice.isEmpty());
    setAside({});
    update();
}

void StatusRow::markLast()
{
    if (m_state == State::Off)
        return; // nothing is claimed
    m_state = State::Off;
    //: A state that was so when it was last asked for: "last: home network"
    const QString last = tr("last: %1");
    m_value->setValue(last.arg(m_word), last.arg(m_shown));
    update();
}

void StatusRow::setAside(const QString &raw)
{
    m_aside->setText(raw);
    m_aside->setVisible(!raw.isEmpty());
}

QString StatusRow::advice() const
{
    return m_advice->text();
}

void StatusRow::paintEvent(QPaintEvent *)
{
    struct Look
    {
        Sign sign;
        Role role;
    };
    static constexpr Look kLooks[] = {{Sign::Skipped, Role::Secondary},
                                      {Sign::Waiting, Role::Accent},
                                      {Sign::Done, Role::Good},
                                      {Sign::Look, Role::Look},
                                      {Sign::Failed, Role::Failed}};
    const Look look = kLooks[size_t(m_state)];
    QPainter painter(this);
    paintSign(&painter, QRect(0, 0, 14, m_height), look.sign, color(palette(), look.role), 14);
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(QRect(kTextLeft, 0, width() - kTextLeft, m_height),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, m_name);
}

} // namespace fota
