#pragma once

#include "core/engine/openedlog.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace fota {

/// Says that the window shows a log and no module: which file, what wrote it, how long it is; and
/// which of its sessions is shown.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayBar(QWidget *parent = nullptr);

    void reading(const QString &path);
    void failed(const QString &path);
    void show(const OpenedLog &log);
    void choose(int session);

Q_SIGNALS:
    void sessionChosen(int session);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &text);

    QLabel *m_about;
    QComboBox *m_sessions;
};

} // namespace fota
