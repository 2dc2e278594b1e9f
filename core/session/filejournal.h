#pragma once

#include "core/fota/journal.h"

#include <QFile>
#include <QJsonObject>

namespace fota {

/// The Journal in a file, one per run: a record a line, each with a checksum, appended and synced
/// before the act that it announces; never rewritten. A run whose last record has no verdict is
/// open. Beside it a witness grows by a byte before each apply's record: a journal that lost its
/// end, be it at the end of a record, is known to lack it (H04).
class FileJournal : public Journal
{
public:
    explicit FileJournal(const QString &dataDir) { keepIn(dataDir); }
    void keepIn(const QString &dataDir) { m_folder = dataDir + QStringLiteral("/journal"); }

    /// Errors: JournalNotWritten.
    Result<bool> write(const JournalEntry &entry) override;
    void close() { m_file.close(); } ///< the next write() may be of another run

    /// What a journal says after whatever happened to its file.
    struct Reading
    {
        JournalEntry entry; ///< of the last good record
        QString path;
        int intents = 0;      ///< the last pass whose apply is on record; 0: none
        bool damaged = false; ///< records are torn or changed: an apply cannot be ruled out (H04)
    };
    static Reading read(const QByteArray &bytes);
    /// Every run that has no verdict, the newest last.
    QList<Reading> openRuns() const;
    /// Is it the run that is being written?
    bool isOwn(const Reading &reading) const
    {
        return m_file.isOpen() && reading.path == m_openPath;
    }
    /// Marks a run as over without changing what it says (a file that no longer can be read).
    void setAside(const QString &path) const;

    static constexpr int kKept = 20;                    ///< closed runs
    static constexpr qint64 kSizeCap = 1 << 20;         ///< K08
    static constexpr qint64 kVerdictReserve = 64 << 10; ///< of the cap: a run can always be ended

private:
    Result<bool> open(const QString &path);
    Result<bool> witness(int pass);
    Reading readFile(const QString &path) const;
    void prune() const;

    QString m_folder;
    QFile m_file;
    QString m_openPath;
    int m_intents = 0;   ///< what the witness of this run has
    bool m_torn = false; ///< the file ends inside a record
};

/// The entry as the journal's JSON, and back. Errors: JournalUnreadable.
QJsonObject toJson(const JournalEntry &entry);
Result<JournalEntry> journalEntryFrom(const QJsonObject &json);

} // namespace fota
