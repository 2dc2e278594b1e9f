#pragma once

#include "core/engine/reports.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace fota {

/// Several lines that were pasted: shown, and after a yes sent one after the other, each only when
/// the one before has ended well. Can be stopped; nothing is sent before the yes, and nothing at
/// all if one line cannot be sent.
class PastePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PastePanel(QWidget *parent = nullptr);

    void ask(const QString &text);
    bool isSending() const { return m_next >= 0; }
    void finished(const CommandReport &report); ///< of the line that was sent last
    void setBlocked(const QString &reason);     ///< ends a list that is on its way

Q_SIGNALS:
    void wanted(const QString &text); ///< to be sent now
    void sendingChanged(bool sending);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape shuts it, unless lines are sent

private:
    void begin();
    void sendNext();
    void stop();
    void end(const QString &words);
    void showState(int line, const QString &state);
    void say(const QString &words);
    void shut();

    QStringList m_lines; ///< as they are sent
    int m_next = -1;     ///< the line on its way; -1: none is
    bool m_stopping = false;
    QString m_blocked;
    QLabel *m_words;
    QListWidget *m_list;
    QBoxLayout *m_buttons;
    QPushButton *m_send;
    QPushButton *m_close;
};

} // namespace fota
