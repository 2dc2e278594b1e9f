#include "ui/log/commandline.h"

#include "core/at/catalogue.h"
#include "ui/log/commandhelp.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kHistory = 200;

} // namespace

QString commandProblem(const QString &text)
{
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
    });
    if (!printable)
        return CommandLine::tr("Only printable ASCII can be sent.");
    if (text.size() > kCommandLineLimit)
        return CommandLine::tr("Longer than the module takes.");
    return {};
}

CommandLine::CommandLine(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_send(makeButton(tr("Send"))), m_problem(new QLabel)
{
    auto *label = new QLabel(tr("AT command"));
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("AT command"));
    m_line->setFont(fixedFont());
    m_line->setProperty("compact", true);
    m_line->setMaxLength(4096);
    m_line->installEventFilter(this);
    m_line->setCompleter(makeCommandCompleter(this));
    m_send->setProperty("compact", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    row->addWidget(m_problem);
    row->addWidget(m_send);
    connect(m_line, &QLineEdit::textChanged, this, &CommandLine::check);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandLine::send);
    connect(m_send, &QPushButton::clicked, this, &CommandLine::send);
    setBlocked(tr("no module connected"));
}

void CommandLine::setBlocked(const QString &reason)
{
    m_reason = reason;
    m_line->setEnabled(reason.isEmpty());
    m_line->setPlaceholderText(reason);
    m_line->setAccessibleDescription(reason);
    m_line->setToolTip(reason);
    check();
}

void CommandLine::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void CommandLine::addButton(QPushButton *button)
{
    button->setProperty("compact", true);
    layout()->addWidget(button);
}

void CommandLine::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void CommandLine::check()
{
    const QString problem = commandProblem(m_line->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_send->setEnabled(m_reason.isEmpty() && !m_busy && problem.isEmpty()
                       && !m_line->text().trimmed().isEmpty());
}

void CommandLine::send()
{
    if (!m_send->isEnabled())
        return;
    const QString text = m_line->text().trimmed();
    if (m_history.isEmpty() || m_history.last() != text)
        m_history << text;
    if (m_history.size() > kHistory)
        m_history.removeFirst();
    m_at = m_history.size();
    m_typed.clear();
    m_line->clear();
    Q_EMIT sent(text);
}

void CommandLine::showHistory(int step)
{
    const qsizetype at = std::clamp<qsizetype>(m_at + step, 0, m_history.size());
    if (at == m_at)
        return;
    if (m_at == m_history.size())
        m_typed = m_line->text();
    m_at = at;
    m_line->setText(at == m_history.size() ? m_typed : m_history[at]);
}

bool CommandLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            showHistory(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fota
