#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fota {

/// The line `AT command` with its history (Up and Down) and completion. Sends one line of printable
/// ASCII or nothing; queues nothing. While it is blocked it says why.
class CommandLine : public QWidget
{
    Q_OBJECT

public:
    explicit CommandLine(QWidget *parent = nullptr);

    /// \a reason: why nothing can be sent now; empty: it can.
    void setBlocked(const QString &reason);
    void setBusy(bool busy); ///< a command is on its way
    void focusLine();
    void addButton(QPushButton *button); ///< beside Send

Q_SIGNALS:
    void sent(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void check();
    void showHistory(int step);

    QLineEdit *m_line;
    QPushButton *m_send;
    QLabel *m_problem;
    QStringList m_history;
    qsizetype m_at = 0; ///< place in the history; its size: the line being typed
    QString m_typed;
    QString m_reason;
    bool m_busy = false;
};

/// Why a typed command cannot be sent, in words; empty: it can.
QString commandProblem(const QString &text);

} // namespace fota
