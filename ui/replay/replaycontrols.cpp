#include "ui/replay/replaycontrols.h"

#include "ui/text/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

namespace fota {

namespace {
constexpr int kLeastWords = 80;
}

ReplayControls::ReplayControls(QWidget *parent)
    : QWidget(parent), m_play(makePrimaryButton(tr("Play"))), m_step(makeButton(tr("Step"))),
      m_speed(new QComboBox), m_place(new QSlider(Qt::Horizontal)), m_words(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, 6, kGap, 6);
    row->setSpacing(kGap);
    row->addWidget(m_play);
    row->addWidget(m_step);
    auto *label = new QLabel(tr("Speed"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_speed);
    row->addWidget(label);
    for (const double speed : {1.0, 10.0}) //: how fast a log is played; %1 is a number
        m_speed->addItem(tr("%1×").arg(speed), speed);
    row->addWidget(m_speed);
    m_place->setAccessibleName(tr("Place in the log"));
    m_place->setTracking(false); // the engine has to go there first
    m_place->setPageStep(10);
    row->addWidget(m_place, 1);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("State of the replay"));
    m_words->setMinimumWidth(kLeastWords); // a narrow window shows the rest as its tip
    row->addWidget(m_words);
    m_step->setToolTip(toolTipText(tr("To the next command of the engine")));
    connect(m_play, &QPushButton::clicked, this, &ReplayControls::playOrPause);
    connect(m_step, &QPushButton::clicked, this, &ReplayControls::stepRequested);
    connect(m_place, &QSlider::valueChanged, this, &ReplayControls::seekRequested);
    connect(m_speed, &QComboBox::activated, this, [this] {
        if (m_report.isPlaying)
            Q_EMIT playRequested(speed());
    });
    show(ReplayReport{});
}

double ReplayControls::speed() const
{
    return m_speed->currentData().toDouble();
}

void ReplayControls::playOrPause()
{
    if (m_report.isPlaying)
        Q_EMIT pauseRequested();
    else if (m_report.commands > 0)
        Q_EMIT playRequested(speed());
}

void ReplayControls::show(const ReplayReport &report)
{
    m_report = report;
    const bool hasLog = report.commands > 0;
    m_play->setEnabled(hasLog);
    m_step->setEnabled(hasLog && !report.isOver);
    m_speed->setEnabled(hasLog);
    m_place->setEnabled(hasLog);
    setWords(m_play, report.isPlaying ? tr("Pause") : tr("Play"));
    const QSignalBlocker quiet(m_place);
    m_place->setRange(0, report.commands);
    if (!m_place->isSliderDown())
        m_place->setValue(report.answered);
    if (!report.isOver)
        m_told.clear();
    showWords();
}

void ReplayControls::tell(const QString &text)
{
    m_told = text;
    showWords();
}

void ReplayControls::showWords()
{
    QString text = m_told;
    if (m_report.error)
        text = tr("Not replayed: %1").arg(ErrorText::sentence(m_report.error));
    else if (text.isEmpty() && m_report.commands > 0)
        text = tr("Command %1 of %2").arg(m_report.answered).arg(m_report.commands);
    m_words->setText(visibleText(text));
    m_words->setAccessibleDescription(m_words->text());
    m_words->setToolTip(toolTipText(text));
}

void ReplayControls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Card));
    painter.setPen(color(palette(), Role::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace fota
