#include "ui/run/pushcard.h"

#include "ui/text/messagewords.h"
#include "ui/text/pushtext.h"
#include "ui/text/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace fota {

namespace {

constexpr int kNarrow = 760; ///< the answers below the words, then

} // namespace

PushCard::PushCard(QWidget *parent)
    : Card(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_what(plainLabel({}, boldFont(bodyFont()))), m_state(plainLabel()), m_bar(new QProgressBar),
      m_answers(new QWidget), m_close(makeButton(tr("Close")))
{
    setTitle(tr("Update by the network"));
    m_what->setAccessibleName(tr("Update by the network"));
    setSecondary(m_state);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the network's update"));
    contents()->setSpacing(6);
    m_row->setSpacing(kGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_state);
    m_row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout(m_answers);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    for (const PushAnswer answer : {PushAnswer::Reject, PushAnswer::Delay, PushAnswer::Accept})
        buttons->addWidget(answerButton(answer));
    m_row->addWidget(m_answers, 0, Qt::AlignRight | Qt::AlignBottom);
    m_row->addWidget(m_close, 0, Qt::AlignRight | Qt::AlignBottom);
    contents()->addLayout(m_row);
    contents()->addWidget(m_bar);
    connect(m_close, &QPushButton::clicked, this, &PushCard::clear);
    hide();
}

void PushCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_row->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QPushButton *PushCard::answerButton(PushAnswer answer)
{
    QPushButton *button = makeButton(answerWord(answer));
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answers->setEnabled(false); // until the module has taken it, or not
        Q_EMIT answered(answer);
    });
    return button;
}

void PushCard::show(const PushReport &report)
{
    using State = PushReport::State;
    const Message message = messageFor(report);
    m_what->setText(visibleText(message.what));
    m_what->setAccessibleDescription(m_what->text());
    m_state->setText(
        visibleText(withCode(joinSentences({message.state, message.next}), message.code)));
    const bool asks = report.state == State::Asking && report.canAnswer;
    if (!asks)
        letFocusGo(m_answers);
    if (!asks || report.error)
        m_answers->setEnabled(true);
    m_answers->setVisible(asks);
    m_close->setVisible(report.state == State::Over);
    m_bar->setVisible(report.percent && report.state == State::Running);
    m_bar->setValue(report.percent.value_or(0));
    QWidget::show();
}

/// Qt would give it to whoever comes next in the window.
void PushCard::letFocusGo(const QWidget *from)
{
    const QWidget *focus = window()->focusWidget();
    if (focus && from->isAncestorOf(focus))
        Q_EMIT focusLeaves();
}

void PushCard::clear()
{
    letFocusGo(this);
    hide();
}

} // namespace fota
