#include "ui/run/preflightcard.h"

#include "ui/text/preflighttext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rolelabel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fota {

namespace {

constexpr int kSignSize = 18;

struct Shown
{
    Sign sign;
    Role role;
};

Shown shownOf(PreflightItem::State state)
{
    switch (state) {
    case PreflightItem::State::Ok:
        return {Sign::Done, Role::Good};
    case PreflightItem::State::Look:
        return {Sign::Look, Role::Look};
    case PreflightItem::State::NotChecked:
        return {Sign::Skipped, Role::Secondary};
    }
    return {Sign::Skipped, Role::Secondary};
}

class SignLabel : public QLabel
{
public:
    explicit SignLabel(const Shown &shown) : m_shown(shown)
    {
        setTextFormat(Qt::PlainText);
        setFixedSize(kSignSize, kSignSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSign(&painter, rect(), m_shown.sign, color(palette(), m_shown.role), 14);
    }

private:
    const Shown m_shown;
};

} // namespace

PreflightCard::PreflightCard(const Preflight &found, QWidget *parent) : Card(parent)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(found.atMs);
    setTitle(tr("Checked at %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    for (const PreflightItem &item : found.items) {
        const int row = grid->rowCount();
        const Shown shown = shownOf(item.state);
        const QString topic = preflightTopic(item.topic);
        QLabel *name = plainLine(topic);
        setSecondary(name);
        auto *state = new RoleLabel(shown.role);
        state->setText(preflightState(item.state));
        state->setFont(boldFont(bodyFont()));
        QLabel *reason = selectable(plainLabel(preflightReason(item)));
        reason->setAccessibleName(topic);
        //: a row of what was looked at: its state, then the reason
        reason->setAccessibleDescription(tr("%1: %2").arg(state->text(), reason->text()));
        grid->addWidget(new SignLabel(shown), row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(state, row, 2, Qt::AlignTop);
        grid->addWidget(reason, row, 3);
    }
    contents()->addLayout(grid);
}

} // namespace fota
