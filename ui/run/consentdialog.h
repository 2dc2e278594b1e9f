#pragma once

#include "ui/run/runflow.h"

#include <QDialog>

class QPushButton;

namespace fota {

class ScrollBody;

/// The one consent (X06, X10, K01): names module, IMEI, port, both versions, server, file, passes,
/// what a look before the update found, and what could not be checked. Made so that no stray key
/// consents: no default button, the focus starts on `Do not update`, Enter consents nowhere, and
/// `Update the module` has no shortcut. Opened with open(); accepted() is the yes, anything else is
/// a no. Never larger than the screen: what it names is scrolled then, the buttons stay in sight.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentDialog(const ConsentFacts &facts, QWidget *parent = nullptr);

    const ConsentFacts &facts() const { return m_facts; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeWarnings();

    ConsentFacts m_facts;
    ScrollBody *m_body;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace fota
