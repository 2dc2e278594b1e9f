#pragma once

#include "core/engine/reports.h"

namespace fota {
class MainWindow;
}

namespace fota::tests {

/// Plays what an engine would tell a window, up to a chosen moment: the run of the note's log.
/// Every call goes on from the one before.
class WindowScript
{
public:
    explicit WindowScript(MainWindow *window);

    void ports();
    void connected();
    /// A check that finds the update of the note; all its steps and lines.
    void checked();
    void updateStarted();
    /// The steps of an update from 4.a up to and with \a step, which stays running.
    void updateTo(QChar step);
    void restarting(int count, int expected);
    void verifying(); ///< the new version is read
    void updated();
    /// A check that finds the target version on the module: its steps, without the end.
    void upToDate();
    /// The update fails at 4.f, the login refused.
    void loginRefused();
    void secondTry();
    /// What runs fails with \a code.
    void fails(ErrorCode code);
    /// After the restarts the module says \a version, which is not the target.
    void says(const QString &version);

    static IdentityReport identity();
    static RunResult found();
    static Preflight preflight(); ///< what was looked at before the update that is found
    RunResult result(VerdictKind verdict) const;

private:
    void step(const QString &step, StepReport::State state, qint64 elapsedMs = 0,
              const StepDetail &detail = {}, const Error &error = {});
    void pass(const QString &ref);
    void checkTo(char last); ///< a check up to and with this letter
    void closeAll();         ///< 4.r, 4.s, 4.t
    void line(LogEntry::Direction direction, const char *text, int afterMs = 94);
    void lines(const QString &ref);

    MainWindow *m_window;
    qint64 m_now; ///< moves on by itself, ends near the present
    QString m_step;
    bool m_isCheck = true;
};

/// Settings with which a run can begin.
Settings readySettings();

} // namespace fota::tests
