#pragma once

#include "core/base/secret.h"
#include "ui/run/panelcontent.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QHBoxLayout;

namespace fota {

class MessageLabel;

/// Messages and questions, in their place on the page: never a dialog. Shows one message with its
/// buttons, a hidden text where one is asked for, and the last exchanged lines behind Details.
class MessagePanel : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget *parent = nullptr);

    void show(const PanelContent &content);
    void setDetails(const QStringList &lines); ///< the last exchanged lines, without secrets

Q_SIGNALS:
    void chosen(fota::PanelAction action, const fota::Secret &text);
    void detailsOpened();
    void focusLeaves(); ///< what has the focus here is about to go

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeButtons(const PanelContent &content);
    void choose(PanelAction action);
    void showDetails();

    PanelContent m_content;
    QLabel *m_sign;
    MessageLabel *m_label;
    QWidget *m_answers;
    QLabel *m_inputLabel;
    QLineEdit *m_input;
    QComboBox *m_choice;
    QHBoxLayout *m_buttons;
    QPushButton *m_detailsLink;
    QWidget *m_paper; ///< under the details
    QPlainTextEdit *m_details;
    QStringList m_lines;
};

} // namespace fota
