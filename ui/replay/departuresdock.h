#pragma once

#include "ui/replay/departuresmodel.h"

#include <QDockWidget>

class QLabel;
class QStackedWidget;

namespace fota {

/// Where the engine's way leaves that of the log, and why. Choosing a place leads to its line in
/// the log.
class DeparturesDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit DeparturesDock(QWidget *parent = nullptr);

    void clear(); ///< nothing was replayed yet
    void begin(); ///< a replay is on: so far it goes the log's way
    void add(const Departure &departure);
    int count() const { return m_model->rowCount(); }

Q_SIGNALS:
    void entryChosen(qint64 entry); ///< among the lines that are shown, from 0

private:
    DeparturesModel *m_model;
    RemarkTable *m_table;
    QLabel *m_none;
    QStackedWidget *m_pages;
};

} // namespace fota
