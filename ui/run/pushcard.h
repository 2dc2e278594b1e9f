#pragma once

#include "core/engine/pushreport.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fota {

/// An update that the network started, apart from our own run: how far it is, the network's
/// question with its three answers, and what the module runs in the end. Hidden without one.
class PushCard : public Card
{
    Q_OBJECT

public:
    explicit PushCard(QWidget *parent = nullptr);

    void show(const PushReport &report);
    void clear(); ///< another connection: what was said is of another module

Q_SIGNALS:
    void answered(fota::PushAnswer answer);
    void focusLeaves(); ///< what had it is about to go

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void letFocusGo(const QWidget *from);
    QPushButton *answerButton(PushAnswer answer);

    QBoxLayout *m_row;
    QLabel *m_what;
    QLabel *m_state;
    QProgressBar *m_bar;
    QWidget *m_answers;
    QPushButton *m_close;
};

} // namespace fota
