#include "ui/replay/replaybar.h"

#include "ui/text/verdicttext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace fota {

namespace {

QString formatWords(LogFormat format)
{
    switch (format) {
    case LogFormat::Note:
        return ReplayBar::tr("with the stamps of Tera Term");
    case LogFormat::JsonLines:
        return ReplayBar::tr("JSON lines");
    case LogFormat::Bundle:
        return ReplayBar::tr("a session bundle");
    case LogFormat::Iso:
        return ReplayBar::tr("with dates and times");
    case LogFormat::Clock:
        return ReplayBar::tr("with times of day");
    case LogFormat::ModemManager:
        return ReplayBar::tr("of ModemManager");
    case LogFormat::Mbed:
        return ReplayBar::tr("of Mbed OS");
    case LogFormat::Plain:
        return ReplayBar::tr("without times");
    }
    return {};
}

QString sessionWords(const LogAnalysis &session, qsizetype number)
{
    const QString how =
        session.outcome ? verdictTitle(*session.outcome) : ReplayBar::tr("no whole procedure");
    const QString when = session.first.isEmpty() ? ReplayBar::tr("line %1").arg(session.firstLine)
                                                 : QString(session.first).replace(u'T', u' ');
    return ReplayBar::tr("Session %1: %2, %3").arg(number).arg(when, how);
}

} // namespace

ReplayBar::ReplayBar(QWidget *parent)
    : QWidget(parent), m_about(new QLabel), m_sessions(new QComboBox),
      m_stop(makeButton(tr("Stop the analysis")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, 6, kGap, 6);
    row->setSpacing(kGap);
    auto *mark = new RoleLabel(Role::Look);
    //: The mark of a window that shows a log
    mark->setText(tr("REPLAY"));
    mark->setFont(boldFont(bodyFont()));
    row->addWidget(mark);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setAccessibleName(tr("Log"));
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_about, 1);
    m_sessions->setAccessibleName(tr("Session of the log"));
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sessions->hide();
    row->addWidget(m_sessions);
    m_stop->hide();
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ReplayBar::stopRequested);
    connect(m_sessions, &QComboBox::activated, this, &ReplayBar::sessionChosen);
}

void ReplayBar::reading(const QString &path)
{
    m_name = visibleText(QFileInfo(path).fileName());
    tell(tr("%1 is being read…").arg(m_name));
}

void ReplayBar::progress(const LogProgress &progress)
{
    const int part = progress.size > 0 ? int(progress.done * 100 / progress.size) : 0;
    m_stop->setVisible(!progress.isUnpacking);
    if (progress.isUnpacking)
        tell(tr("%1 is being unpacked: %2 %").arg(m_name).arg(part));
    else
        tell(tr("%1 is being analyzed: %2 %, %Ln session(s)", nullptr, int(progress.sessions))
                 .arg(m_name)
                 .arg(part));
}

void ReplayBar::failed(const QString &path)
{
    m_name = visibleText(QFileInfo(path).fileName());
    m_stop->hide();
    tell(m_name);
}

void ReplayBar::tell(const QString &text)
{
    m_about->setText(text);
    m_about->setAccessibleDescription(text);
}

void ReplayBar::show(const OpenedLog &log)
{
    m_name = visibleText(QFileInfo(log.path).fileName());
    tellSize(log);
    m_about->setToolTip(toolTipText(log.path));
    const int shown = m_sessions->currentIndex();
    m_sessions->clear();
    for (qsizetype i = 0; i < log.sessions.size(); ++i)
        m_sessions->addItem(visibleText(sessionWords(log.sessions[i], i + 1)));
    m_sessions->setCurrentIndex(std::max(shown, 0));
    m_sessions->setVisible(log.sessions.size() > 1);
}

void ReplayBar::tellSize(const OpenedLog &log)
{
    if (log.analysis == OpenedLog::Analysis::Running)
        return; // its progress is told
    m_stop->hide();
    QString words =
        tr("%1, %2, %n line(s)", nullptr, int(log.entries)).arg(m_name, formatWords(log.format));
    if (log.analysis == OpenedLog::Analysis::Stopped)
        //: %1 is "name, format, 123 lines"
        words = tr("%1, analyzed up to there").arg(words);
    if (log.sessionsInAll > log.sessions.size())
        //: %1 is "name, format, 123 lines"
        words = tr("%1, %2 of %3 sessions listed")
                    .arg(words)
                    .arg(log.sessions.size())
                    .arg(log.sessionsInAll);
    tell(words);
}

void ReplayBar::choose(int session)
{
    m_sessions->setCurrentIndex(session);
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::LookBack));
}

} // namespace fota
