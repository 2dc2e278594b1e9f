#pragma once

#include "core/diagnosis/analysis.h"

#include <QDockWidget>

class QLabel;
class QStackedWidget;

namespace fota {

class FindingsModel;
class RemarkTable;

/// What an opened log shows that is worth telling. Choosing one leads to its line in the log.
class FindingsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit FindingsDock(QWidget *parent = nullptr);

    void setFindings(const QList<LogFinding> &findings);

Q_SIGNALS:
    void lineChosen(qint64 line); ///< of the file

private:
    FindingsModel *m_model;
    RemarkTable *m_table;
    QLabel *m_none;
    QStackedWidget *m_pages;
};

} // namespace fota
