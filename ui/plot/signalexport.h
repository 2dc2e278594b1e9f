#pragma once

#include "ui/plot/signalhistory.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

class QImage;

namespace fota {

class SignalPlot;

/// Writes a table of what was measured, as CSV: a row for each sample, change of the registration
/// and mark, in the order of time. Whole or not at all, in slices, so that the window answers
/// meanwhile. Deletes itself when it is done.
class SignalExport : public QObject
{
    Q_OBJECT

public:
    SignalExport(const SignalHistory &history, const QString &path, QObject *parent);
    void start();

    /// The table at once; its times are ISO 8601 in UTC, its header names the units.
    static QByteArray table(const SignalHistory &history);

Q_SIGNALS:
    void finished(const QString &path, const QString &problem); ///< empty problem: written

private:
    QByteArray slice();
    bool isAtEnd() const;
    void writeSlice();
    void end(const QString &problem);

    const SignalHistory m_history; ///< as it was when the user asked
    qsizetype m_sample = 0;
    qsizetype m_registration = 0;
    qsizetype m_mark = 0;
    QSaveFile m_file;
    QTimer m_timer;
};

QImage pictureOf(SignalPlot &plot);
/// The picture as PNG, or as SVG where the name ends so; tells the problem, if there is one.
QString savePicture(SignalPlot &plot, const QString &path);

} // namespace fota
