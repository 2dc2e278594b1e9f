#pragma once

#include "core/base/libraries.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace fota {

/// What the program is, in which version, made with which libraries, under which licences. Its
/// versions can be copied into a report.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    QWidget *makeVersions();
    void showLicence(int of);

    QList<Library> m_works; ///< the program first
    QComboBox *m_licences;
    QPlainTextEdit *m_text;
};

} // namespace fota
