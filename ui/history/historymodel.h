#pragma once

#include "core/session/historyreader.h"

#include <QAbstractTableModel>

namespace fota {

/// The sessions that were found, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, End, Model, Imei, Firmware, Network, Tags, BenchName, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSessions(const QList<FoundSession> &sessions);
    void setLabels(const SessionRecord &session); ///< tags and note, of the one that it names
    const FoundSession &session(int row) const { return m_sessions[row]; }
    int rowOf(const SessionRecord &session) const; ///< -1: not among them
    bool hasSeveralBenches() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SessionRecord &session, int column) const;

    QList<FoundSession> m_sessions;
};

} // namespace fota
