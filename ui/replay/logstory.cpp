#include "ui/replay/logstory.h"

#include "ui/device/modulebar.h"
#include "ui/plot/signalplot.h"
#include "ui/replay/logsession.h"
#include "ui/run/runpage.h"

#include <QSignalBlocker>

#include <algorithm>
#include <functional>

namespace fota {

namespace {

SignalReport reportOf(const LoggedSignal &signal, const OpenedLog &log)
{
    SignalReport report;
    report.atMs = log.placeOf(signal.line).atMs;
    if (signal.quality) {
        report.rssiDbm = signal.quality->rssiDbm;
        report.rssiRaw = signal.quality->raw;
        report.bitErrorClass = signal.quality->bitErrorClass;
    }
    if (signal.extended) {
        report.rsrpDbm = signal.extended->rsrpDbm;
        report.rsrqDb = signal.extended->rsrqDb;
        report.rsrpRaw = signal.extended->rsrpRaw;
        report.rsrqRaw = signal.extended->rsrqRaw;
    }
    return report;
}

RegistrationReport reportOf(const LoggedRegistration &registration, const OpenedLog &log)
{
    RegistrationReport report;
    report.atMs = log.placeOf(registration.line).atMs;
    report.status = registration.value.status;
    report.accessTechnology = registration.value.accessTechnology;
    report.packet = registration.isPacket;
    return report;
}

/// What is on record of the restarts after each apply of a session; of none, where nothing is.
QList<QList<RestartReport>> restartsOf(const OpenedLog &log, int session)
{
    qsizetype before = 0;
    for (int i = 0; i < session; ++i)
        before += std::ranges::count_if(log.sessions[i].steps, isAcceptedApply);
    return log.restarts.mid(before,
                            std::ranges::count_if(log.sessions[session].steps, isAcceptedApply));
}

/// A moment in the plot, which is told in the order of time.
struct Moment
{
    qint64 atMs;
    std::function<void(SignalPlot *)> tell;
};

class Story
{
public:
    Story(const OpenedLog &log, int session)
        : m_log(log), m_session(log.sessions[session]), m_restarts(restartsOf(log, session))
    {
    }

    void tellModule(ModuleBar *module) const
    {
        const LoggedValues &values = m_session.values;
        module->connectionChanged({});
        module->identified(identityOf(m_session));
        if (!values.simState.isEmpty())
            module->simChanged({values.simState == u"READY", values.simState, {}});
        for (const LoggedSignal &signal : values.signal)
            module->signalMeasured(reportOf(signal, m_log));
        for (const LoggedRegistration &registration : values.registrations)
            module->registrationChanged(reportOf(registration, m_log));
        if (const auto &data = values.data)
            module->dataChanged({data->isActive, data->context, data->address});
    }

    void tellPage(RunPage *page)
    {
        RunRequest request;
        request.kind = m_session.outcome == VerdictKind::UpdateAvailable ? RunRequest::Kind::Check
                                                                         : RunRequest::Kind::Update;
        page->runStarted(request);
        qsizetype applies = 0;
        for (const LogStep &step : m_session.steps) {
            const StepTold told = toldOf(step, m_log);
            page->stepChanged(told.begin);
            page->logged(told.said);
            if (step.step == u"4.o")
                tellRestarts(page, told.begin.atMs, applies);
            if (told.end)
                page->stepChanged(*told.end);
            applies += isAcceptedApply(step) ? 1 : 0;
            mark(step.step, told.begin.atMs);
        }
        page->runFinished(resultOf(m_session, m_log));
    }

    /// After tellPage(), which says where the marks are.
    void tellPlot(SignalPlot *plot)
    {
        for (const LoggedSignal &signal : m_session.values.signal) {
            const SignalReport report = reportOf(signal, m_log);
            at(report.atMs, [report](SignalPlot *shown) { shown->add(report); });
        }
        for (const LoggedRegistration &registration : m_session.values.registrations) {
            const RegistrationReport report = reportOf(registration, m_log);
            at(report.atMs, [report](SignalPlot *shown) { shown->add(report); });
        }
        std::ranges::stable_sort(m_moments, {}, &Moment::atMs);
        plot->clear();
        for (const Moment &moment : std::as_const(m_moments))
            moment.tell(plot);
        plot->zoomToAll();
    }

private:
    /// A line without a time has no place in the plot.
    void at(qint64 atMs, const std::function<void(SignalPlot *)> &tell)
    {
        if (atMs > 0)
            m_moments.append({atMs, tell});
    }

    void mark(const QString &step, qint64 atMs)
    {
        at(atMs, [step, atMs](SignalPlot *plot) { plot->stepStarted(step, atMs); });
    }

    /// Nothing is known of a module that restarts, whoever saw the restarts.
    void tellRestarts(RunPage *page, qint64 sinceMs, qsizetype applies)
    {
        at(sinceMs, [sinceMs](SignalPlot *plot) { plot->breakOff(sinceMs); });
        for (const RestartReport &restart : m_restarts.value(applies - 1)) {
            page->restarted(restart);
            const qint64 atMs = sinceMs > 0 ? sinceMs + restart.elapsedMs : 0;
            at(atMs,
               [count = restart.count, atMs](SignalPlot *plot) { plot->restarted(count, atMs); });
        }
    }

    const OpenedLog &m_log;
    const LogAnalysis &m_session;
    QList<QList<RestartReport>> m_restarts;
    QList<Moment> m_moments;
};

} // namespace

void tellSession(const SessionViews &views, const OpenedLog &log, int session)
{
    const QSignalBlocker quiet(views.page); // all at once: the end is what is said
    Story story(log, session);
    views.page->reset();
    views.page->identified(identityOf(log.sessions[session]));
    story.tellModule(views.module);
    story.tellPage(views.page);
    story.tellPlot(views.plot);
}

} // namespace fota
