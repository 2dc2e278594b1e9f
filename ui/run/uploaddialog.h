#pragma once

#include "core/engine/reports.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fota {

/// Asks for a delta file of this computer and for the version that it leads to, which is proposed
/// where the file states it. Consents to nothing: what was chosen is looked at, then asked about.
class UploadDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UploadDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const fota::LocalDelta &file);

private:
    void browse();
    void proposeTarget();
    QString problem() const; ///< why this cannot go on; empty: it can
    void check();
    void goOn();

    QLineEdit *m_file;
    QLineEdit *m_target;
    QLabel *m_size;
    QLabel *m_problem;
    QPushButton *m_next;
    bool m_targetTyped = false; ///< the user's own word is not replaced
};

} // namespace fota
