#include "ui/run/progresscard.h"

#include "ui/run/verdictlook.h"
#include "ui/text/measuretext.h"
#include "ui/text/steptext.h"
#include "ui/text/verdicttext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rolelabel.h"
#include "ui/widgets/safetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

#include <memory>

namespace fota {

namespace {

constexpr int kNarrow = 520;

class ArrowLabel : public QLabel
{
public:
    ArrowLabel() { setFixedSize(24, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSign(&painter, rect(), Sign::Arrow, color(palette(), Role::Secondary), 16);
    }
};

} // namespace

ProgressCard::ProgressCard(QWidget *parent)
    : Card(parent), m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_from(plainLine({}, fixedTitleFont())), m_arrow(new ArrowLabel),
      m_to(plainLine({}, fixedTitleFont())), m_hint(plainLine({}, bodyFont())),
      m_check(makeButton(tr("Check"))), m_update(makePrimaryButton(tr("Update…"))),
      m_stop(makeButton(tr("Stop"))), m_bar(new QProgressBar),
      m_verdict(new RoleLabel(Role::Secondary)), m_what(plainLabel()),
      m_time(plainLine({}, bodyFont()))
{
    setTitle(tr("Update"));
    m_from->setAccessibleName(tr("Present version"));
    m_to->setAccessibleName(tr("Target version"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    setSecondary(m_hint);
    setSecondary(m_what);
    setSecondary(m_time);
    m_verdict->setFont(boldFont(bodyFont()));
    m_verdict->hide();
    for (QLabel *version : {m_from, m_to}) // fitVersions() makes them small before they are cut
        selectable(version)->setMinimumWidth(40);
    m_stop->hide();

    // Title and versions at the left, the acts at the right of both.
    const std::unique_ptr<QLayoutItem> titleItem(contents()->takeAt(0));
    const std::unique_ptr<QLayoutItem> spaceItem(contents()->takeAt(0));
    QWidget *title = titleItem->widget();
    auto *versions = new QHBoxLayout;
    versions->setSpacing(8);
    versions->addWidget(m_from);
    versions->addWidget(m_arrow);
    versions->addWidget(m_to);
    versions->addWidget(m_hint);
    versions->addStretch();
    versions->addStrut(QFontMetrics(fixedTitleFont()).height() + 2);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(title);
    left->addLayout(versions);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_check);
    acts->addWidget(m_update);
    acts->addWidget(m_stop);
    acts->addStretch();
    m_top->setSpacing(8);
    m_top->addLayout(left, 1);
    m_top->addLayout(acts);
    auto *captions = new QHBoxLayout;
    captions->addWidget(m_verdict, 1);
    captions->addWidget(m_what, 1);
    captions->addWidget(m_time);
    contents()->addLayout(m_top);
    contents()->addSpacing(6);
    contents()->addWidget(m_bar);
    contents()->addSpacing(2);
    contents()->addLayout(captions);
    setVersions({}, {}, {});
}

void ProgressCard::setVersions(const QString &from, const QString &to, const QString &hint)
{
    m_from->setText(visibleText(from));
    m_to->setText(visibleText(to));
    m_hint->setText(visibleText(hint));
    m_from->setAccessibleDescription(m_from->text());
    m_to->setAccessibleDescription(m_to->text());
    m_from->setVisible(!from.isEmpty());
    m_arrow->setVisible(!to.isEmpty());
    m_to->setVisible(!to.isEmpty());
    m_hint->setVisible(!hint.isEmpty());
}

bool ProgressCard::event(QEvent *event)
{
    const bool handled = Card::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitVersions();
    return handled;
}

void ProgressCard::fitVersions()
{
    const bool narrow = width() < kNarrow; // the acts below the versions, then
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    int room = width() - 2 * kCardPadding - 3 * 8 - m_arrow->width() - 16;
    for (const QPushButton *button : {m_check, m_update, m_stop})
        room -= button->isHidden() || narrow ? 0 : button->sizeHint().width() + 8;
    QFont font = fixedTitleFont();
    const auto wanted = [&] {
        const QFontMetrics metrics(font);
        return metrics.horizontalAdvance(m_from->text()) + metrics.horizontalAdvance(m_to->text());
    };
    while (font.pixelSize() > kBodyPx - 2 && wanted() > room)
        font.setPixelSize(font.pixelSize() - 1);
    if (font == m_from->font())
        return;
    m_from->setFont(font);
    m_to->setFont(font);
}

void ProgressCard::setIdleText(const QString &text)
{
    showEnd({});
    m_what->setText(visibleText(text));
    m_time->clear();
}

/// The end of a run in its colour, bar and word; none: there is none to tell.
void ProgressCard::showEnd(std::optional<Role> role, const QString &verdict)
{
    m_verdict->setRole(role.value_or(Role::Secondary));
    m_verdict->setText(verdict);
    m_verdict->setVisible(role.has_value());
    m_what->setVisible(!role);
    m_bar->setProperty("role", role ? QVariant(int(*role)) : QVariant());
    m_bar->update();
}

void ProgressCard::reset()
{
    begin(false);
}

void ProgressCard::begin(bool isCheck, Way way)
{
    m_way = way;
    m_share.begin(isCheck, way);
    m_step.clear();
    m_usualRestartMs = 0;
    showEnd({});
    m_what->clear();
    m_time->clear();
    showShare();
}

void ProgressCard::report(const StepReport &report)
{
    m_share.report(report);
    showShare();
    if (report.state == StepReport::State::Started) {
        m_step = report.step;
        m_stepStartedMs = report.atMs;
        const QString title = report.step.startsWith(u"4.")
                                  ? report.step + u' ' + stepTitle(report.step)
                                  : stepTitle(report.step);
        m_what->setText(
            visibleText(phaseTitle(phaseOf(report.step), m_way) + QStringLiteral(" · ") + title));
        m_time->clear();
        m_usualRestartMs = 0;
    }
    if (report.detail.countsBytes()) // how far: the bytes, not only the bar
        m_what->setText(visibleText(phaseTitle(phaseOf(report.step), m_way) + QStringLiteral(" · ")
                                    + stepDetail(report.detail)));
}

void ProgressCard::setUsual(const QList<StepTime> &times)
{
    m_usual.clear();
    for (const StepTime &time : times)
        m_usual[time.step] = time;
}

void ProgressCard::restart(const RestartProgress &progress)
{
    m_usualRestartMs = progress.usualMs;
    showTime(progress.elapsedMs);
}

void ProgressCard::tick(qint64 nowMs)
{
    if (!m_step.isEmpty() && nowMs - m_stepStartedMs >= 1000)
        showTime(nowMs - m_stepStartedMs);
}

void ProgressCard::showTime(qint64 elapsedMs)
{
    const QString elapsed = durationText(elapsedMs);
    const StepTime usual = m_usual.value(m_step);
    if (m_usualRestartMs > 0)
        m_time->setText(tr("%1, usually %2").arg(elapsed, durationText(m_usualRestartMs)));
    else if (usual.medianMs < 2000)
        m_time->setText(elapsed);
    else if (usual.fromMs / 1000 == usual.toMs / 1000)
        m_time->setText(tr("%1, usually %2").arg(elapsed, durationText(usual.medianMs)));
    else
        m_time->setText(tr("%1, usually %2 to %3")
                            .arg(elapsed, durationText(usual.fromMs), durationText(usual.toMs)));
}

void ProgressCard::finish(const RunResult &result)
{
    m_share.finish(result);
    showShare();
    m_step.clear();
    showEnd(lookOf(result.verdict).role, verdictTitle(result.verdict));
    m_time->setText(durationText(result.elapsedMs));
}

void ProgressCard::showShare()
{
    m_bar->setValue(m_share.percent());
}

} // namespace fota
