#include "ui/log/pastepanel.h"

#include "core/at/catalogue.h"
#include "ui/log/commandproblem.h"
#include "ui/log/savedcommands.h"
#include "ui/text/errortext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace fota {

namespace {

constexpr qsizetype kMostLines = 200;
constexpr int kSeenLines = 4;
constexpr int kLowWindow = 960; ///< below, the two answers stand side by side

QStringList linesOf(const QString &text)
{
    QString all = text;
    for (const QChar end : {QChar(u'\r'), QChar(0x2028), QChar(0x2029)})
        all.replace(end, u'\n');
    QStringList lines;
    for (const QString &line : all.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// Why a line cannot be sent once its quotes are straight; empty: it can.
QString problemOf(const QString &line)
{
    for (const char32_t c : line.toUcs4()) {
        if (c < 0x20 || c > 0x7e) // it may look like another one, or like none
            return PastePanel::tr("“%1” (U+%2) is not printable ASCII.")
                .arg(visibleText(QString::fromUcs4(&c, 1)))
                .arg(uint(c), 4, 16, QLatin1Char('0'));
    }
    if (!line.startsWith(QLatin1String("AT"), Qt::CaseInsensitive))
        return PastePanel::tr("A command begins with AT.");
    const QString problem = commandProblem(line);
    if (!problem.isEmpty())
        return problem;
    if (line.startsWith(QLatin1String("AT#OTAUPW"), Qt::CaseInsensitive))
        return PastePanel::tr("It begins a transfer of a file, which Update from a file does.");
    const Result<Command> command = freeCommand(line.toUtf8(), milliseconds(0));
    return command ? QString() : ErrorText::sentence(command.error());
}

} // namespace

PastePanel::PastePanel(QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_list(new QListWidget), m_send(makeButton({})),
      m_close(makeButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, 8, kGap, 0);
    column->setSpacing(6);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("Pasted commands"));
    column->addWidget(m_words);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttons->setSpacing(6);
    for (QPushButton *button : {m_send, m_close}) {
        button->setProperty("compact", true);
        button->setFixedHeight(kCompactHeight); // pressed flat they could not be read
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
    m_buttons->addStretch();
    m_list->setAccessibleName(tr("Lines to be sent"));
    m_list->setFont(fixedFont());
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_list, 1);
    row->addLayout(m_buttons);
    column->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &PastePanel::begin);
    connect(m_close, &QPushButton::clicked, this, [this] { isSending() ? stop() : shut(); });
    hide();
}

void PastePanel::ask(const QString &text)
{
    const QStringList typed = linesOf(text);
    m_lines.clear();
    m_list->clear();
    QString problem;
    if (typed.size() > kMostLines)
        problem = tr("More than %n line(s) at once are not sent.", nullptr, int(kMostLines));
    int quoted = 0;
    for (const QString &line : typed.first(std::min(typed.size(), kMostLines))) {
        quoted += hasTypographicQuotes(line);
        m_lines << withStraightQuotes(line);
        m_list->addItem(visibleText(m_lines.last()));
        const QString wrong = problemOf(m_lines.last());
        if (!wrong.isEmpty())
            showState(int(m_lines.size()) - 1, wrong);
        if (!wrong.isEmpty() && problem.isEmpty())
            problem = tr("Line %1 cannot be sent: %2 So none is.").arg(m_lines.size()).arg(wrong);
    }
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    const int frame = 2 * m_list->frameWidth();
    // In a low dock the list gives way, not the question and its two answers.
    const bool low = window()->height() < kLowWindow;
    m_buttons->setDirection(low ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMinimumHeight(std::max(row + frame, low ? kCompactHeight : 2 * kCompactHeight + 6));
    m_list->setMaximumHeight(row * kSeenLines + frame);
    if (!problem.isEmpty())
        say(problem);
    else if (quoted > 0)
        say(tr("%n of these lines has typographic quotes, which the module does not understand. "
               "Send all, with straight ones, each when the one before has ended well?",
               nullptr, quoted));
    else
        say(tr("Send these %n line(s), each when the one before has ended well?", nullptr,
               int(m_lines.size())));
    setWords(m_send, quoted > 0 ? tr("Send with straight quotes") : tr("Send all"));
    setWords(m_close, tr("Do not send"));
    m_send->setVisible(problem.isEmpty());
    m_send->setEnabled(m_blocked.isEmpty());
    show();
    m_close->setFocus(Qt::OtherFocusReason);
}

void PastePanel::begin()
{
    m_stopping = false;
    m_send->hide();
    setWords(m_close, tr("Stop"));
    m_close->setFocus(Qt::OtherFocusReason);
    m_next = 0;
    Q_EMIT sendingChanged(true);
    sendNext();
}

void PastePanel::sendNext()
{
    say(tr("Line %1 of %2 is sent.").arg(m_next + 1).arg(m_lines.size()));
    showState(m_next, tr("sent, waits for its end"));
    m_list->setCurrentRow(m_next);
    Q_EMIT wanted(m_lines[m_next]);
}

void PastePanel::finished(const CommandReport &report)
{
    if (!isSending())
        return;
    const int line = m_next;
    showState(line, endWords(report));
    const int left = int(m_lines.size()) - line - 1;
    if (!endedWell(report))
        return end(
            tr("Line %1 has not ended well: %2. %n line(s) after it were not sent.", nullptr, left)
                .arg(line + 1)
                .arg(endWords(report)));
    if (left == 0)
        return end(tr("All %n line(s) have ended well.", nullptr, int(m_lines.size())));
    if (m_stopping)
        return end(tr("Stopped. %n line(s) were not sent.", nullptr, left));
    if (!m_blocked.isEmpty())
        return end(tr("Stopped: %1. %n line(s) were not sent.", nullptr, left).arg(m_blocked));
    ++m_next;
    sendNext();
}

void PastePanel::stop()
{
    m_stopping = true; // the line on its way has its end still to come
    m_close->setEnabled(false);
    say(tr("Stops when line %1 has ended.").arg(m_next + 1));
}

void PastePanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_send->setEnabled(reason.isEmpty());
}

void PastePanel::end(const QString &words)
{
    m_next = -1;
    say(words);
    m_close->setEnabled(true);
    setWords(m_close, tr("Close"));
    Q_EMIT sendingChanged(false);
    if (isVisible() && !m_close->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
}

void PastePanel::showState(int line, const QString &state)
{
    m_list->item(line)->setText(
        //: a command, and what became of it
        tr("%1   — %2").arg(visibleText(m_lines[line]), visibleText(state)));
}

void PastePanel::say(const QString &words)
{
    m_words->setText(words);
    m_words->setAccessibleDescription(words);
}

void PastePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isSending())
        return shut();
    QWidget::keyPressEvent(event);
}

void PastePanel::shut()
{
    hide();
    Q_EMIT closed();
}

} // namespace fota
