#include "ui/log/commandline.h"

#include "ui/log/commandhelp.h"
#include "ui/log/commandproblem.h"
#include "ui/log/pastepanel.h"
#include "ui/log/savedcommandsdialog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace fota {

namespace {

constexpr int kMostPasted = 100'000; ///< characters
const QString kHistory = QStringLiteral("log/history");

/// The line edit keeps the line ends of what is pasted or dropped into it.
bool hasLineEnds(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
    });
}

} // namespace

CommandLine::CommandLine(QWidget *parent)
    : QWidget(parent), m_paste(new PastePanel), m_result(new RoleLabel(Role::Good)),
      m_row(new QHBoxLayout), m_line(new QLineEdit), m_send(makeButton(tr("Send"))),
      m_saved(makeButton(tr("Saved"))), m_straighten(makeButton(tr("Use straight quotes"))),
      m_problem(new RoleLabel(Role::Look)), m_problemRow(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_result->setAccessibleName(tr("Result of the saved command"));
    m_result->setContentsMargins(kGap, 6, kGap, 0);
    m_result->setMinimumWidth(60); // it elides
    m_result->hide();
    column->addWidget(m_paste);
    column->addWidget(m_result);
    makeProblemRow();
    column->addWidget(m_problemRow);
    makeRow();
    column->addLayout(m_row);
    connect(m_line, &QLineEdit::textChanged, this, &CommandLine::textEdited);
    connect(m_line, &QLineEdit::cursorPositionChanged, this, &CommandLine::cursorMoved);
    connect(m_line, &QLineEdit::selectionChanged, this, &CommandLine::cursorMoved);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandLine::send);
    connect(m_send, &QPushButton::clicked, this, &CommandLine::send);
    connect(m_straighten, &QPushButton::clicked, this, [this] {
        m_line->setText(withStraightQuotes(m_line->text()));
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_paste, &PastePanel::wanted, this, [this](const QString &text) { give(text); });
    connect(m_paste, &PastePanel::sendingChanged, this, &CommandLine::check);
    connect(m_paste, &PastePanel::closed, this, [this] { m_line->setFocus(); });
    fillMenu();
    setBlocked(tr("no module connected"));
}

void CommandLine::makeProblemRow()
{
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(kGap, 6, kGap, 0);
    row->setSpacing(8);
    m_problem->setAccessibleName(tr("Problem of the command"));
    m_problem->setMinimumWidth(60); // it elides
    m_straighten->setProperty("compact", true);
    row->addWidget(m_problem, 1);
    row->addWidget(m_straighten);
    m_problemRow->hide();
}

void CommandLine::makeRow()
{
    auto *label = new QLabel(tr("AT command"));
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("AT command"));
    m_line->setFont(fixedFont());
    m_line->setProperty("compact", true);
    m_line->setMaxLength(kMostPasted);
    m_line->installEventFilter(this);
    m_line->setCompleter(makeCommandCompleter(this));
    m_saved->setAccessibleName(tr("Saved commands"));
    m_saved->setMenu(new QMenu(m_saved));
    m_row->setContentsMargins(12, 6, 12, 6);
    m_row->setSpacing(8);
    m_row->addWidget(label);
    m_row->addWidget(m_line, 1);
    for (QPushButton *button : {m_send, m_saved})
        addButton(button);
}

void CommandLine::addButton(QPushButton *button)
{
    button->setProperty("compact", true);
    m_row->addWidget(button);
}

void CommandLine::setBlocked(const QString &reason)
{
    m_reason = reason;
    m_line->setPlaceholderText(reason.isEmpty() ? tr("for example AT+CSQ") : reason);
    m_line->setAccessibleDescription(reason);
    m_line->setToolTip(reason);
    m_paste->setBlocked(reason);
    check();
}

void CommandLine::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void CommandLine::textEdited()
{
    const QString text = m_line->text();
    if (hasLineEnds(text)) {
        const QString pasted = text.mid(m_start, m_line->cursorPosition() - m_start);
        m_line->setText(m_before);
        if (!m_busy && m_reason.isEmpty())
            m_paste->ask(hasLineEnds(pasted) ? pasted : text);
        return;
    }
    m_before = text;
    check();
}

