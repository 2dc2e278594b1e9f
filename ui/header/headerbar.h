#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace fota {

class PortCombo;

/// The row under the menus: the port and its button at the left, the pages at the right.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    PortCombo *ports() const { return m_ports; }
    QPushButton *connectButton() const { return m_connect; }
    /// \a open: the button disconnects. \a enabled: not in a run (X09).
    void setConnected(bool open, bool enabled);
    void addPage(const QString &title);
    void showPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PortCombo *m_ports;
    QPushButton *m_connect;
    QWidget *m_pages;
    QHBoxLayout *m_pageRow;
    QList<QPushButton *> m_buttons; ///< no group: it would keep Tab from all but one
};

} // namespace fota
