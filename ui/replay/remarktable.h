#pragma once

#include <QTableView>

namespace fota {

/// A table of remarks about a log: line, code, sentence. A remark goes over several lines; the
/// model's SeverityRole (of LogFinding) gives the sign before the line's number.
class RemarkTable : public QTableView
{
    Q_OBJECT

public:
    enum Column { Line, Code, Text, ColumnCount };
    static constexpr int SeverityRole = Qt::UserRole;

    explicit RemarkTable(QAbstractItemModel *model, const QString &name);

Q_SIGNALS:
    void rowChosen(int row);
};

} // namespace fota
