#pragma once

#include "ui/log/commandhistory.h"
#include "ui/log/savedcommands.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSettings;

namespace fota {

class PastePanel;
class RoleLabel;

/// The line `AT command` with its history (Up and Down), completion and saved commands. Sends one
/// line of printable ASCII or nothing; queues nothing. Several lines that are pasted are sent one
/// after the other, after a question. While it is blocked it says why.
class CommandLine : public QWidget
{
    Q_OBJECT

public:
    explicit CommandLine(QWidget *parent = nullptr);

    /// \a reason: why nothing can be sent now; empty: it can.
    void setBlocked(const QString &reason);
    void finished(const CommandReport &report); ///< of the command that was sent last
    void focusLine();
    void addButton(QPushButton *button); ///< beside Send
    void openCommands(bool withTyped);   ///< the saved ones, to be edited
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

Q_SIGNALS:
    /// \a limit for the reply; 0: the one of the settings.
    void sent(const QString &text, std::chrono::milliseconds limit);
    void changed(); ///< the saved commands

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeProblemRow();
    void makeRow();
    void send();
    void sendSaved(const SavedCommand &command);
    void give(const QString &text, std::chrono::milliseconds limit = {});
    void textEdited();
    void cursorMoved();
    void check();
    void showResult(const QString &words, bool good);
    void fillMenu();

    PastePanel *m_paste;
    RoleLabel *m_result; ///< of a saved command
    QHBoxLayout *m_row;
    QLineEdit *m_line;
    QPushButton *m_send;
    QPushButton *m_saved;
    QPushButton *m_straighten;
    RoleLabel *m_problem;
    QWidget *m_problemRow; ///< of what is typed, above it
    CommandHistory m_history;
    QList<SavedCommand> m_commands;
    std::optional<SavedCommand> m_judged; ///< on its way
    QString m_reason;
    QString m_before; ///< the line as it was before a paste of several
    int m_start = 0;  ///< where something that is pasted begins
    bool m_busy = false;
};

} // namespace fota
