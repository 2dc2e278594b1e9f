#include "ui/run/progressshare.h"

#include "ui/text/verdicttext.h"

#include <algorithm>
#include <array>

namespace fota {

namespace {

/// Place of a letter on the way of a run; -1: not on it.
int place(char16_t letter, bool isCheck)
{
    if (!isCheck)
        return letter <= u'q' ? letter - u'a' : -1;
    if (letter <= u'j')
        return letter - u'a';
    return letter >= u'r' ? letter - u'r' + 10 : -1;
}

/// Where the steps of a local update begin and end, in percent. The bytes take most of the time
/// that can be counted, so they have most of the room.
struct UploadPlace
{
    const char *step;
    int begins;
    int ends;
};
constexpr std::array kUploadPlaces{
    UploadPlace{"4.h", 0, 1},     UploadPlace{"4.i", 1, 2},        UploadPlace{"4.j", 2, 3},
    UploadPlace{"UPLOAD", 3, 63}, UploadPlace{"VALIDATE", 63, 67}, UploadPlace{"4.n", 67, 70},
    UploadPlace{"4.o", 70, 90},   UploadPlace{"4.p", 90, 97},      UploadPlace{"4.q", 97, 99},
};

} // namespace

void ProgressShare::begin(bool isCheck, Way way)
{
    m_isCheck = isCheck;
    m_way = way;
    m_failed = false;
    m_percent = 0;
}

void ProgressShare::reportUpload(const StepReport &report)
{
    const auto *const place = std::ranges::find_if(kUploadPlaces, [&report](const UploadPlace &at) {
        return report.step == QLatin1StringView(at.step);
    });
    if (place == kUploadPlaces.end())
        return;
    using State = StepReport::State;
    m_failed |= report.state == State::Failed;
    if (m_failed || report.state == State::Skipped)
        return;
    const bool ended = report.state == State::Done || report.state == State::Other;
    int at = ended ? place->ends : place->begins;
    if (report.detail.kind == StepDetail::Kind::Uploaded) {
        const qint64 sent = report.detail.args.value(1).toLongLong();
        const qint64 total = std::max<qint64>(report.detail.args.value(2).toLongLong(), 1);
        at = place->begins + int(sent * (place->ends - place->begins) / total);
    }
    m_percent = std::max(m_percent, at);
}

void ProgressShare::report(const StepReport &report)
{
    if (m_way == Way::Upload && !m_isCheck)
        return reportUpload(report);
    if (report.step.size() != 3 || !report.step.startsWith(u"4.")
        || report.state == StepReport::State::Skipped)
        return;
    if (report.step == u"4.a" && report.state == StepReport::State::Started)
        m_failed = false; // a further attempt
    m_failed |= report.state == StepReport::State::Failed;
    if (m_failed)
        return;
    const int at = place(report.step[2].unicode(), m_isCheck);
    if (at < 0)
        return;
    const bool ended =
        report.state == StepReport::State::Done || report.state == StepReport::State::Other;
    const int total = m_isCheck ? 13 : 18;
    m_percent = std::max(m_percent, std::min(99, (at + (ended ? 1 : 0)) * 100 / total));
}

void ProgressShare::finish(const RunResult &result)
{
    if (isGood(result.verdict))
        m_percent = 100;
}

} // namespace fota