void CommandLine::cursorMoved()
{
    m_start = m_line->hasSelectedText() ? m_line->selectionStart() : m_line->cursorPosition();
}

void CommandLine::check()
{
    const QString problem = commandProblem(m_line->text());
    const bool ready = m_reason.isEmpty() && !m_busy && !m_paste->isSending();
    m_line->setEnabled(m_reason.isEmpty() && !m_paste->isSending());
    m_problem->setText(problem);
    m_problem->setToolTip(toolTipText(problem));
    m_problem->setAccessibleDescription(problem);
    m_problemRow->setVisible(!problem.isEmpty());
    m_straighten->setVisible(hasTypographicQuotes(m_line->text()));
    m_send->setEnabled(ready && problem.isEmpty() && !m_line->text().trimmed().isEmpty());
    for (QAction *action : m_saved->menu()->actions()) {
        if (action->data().isValid()) // one that sends
            action->setEnabled(ready);
    }
}

void CommandLine::send()
{
    if (!m_send->isEnabled())
        return;
    const QString text = m_line->text().trimmed();
    m_history.add(text);
    m_line->clear();
    give(text);
}

void CommandLine::sendSaved(const SavedCommand &command)
{
    if (m_busy || m_paste->isSending() || !m_reason.isEmpty())
        return;
    m_history.add(command.text);
    m_judged = command;
    give(command.text, std::chrono::seconds(command.limitSeconds));
}

void CommandLine::give(const QString &text, std::chrono::milliseconds limit)
{
    m_busy = true;
    m_result->hide();
    check();
    Q_EMIT sent(text, limit);
}

void CommandLine::finished(const CommandReport &report)
{
    m_busy = false;
    if (const auto command = std::exchange(m_judged, {})) {
        const Judgement judgement = judge(*command, report);
        showResult(judgement.words, judgement.good);
    }
    m_paste->finished(report);
    check();
}

void CommandLine::showResult(const QString &words, bool good)
{
    m_result->setRole(good ? Role::Good : Role::Failed);
    m_result->setText(words);
    m_result->setToolTip(toolTipText(words));
    m_result->setAccessibleDescription(words);
    m_result->show();
}

void CommandLine::fillMenu()
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    const auto literal = [](QString text) { // no letter of it is a key of the menu
        return visibleText(text.replace(QStringLiteral("&"), QStringLiteral("&&")));
    };
    for (const SavedCommand &command : std::as_const(m_commands)) {
        QAction *action = menu->addAction(
            literal(command.name.isEmpty() || command.name == command.text
                        ? command.text
                        : QStringLiteral("%1   %2").arg(command.name, command.text)));
        action->setData(true);
        connect(action, &QAction::triggered, this, [this, command] { sendSaved(command); });
    }
    menu->addSeparator();
    menu->addAction(tr("Save the typed command…"), this, [this] { openCommands(true); });
    menu->addAction(tr("Edit the saved commands…"), this, [this] { openCommands(false); });
    check();
}

void CommandLine::openCommands(bool withTyped)
{
    auto *dialog = new SavedCommandsDialog(m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (withTyped)
        dialog->addCommand(m_line->text().trimmed());
    connect(dialog, &SavedCommandsDialog::saved, this, [this](const QList<SavedCommand> &commands) {
        m_commands = commands;
        fillMenu();
        Q_EMIT changed();
    });
    dialog->open();
}

void CommandLine::save(QSettings &settings) const
{
    settings.setValue(kHistory, m_history.kept());
    saveCommands(m_commands, settings);
}

void CommandLine::restore(QSettings &settings)
{
    m_history.restore(settings.value(kHistory).toStringList());
    m_commands = readCommands(settings);
    fillMenu();
}

bool CommandLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_line->setText(m_history.step(key == Qt::Key_Up ? -1 : 1, m_line->text()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fota
