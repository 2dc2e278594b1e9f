#pragma once

#include "core/log/replayedcommand.h"
#include "ui/replay/remarktable.h"

#include <QAbstractTableModel>

namespace fota {

/// A place at which the engine's way leaves the log's.
struct Departure
{
    qint64 line = 0;   ///< of the file; 0: none
    qint64 entry = -1; ///< the same among the lines that are shown
    QString step{};    ///< that was on: "4.f"
    QString text{};
};

/// The places at which a replay left the log, in their order.
class DeparturesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const Departure &departure);
    const Departure &departure(int row) const { return m_departures[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr qsizetype kMost = 1000; ///< a log that fits nowhere needs no more
    QList<Departure> m_departures;
};

} // namespace fota
