#include "ui/plot/signalexport.h"

#include "core/log/tablecell.h"
#include "ui/plot/signalplot.h"
#include "ui/plot/signalwords.h"
#include "ui/text/measuretext.h"
#include "ui/theme/palette.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QSvgGenerator>

#include <limits>

namespace fota {

namespace {

constexpr int kSlice = 5'000;
constexpr double kPictureScale = 2; ///< of a PNG: sharp in print

// For programs: not translated, and never changed.
const QByteArray kHeader = "Time (ISO 8601; UTC),Kind,RSSI (dBm),+CSQ level (0-31; 99: not known),"
                           "+CSQ bit error class (0-7; 99: not known),RSRP (dBm),RSRQ (dB),"
                           "Registration (<stat>),Registration,Access technology (<AcT>),Mark\n";

template<typename T>
QByteArray number(const std::optional<T> &value)
{
    return value ? tableNumber(double(*value)) : QByteArray("\"\"");
}

QByteArray row(qint64 atMs, QLatin1StringView kind, const SignalReport *sample,
               const RegistrationReport *registration, const QString &mark)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs);
    QByteArrayList cells{tableCell(time), tableCell(QString(kind))};
    const QByteArray none = "\"\"";
    if (sample)
        cells << number(sample->rssiDbm) << tableNumber(sample->rssiRaw)
              << tableNumber(sample->bitErrorClass) << number(sample->rsrpDbm)
              << number(sample->rsrqDb);
    else
        cells << none << none << none << none << none;
    if (registration)
        cells << tableNumber(registration->status)
              << tableCell(registrationKey(registration->status))
              << number(registration->accessTechnology);
    else
        cells << none << none << none;
    cells << tableCell(mark);
    return cells.join(',') + '\n';
}

/// A link would be followed to who knows where.
QString problemOf(const QString &path)
{
    return QFileInfo(path).isSymLink()
               ? SignalExport::tr("The name is a link; links are not written to.")
               : QString();
}

} // namespace

SignalExport::SignalExport(const SignalHistory &history, const QString &path, QObject *parent)
    : QObject(parent), m_history(history), m_file(path)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SignalExport::writeSlice);
}

void SignalExport::start()
{
    if (const QString problem = problemOf(m_file.fileName()); !problem.isEmpty())
        return end(problem);
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(kHeader) != kHeader.size())
        return end(m_file.errorString());
    m_timer.start();
}

QByteArray SignalExport::table(const SignalHistory &history)
{
    SignalExport whole(history, {}, nullptr);
    QByteArray text = kHeader;
    while (!whole.isAtEnd())
        text += whole.slice();
    return text;
}

bool SignalExport::isAtEnd() const
{
    return m_sample == m_history.samples().size()
           && m_registration == m_history.registrations().size()
           && m_mark == m_history.marks().size();
}

/// The next rows of the three lists, merged.
QByteArray SignalExport::slice()
{
    constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    const auto timeOf = [](const auto &list, qsizetype index) {
        return index < list.size() ? list[index].atMs : kNever;
    };
    QByteArray text;
    for (int i = 0; i < kSlice && !isAtEnd(); ++i) {
        const qint64 sampleAt = timeOf(m_history.samples(), m_sample);
        const qint64 registrationAt = timeOf(m_history.registrations(), m_registration);
        const qint64 markAt = timeOf(m_history.marks(), m_mark);
        if (registrationAt <= sampleAt && registrationAt <= markAt) {
            const RegistrationReport &one = m_history.registrations()[m_registration++];
            text += row(one.atMs, QLatin1StringView("registration"), nullptr, &one, {});
        } else if (markAt <= sampleAt) {
            const SignalHistory::Mark &one = m_history.marks()[m_mark++];
            text += row(one.atMs, QLatin1StringView("mark"), nullptr,
                        m_history.registrationAt(one.atMs), one.text);
        } else {
            const SignalReport &one = m_history.samples()[m_sample++];
            text += row(one.atMs, QLatin1StringView("sample"), &one,
                        m_history.registrationAt(one.atMs), {});
        }
    }
    return text;
}

void SignalExport::writeSlice()
{
    const QByteArray text = slice();
    if (m_file.write(text) != text.size())
        return end(m_file.errorString());
    if (isAtEnd())
        end(m_file.commit() ? QString() : m_file.errorString());
}

void SignalExport::end(const QString &problem)
{
    m_timer.stop();
    Q_EMIT finished(m_file.fileName(), problem);
    deleteLater();
}

QImage pictureOf(SignalPlot &plot)
{
    const QSize size = plot.pictureSize();
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(color(plot.palette(), Role::Card));
    plot.paintOn(&image, size);
    return image;
}

QString savePicture(SignalPlot &plot, const QString &path)
{
    if (const QString problem = problemOf(path); !problem.isEmpty())
        return problem;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        const QSize size = plot.pictureSize();
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect({}, size));
        generator.setTitle(SignalExport::tr("Signal"));
        generator.setDescription(historyInWords(plot.history()));
        plot.paintOn(&generator, size);
    } else {
        pictureOf(plot).save(&buffer, "PNG");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace fota
