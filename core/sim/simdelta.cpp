#include "core/sim/simdelta.h"

#include "core/sim/simstate.h"

#include <QRegularExpression>

namespace fota {

namespace {

QByteArray plain(const QByteArray &text)
{
    return text.toLower().replace(' ', QByteArray());
}

QByteArray valueOf(const QByteArray &line, QByteArrayView key)
{
    for (const QByteArray &word : line.split(' ')) {
        if (word.startsWith(key))
            return word.sliced(key.size());
    }
    return {};
}

QByteArray fullVersion(const SimState &state)
{
    return state.subVersion.isEmpty() ? state.firmware : state.firmware + '.' + state.subVersion;
}

/// A version that is neither \a a nor \a b: the last number of \a a, counted up.
QByteArray otherVersion(const QByteArray &a, const QByteArray &b)
{
    static const QRegularExpression lastNumber(QStringLiteral("(\\d+)(?=\\D*$)"));
    const auto match = lastNumber.match(QString::fromLatin1(a));
    if (!match.hasMatch())
        return a + "-third";
    const QString digits = match.captured();
    for (int step = 1;; ++step) {
        const QString number = QStringLiteral("%1").arg(digits.toLongLong() + step,
                                                        int(digits.size()), 10, QLatin1Char('0'));
        const QByteArray version =
            QString::fromLatin1(a).replace(match.capturedStart(), digits.size(), number).toLatin1();
        if (version != b)
            return version;
    }
}

/// What the stored delta leads to; empty: nothing says so.
QByteArray targetOf(const SimState &state, const Scenario &scenario)
{
    const QByteArray name = state.delta ? state.delta->name : QByteArray();
    for (const QByteArray &target :
         {state.delta ? state.delta->target : QByteArray(), scenario.target, state.listedTarget,
          name.sliced(name.lastIndexOf('/') + 1)}) {
        if (!target.isEmpty())
            return target.endsWith(".bin") ? target.chopped(4) : target;
    }
    return {};
}

bool isVersion(const QByteArray &after)
{
    return after != "target" && after != "third" && after != "old" && after != "never";
}

} // namespace

void SimDeltaReader::begin(const QByteArray &name, bool asciiType)
{
    m_delta = {};
    m_delta.name = name;
    m_delta.corrupt = asciiType; // its line ends were changed on the way
    m_firstLine.clear();
    m_firstLineWhole = false;
    m_hash.reset();
}

void SimDeltaReader::feed(const QByteArray &bytes)
{
    m_delta.size += bytes.size();
    m_hash.addData(bytes);
    if (m_firstLineWhole)
        return;
    const qsizetype end = bytes.indexOf('\n');
    m_firstLine += bytes.first(end < 0 ? bytes.size() : end);
    m_firstLineWhole = end >= 0 || m_firstLine.size() > kFirstLineCap;
    m_firstLine.truncate(kFirstLineCap);
}

SimDelta SimDeltaReader::take()
{
    m_delta.sha256 = m_hash.result().toHex();
    if (m_firstLine.startsWith("FOTABENCH-DELTA 1 ")) {
        const QByteArray line = m_firstLine.trimmed();
        // A model's name may hold a space ("LE910-NA V2"): it ends where the next key begins.
        const qsizetype modelAt = line.indexOf("model=");
        const qsizetype modelEnd = line.indexOf(" base=");
        if (modelAt >= 0 && modelEnd > modelAt)
            m_delta.model = line.sliced(modelAt + 6, modelEnd - modelAt - 6);
        m_delta.base = valueOf(line, "base=");
        m_delta.target = valueOf(line, "target=");
    }
    return m_delta;
}

int checkDelta(const SimState &state, const Scenario &scenario)
{
    constexpr int kNotAllowed = 3;
    if (!state.delta || state.delta->size == 0 || state.delta->corrupt)
        return kNotAllowed;
    const SimDelta &delta = *state.delta;
    if (!delta.isSimulated()) {
        const bool leads = isVersion(scenario.apply.after) || !targetOf(state, scenario).isEmpty();
        return leads ? 0 : kNotAllowed;
    }
    const bool fits = plain(delta.model) == plain(state.model)
                      && (delta.base == state.firmware || delta.base == fullVersion(state))
                      && !delta.target.isEmpty();
    return fits ? 0 : kNotAllowed;
}

QByteArray versionAfter(const SimState &state, const Scenario &scenario, const QByteArray &after)
{
    const QByteArray now = fullVersion(state);
    const QByteArray target = targetOf(state, scenario);
    if (after == "target")
        return target;
    if (after == "third")
        return otherVersion(state.firmware, target);
    if (after == "old" || after == "never")
        return now;
    return after;
}

void setVersion(SimState &state, const QByteArray &version)
{
    const QList<QByteArray> parts = version.split('.');
    if (!state.subVersion.isEmpty() && parts.size() == 4) {
        state.subVersion = parts.last();
        state.firmware = version.first(version.lastIndexOf('.'));
    } else {
        state.firmware = version;
    }
}

} // namespace fota
