#include "ui/run/messagepanel.h"

#include "ui/run/messagelabel.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>

namespace fota {

namespace {

struct Look
{
    Sign sign;
    Role ink;
    Role back;
};

Look lookOf(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Info:
        return {Sign::Info, Role::Accent, Role::Card};
    case Message::Severity::Good:
        return {Sign::Done, Role::Good, Role::GoodBack};
    case Message::Severity::Look:
        return {Sign::Look, Role::Look, Role::LookBack};
    case Message::Severity::Failed:
        return {Sign::Failed, Role::Failed, Role::FailedBack};
    }
    return {Sign::Info, Role::Accent, Role::Card};
}

constexpr int kTextLeft = 26; ///< of the panel's contents: right of its sign

/// What the details stand on, in whatever colour the panel is.
class Paper : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, QRectF(rect()), kControlRadius, color(palette(), Role::Card),
                 color(palette(), Role::Line));
    }
};

/// Draws the sign in the colour of what the panel says, live with the theme.
class SignLabel : public QLabel
{
public:
    explicit SignLabel(const PanelContent &content) : m_content(content) { setFixedWidth(18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look look = lookOf(m_content.message.severity);
        paintSign(&painter, QRect(0, 0, 18, fontMetrics().height()), look.sign,
                  color(palette(), look.ink), 16);
    }

private:
    const PanelContent &m_content;
};

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent), m_sign(new SignLabel(m_content)), m_label(new MessageLabel),
      m_answers(new QWidget), m_inputLabel(new QLabel), m_input(new QLineEdit),
      m_choice(new QComboBox), m_buttons(new QHBoxLayout), m_detailsLink(makeLink(tr("Details"))),
      m_paper(new Paper), m_details(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_sign, 0, Qt::AlignTop);
    top->addWidget(m_label, 1);
    top->addWidget(m_detailsLink, 0, Qt::AlignTop);
    m_sign->setFixedHeight(20);
    column->addLayout(top);

    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(kTextLeft, 0, 0, 0);
    row->setSpacing(8);
    m_inputLabel->setTextFormat(Qt::PlainText);
    m_inputLabel->setBuddy(m_input);
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setMaximumWidth(220);
    row->addWidget(m_inputLabel);
    row->addWidget(m_input);
    m_choice->setAccessibleName(tr("Profile"));
    m_choice->hide();
    row->addWidget(m_choice);
    row->addLayout(m_buttons);
    row->addStretch();
    m_buttons->setSpacing(8);
    column->addWidget(m_answers);
    m_answers->hide();

    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->viewport()->setAutoFillBackground(false);
    m_details->setFont(fixedFont());
    m_details->setAccessibleName(tr("Details"));
    m_details->document()->setDocumentMargin(0); // six whole lines, no part of a seventh
    m_details->setFixedHeight(QFontMetrics(fixedFont()).lineSpacing() * 6);
    auto *paper = new QVBoxLayout(m_paper);
    paper->setContentsMargins(10, 8, 4, 8);
    paper->addWidget(m_details);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kTextLeft, 0, 0, 0);
    below->addWidget(m_paper);
    column->addLayout(below);
    m_paper->hide();

    m_detailsLink->setCheckable(true);
    connect(m_detailsLink, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            Q_EMIT detailsOpened();
        showDetails();
    });
    setTabOrder(m_label, m_detailsLink);
    setTabOrder(m_detailsLink, m_input);
    setTabOrder(m_input, m_choice);
    setTabOrder(m_choice, m_details);
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        if (!m_input->text().isEmpty() && !m_content.buttons.isEmpty())
            choose(m_content.buttons.first().action);
    });
    hide();
}

void MessagePanel::show(const PanelContent &content)
{
    const bool sameShape = content.buttons == m_content.buttons && content.input == m_content.input
                           && content.choices == m_content.choices;
    const QWidget *focus = window()->focusWidget();
    const bool goes = content.message.isEmpty() || (!sameShape && m_answers->isAncestorOf(focus));
    if (focus && isAncestorOf(focus) && goes)
        Q_EMIT focusLeaves(); // else Qt gives it to whoever comes next in the window
    m_content = content;
    m_label->setMessage(content.message);
    m_detailsLink->setFixedHeight(m_label->firstLineHeight()); // on the text's first line
    if (!sameShape)
        makeButtons(content);
    showDetails();
    setVisible(!content.message.isEmpty());
    if (content.message.isEmpty())
        m_detailsLink->setChecked(false);
    updateGeometry();
    update();
}

void MessagePanel::makeButtons(const PanelContent &content)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const bool asks = content.input != PanelContent::Input::None;
    const QString name = content.input == PanelContent::Input::Pin ? tr("PIN") : tr("Password");
    m_inputLabel->setText(name);
    m_input->setAccessibleName(name);
    const bool again = !content.buttons.isEmpty() // where there is one already
                       && content.buttons.first().action == PanelAction::Retry;
    m_input->setPlaceholderText(again ? tr("unchanged") : QString());
    m_input->clear();
    m_inputLabel->setVisible(asks);
    m_input->setVisible(asks);
    m_choice->clear();
    for (const PanelChoice &choice : content.choices)
        m_choice->addItem(choice.text, choice.id);
    m_choice->setVisible(!content.choices.isEmpty());
    m_answers->setVisible(asks || !content.buttons.isEmpty());
    QWidget *focus = asks ? m_input : nullptr;
    QWidget *before = m_choice; // Tab comes to them here, and not at the end of the window
    for (const PanelButton &entry : content.buttons) {
        QPushButton *button = makeButton(entry.text);
        const PanelAction action = entry.action;
        connect(button, &QPushButton::clicked, this, [this, action] { choose(action); });
        m_buttons->addWidget(button);
        QWidget::setTabOrder(before, button);
        before = button;
        if (entry.focused && !focus)
            focus = button;
    }
    if (focus) // once it is shown: what is hidden takes no focus
        QMetaObject::invokeMethod(
            this,
            [focus = QPointer<QWidget>(focus)] {
                if (focus)
                    focus->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
}

void MessagePanel::choose(PanelAction action)
{
    const bool chooses = action == PanelAction::UseProfile;
    const Secret text(chooses ? m_choice->currentData().toByteArray() : m_input->text().toUtf8());
    m_input->clear();
    Q_EMIT chosen(action, text);
}

void MessagePanel::setDetails(const QStringList &lines)
{
    m_lines = lines;
    showDetails();
}

void MessagePanel::showDetails()
{
    const bool open = m_detailsLink->isChecked();
    const int notes = int(m_content.message.notes.size());
    m_detailsLink->setText(open        ? tr("Hide details")
                           : notes > 1 ? tr("Details, %1 notes").arg(notes)
                           : notes > 0 ? tr("Details, 1 note")
                                       : tr("Details"));
    m_paper->setVisible(open);
    QStringList text;
    for (const QString &note : std::as_const(m_content.message.notes))
        text << visibleText(note);
    m_details->setPlainText((text + m_lines).join(u'\n'));
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_content.message.severity);
    paintBox(&painter, QRectF(rect()), kRadius, color(palette(), look.back),
             color(palette(), look.back == Role::Card ? Role::Line : look.ink));
}

} // namespace fota
