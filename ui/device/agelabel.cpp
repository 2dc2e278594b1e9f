#include "ui/device/agelabel.h"

#include "ui/text/measuretext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"

#include <QDateTime>

namespace fota {

namespace {

constexpr qint64 kOldMs = 15'000; ///< an idle module is asked each five seconds

} // namespace

AgeLabel::AgeLabel(Now now, QWidget *parent)
    : QLabel(parent), m_now(now ? std::move(now) : Now(&QDateTime::currentMSecsSinceEpoch))
{
    setTextFormat(Qt::PlainText);
    setFont(plotFont());
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(tr("Age of the values"));
    setSecondary(this);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &AgeLabel::tell);
    hide();
}

void AgeLabel::setMeasured(qint64 atMs)
{
    m_measuredMs = atMs;
    tell();
}

void AgeLabel::setPaused(bool paused)
{
    m_paused = paused;
    tell();
}

void AgeLabel::tell()
{
    const qint64 age = m_now() - m_measuredMs;
    const bool old = m_measuredMs > 0 && age >= kOldMs;
    const QString ago = durationText(age);
    setText(old ? tr("measured %1 ago").arg(ago) : QString());
    setToolTip(old && m_paused ? tr("A run asks only in its own steps.") : QString());
    const QStringList all{text(), toolTip()};
    setAccessibleDescription(toolTip().isEmpty() ? text() : all.join(QStringLiteral(". ")));
    setVisible(old);
    if (m_measuredMs > 0)
        m_tick.start(old ? 1000 : int(kOldMs - std::max<qint64>(age, 0)) + 1);
    else
        m_tick.stop();
}

} // namespace fota
