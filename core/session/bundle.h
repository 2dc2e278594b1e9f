#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QJsonObject>

#include <memory>

namespace fota {

/// A session bundle (.fbz): a zip with transcript.jsonl (every record of the log), session.json
/// and events.jsonl (what the session's folder told, where there was one), analysis.json, and
/// manifest.json with the SHA-256 and the size of each.
namespace bundle {
inline constexpr int kSchema = 1;
inline constexpr char kManifest[] = "manifest.json";
inline constexpr char kTranscript[] = "transcript.jsonl";
inline constexpr char kSession[] = "session.json";
inline constexpr char kEvents[] = "events.jsonl";
inline constexpr char kAnalysis[] = "analysis.json";
// What a bundle may hold (K08); nothing of it is unpacked to disk or memory but the two short ones,
// and, where a window shows a large one, the transcript to a temporary file.
inline constexpr int kMostFiles = 16;
inline constexpr qint64 kMostText = 4LL << 20;  ///< of the manifest and of session.json
inline constexpr qint64 kMostBytes = 4LL << 30; ///< of all files together, unpacked
} // namespace bundle

struct BundleContents
{
    QJsonObject manifest;
    QJsonObject session;
    bool hasEvents = false;
};

/// Is it one, by its first bytes? \a file: open for reading, not sequential; its place is kept.
bool isBundle(QIODevice &file);

/// Reads all of a bundle and checks it: every file that the manifest names is there, whole, with
/// its checksum, and no other. Errors: LogUnread, and in the detail what is wrong with which file.
Result<BundleContents> checkBundle(QIODevice &file);

/// One file of a bundle as a stream. For one that checkBundle() has passed; what has changed since
/// is an error of the device.
class BundleFile : public QIODevice
{
public:
    /// \a file: open for reading; goes with this.
    BundleFile(std::unique_ptr<QIODevice> file, const QByteArray &name);
    ~BundleFile() override;

    bool isSequential() const override { return true; }
    /// Also false where it could not be read to its end.
    bool atEnd() const override;

protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Zip;
    std::unique_ptr<QIODevice> m_file;
    std::unique_ptr<Zip> m_zip;
    bool m_isOver = false;
};

} // namespace fota
