#pragma once

#include "core/session/historyreader.h"

class QThread;

namespace fota {

class CredentialStore;
class HistoryPage;

/// The History page of a window and what answers it: a reader in a thread of its own, so that the
/// window never waits for disk or server. Where benches share a history its password is asked for
/// first.
class HistoryJoint : public QObject
{
    Q_OBJECT

public:
    HistoryJoint(HistoryPage &page, const QString &dataDir, const HistoryAccess &access,
                 CredentialStore &passwords, QObject *parent = nullptr);
    ~HistoryJoint() override;

Q_SIGNALS:
    void labelled(); ///< a session of this bench has other tags or another note

private:
    QThread *m_thread; ///< not a child: it may have to outlive this
    HistoryReader *m_reader;
};

} // namespace fota
