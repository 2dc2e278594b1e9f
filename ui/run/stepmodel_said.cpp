#include "ui/run/stepmodel.h"

#include "ui/text/measuretext.h"
#include "ui/widgets/safetext.h"

#include <algorithm>

// What a row tells beyond its state: the dialogue of the step, earlier visits, usual times.
namespace fota {

namespace {

constexpr qsizetype kLines = 12; ///< of a reply; the log has them all

bool isFinal(const QByteArray &line)
{
    return line == "OK";
}

} // namespace

void StepModel::logged(const QList<LogEntry> &entries)
{
    if (!m_active)
        return;
    QByteArray step;
    Place place;
    for (const LogEntry &entry : entries) {
        const bool sent = entry.direction == LogEntry::Direction::Sent;
        if (entry.step.isEmpty() || (!sent && entry.direction != LogEntry::Direction::Received))
            continue;
        if (entry.step != step) {
            if (place.isValid())
                changed(place);
            step = entry.step;
            place = find(QString::fromLatin1(step));
        }
        if (!place.isValid())
            continue;
        QByteArrayList &said = at(place).said;
        QByteArrayList &heard = at(place).heard;
        if (!sent && !isFinal(entry.text))
            heard.append(entry.text);
        if (heard.size() > kLines)
            heard.removeFirst();
        if (sent)
            said.clear();
        else if (said.size() == kLines)
            said.removeLast();
        said.append(entry.text);
    }
    if (place.isValid())
        changed(place);
}

/// The line that the detail was read from; of a reply that is all in one word, that word.
QString StepModel::replyOf(const Row &row)
{
    QByteArrayList lines = row.said.mid(1); // behind the command
    if (lines.isEmpty())
        return {};
    const bool onlyFinal = std::ranges::all_of(lines, isFinal);
    if (!onlyFinal)
        lines.removeIf(isFinal);
    for (const QByteArray &line : lines + row.heard) { // its last command, or one before
        for (const QString &part : row.found) {
            if (part.size() > 2 && line.contains(part.toUtf8()))
                return visible(line);
        }
    }
    return visible(lines.last());
}

QStringList StepModel::toolTipOf(const Row &row) const
{
    QStringList lines;
    lines << detailOf(row) << row.earlier;
    for (const QByteArray &line : row.said)
        lines << visible(line);
    lines.removeAll(QString());
    return lines;
}

/// A further visit begins: how this one ended is still told, in the tool tip.
void StepModel::keepVisit(Row &row) const
{
    if (row.startedMs == 0 || row.state == RowState::Waiting || row.state == RowState::Skipped)
        return;
    const QString word = rowStateWord(row.state);
    row.earlier << (row.detail.isEmpty()
                        ? tr("Try %1: %2").arg(row.visit).arg(word)
                        : tr("Try %1: %2, %3").arg(row.visit).arg(word, row.detail));
}

void StepModel::setUsual(const QList<StepTime> &times)
{
    m_usual.clear();
    for (const StepTime &time : times)
        m_usual[time.step] = time.medianMs;
    allChanged();
}

qint64 StepModel::usualMs(const QString &step) const
{
    return m_usual.value(step);
}

void StepModel::allChanged()
{
    for (size_t phase = 0; phase < kPhases; ++phase) {
        changed({int(phase), -1});
        if (m_phases[phase].empty())
            continue;
        const QModelIndex top = index(int(phase), 0);
        Q_EMIT dataChanged(index(0, 0, top), index(int(m_phases[phase].size()) - 1, 0, top));
    }
}

} // namespace fota
