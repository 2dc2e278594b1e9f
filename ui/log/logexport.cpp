#include "ui/log/logexport.h"

#include "core/log/transcript.h"

#include <QFileInfo>

namespace fota {

namespace {

constexpr qsizetype kSlice = 10'000;

} // namespace

LogExport::LogExport(const LogArena &arena, const QString &path, QObject *parent)
    : QObject(parent), m_arena(arena), m_count(arena.size()), m_file(path)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &LogExport::writeSlice);
}

void LogExport::start()
{
    if (QFileInfo(m_file.fileName()).isSymLink())
        return end(tr("The name is a link; links are not written to."));
    if (!m_file.open(QIODevice::WriteOnly))
        return end(m_file.errorString());
    m_slice.start();
}

void LogExport::writeSlice()
{
    const qsizetype to = std::min(m_next + kSlice, m_count);
    QByteArray text;
    for (; m_next < to; ++m_next)
        text += transcriptLine(m_arena.entry(m_next)) + '\n';
    if (m_file.write(text) != text.size())
        return end(m_file.errorString());
    if (m_next == m_count)
        end(m_file.commit() ? QString() : m_file.errorString());
}

void LogExport::end(const QString &problem)
{
    m_slice.stop();
    Q_EMIT finished(m_file.fileName(), problem);
    deleteLater();
}

} // namespace fota
