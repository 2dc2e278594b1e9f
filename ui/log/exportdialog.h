#pragma once

#include "core/session/logexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace fota {

/// What an export of the log is to be: its format, which identifiers stay, and what is replaced,
/// with the lines as they will be written. Shows what it is told; reads and writes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);

    void showPreview(const ExportResult &result);
    void showProblem(const Error &error);
    QList<IdentifierKind> kept() const;
    QString suffix() const; ///< of the chosen format: "log"

Q_SIGNALS:
    void keptChanged();
    void fileWanted(); ///< the user has decided; the place is next

private:
    void addKinds(QGridLayout *grid);
    void toggled();

    struct Kind
    {
        IdentifierKind kind;
        QCheckBox *replaced;
        QLabel *count;
    };
    QComboBox *m_format;
    QList<Kind> m_kinds;
    QLabel *m_summary;
    QPlainTextEdit *m_lines;
    QPushButton *m_next;
};

} // namespace fota
