#pragma once

#include "core/session/steptimes.h"
#include "ui/run/progressshare.h"
#include "ui/theme/palette.h"
#include "ui/widgets/card.h"

#include <QHash>

#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fota {

class RoleLabel;

/// The top of the Update page: which version becomes which, the two acts that there are, and how
/// far the run is.
class ProgressCard : public Card
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    void setVersions(const QString &from, const QString &to, const QString &hint);
    void setIdleText(const QString &text);
    void reset(); ///< as if nothing had run yet
    void begin(bool isCheck, Way way = Way::Network);
    void report(const StepReport &report);
    void restart(const RestartProgress &progress);
    void finish(const RunResult &result);
    void tick(qint64 nowMs);
    void setUsual(const QList<StepTime> &times);

    QPushButton *checkButton() const { return m_check; }
    QPushButton *updateButton() const { return m_update; }
    QPushButton *stopButton() const { return m_stop; }

protected:
    bool event(QEvent *event) override;

private:
    void showTime(qint64 elapsedMs);
    void showShare();
    void showEnd(std::optional<Role> role, const QString &verdict = {});
    void fitVersions(); ///< a smaller size where both versions would not fit

    QBoxLayout *m_top;
    QLabel *m_from;
    QLabel *m_arrow;
    QLabel *m_to;
    QLabel *m_hint;
    QPushButton *m_check;
    QPushButton *m_update;
    QPushButton *m_stop;
    QProgressBar *m_bar;
    RoleLabel *m_verdict; ///< how the run ended
    QLabel *m_what;
    QLabel *m_time;
    ProgressShare m_share;
    Way m_way = Way::Network;
    QString m_step;
    qint64 m_stepStartedMs = 0;
    QHash<QString, StepTime> m_usual; ///< how long the steps took in earlier sessions
    qint64 m_usualRestartMs = 0;
};

} // namespace fota
