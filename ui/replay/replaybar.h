#pragma once

#include "core/engine/openedlog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace fota {

/// Says that the window shows a log and no module: which file, what wrote it, how long it is; and
/// which of its sessions is shown. Of a large log also how far its analysis is, and the way to stop
/// it.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayBar(QWidget *parent = nullptr);

    void reading(const QString &path);
    void progress(const LogProgress &progress); ///< of the analysis of a large log
    void failed(const QString &path);
    void show(const OpenedLog &log);
    void choose(int session);

Q_SIGNALS:
    void sessionChosen(int session);
    void stopRequested(); ///< of the analysis

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &text);
    void tellSize(const OpenedLog &log);

    QLabel *m_about;
    QComboBox *m_sessions;
    QPushButton *m_stop;
    QString m_name; ///< of the file
};

} // namespace fota
