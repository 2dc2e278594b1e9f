#pragma once

#include "core/engine/reports.h"

#include <QComboBox>
#include <QHash>

namespace fota {

/// The list of ports, as they come and go, also while it is open. Shows a port's name in bold and
/// what is known of it beside. Keeps the chosen port by name while the list changes, also when it
/// is gone: no other is chosen by itself (P02), and what it was stays to be read. Its last entry
/// lets one type a port that is not in the list.
class PortCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit PortCombo(QWidget *parent = nullptr);

    void setPorts(const QList<PortInfo> &ports);
    void choose(const QString &port);
    QString port() const; ///< empty: none
    /// What the system tells of the chosen port; nothing where it does not list it.
    std::optional<PortInfo> chosen() const;
    bool isMissing() const; ///< the chosen port is a device, and not there
    /// What a connection found at a port; forgotten when the port goes, unless it is the chosen
    /// one.
    void setModule(const QString &port, const QString &model, const QString &firmware);

    QSize sizeHint() const override;
    void showPopup() override;

Q_SIGNALS:
    void opened(); ///< the list is about to be seen
    void portChosen(const QString &port);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openList();
    void fill();
    void fillRow(int row, const PortInfo &port, bool isGone);
    void activate(int row);
    void typeOther();

    QList<PortInfo> m_ports;
    PortInfo m_seen;                   ///< the last that was told of the chosen one
    QHash<QString, QString> m_modules; ///< by port: model and firmware
    QString m_chosen;
    bool m_isListed = false; ///< the system's list is known
};

} // namespace fota
