#pragma once

#include "core/engine/reports.h"

#include <QComboBox>

namespace fota {

/// The list of ports. Shows a port's name in bold and what is known of it beside. Keeps the chosen
/// port by name while the list changes, also when it is gone: no other is chosen by itself (P02).
/// Its last entry lets one type a port that is not in the list.
class PortCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PortCombo(QWidget *parent = nullptr);

    void setPorts(const QList<PortInfo> &ports);
    void choose(const QString &port);
    QString port() const; ///< empty: none

    QSize sizeHint() const override;
    void showPopup() override;

Q_SIGNALS:
    void opened(); ///< the list is about to be seen
    void portChosen(const QString &port);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void describe(); ///< what is known of the ports, in their rows
    void activate(int row);

    QList<PortInfo> m_ports;
    QString m_chosen;
};

} // namespace fota
