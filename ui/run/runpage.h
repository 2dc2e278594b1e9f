#pragma once

#include "core/session/steptimes.h"
#include "ui/run/runflow.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace fota {

class MessagePanel;
class ProgressCard;
class PushCard;
class StepModel;
class StepView;

/// The Update page: versions and acts, the steps, the message. Never moves, resets or closes by
/// itself. What can be pressed and what is said comes from the RunFlow.
class RunPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunPage(RunFlow *flow, QWidget *parent = nullptr);

    void reset(); ///< another connection: what was there is another's
    void identified(const IdentityReport &report);
    void connectionChanged(const ConnectionReport &report);
    void runStarted(const RunRequest &request);
    void stepChanged(const StepReport &report);
    void restarted(const RestartReport &report);
    void restartProgress(const RestartProgress &progress);
    void runFinished(const RunResult &result);
    void pushChanged(const PushReport &report);
    void setDetails(const QStringList &lines);
    void logged(const QList<LogEntry> &entries);
    void setUsual(const QList<StepTime> &times); ///< of this model, from earlier sessions
    qint64 usualMs(const QString &step) const;   ///< 0: not known
    void pointOfNoReturn();
    void showStep(const QString &step);
    void showMoment(qint64 atMs); ///< the step that was on at this time
    void focusSteps();

    StepModel *steps() const { return m_steps; }

Q_SIGNALS:
    void stepChosen(const QString &step, qint64 startedMs);
    void stepOpened(const QString &step, qint64 startedMs); ///< to be read in the log
    void detailsNeeded();
    void announced(const QString &text); ///< a step that began or failed, a question, the verdict
    void messageShown(QWidget *panel);
    void pushAnswered(fota::PushAnswer answer);

private:
    void showFlow();
    void showContent();
    void showVersions();
    void announce(const QModelIndex &row);
    void tick();

    RunFlow *m_flow;
    ProgressCard *m_card;
    PushCard *m_push;
    StepModel *m_steps;
    StepView *m_view;
    MessagePanel *m_panel;
    QTimer m_second; ///< runs only in a run
    ConnectionReport m_connection;
    QString m_firmware; ///< as the module said last; the run on the page may be an older story
    QString m_present;
    QString m_target;
};

} // namespace fota
