#include "core/session/filejournal.h"
#include "tests/fuzz/target.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace fota;
using namespace Qt::StringLiterals;
using fuzz::holds;

namespace {

QByteArray sumOf(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex().first(16);
}

QByteArray lineOf(const QByteArray &record)
{
    return sumOf(record) + ' ' + record + '\n';
}

/// Lines as the fuzzer likes them, with the checksum that they need to be read at all.
QByteArray withSums(fuzz::Input &input)
{
    QByteArray bytes;
    while (!input.atEnd())
        bytes += lineOf(input.until('\n'));
    return bytes;
}

/// A journal as the program writes it: what follows an intent knows of the apply.
QByteArray honest(fuzz::Input &input)
{
    QByteArray bytes;
    JournalEntry entry;
    entry.sessionId = u"20180109-131818-abcd"_s;
    entry.data.imei = u"490154203237518"_s;
    entry.data.from = u"30.00.001-B026"_s;
    entry.data.target = u"30.00.001-B027"_s;
    for (int left = input.below(12); left >= 0; --left) {
        entry.step = StepId(input.below(kStepCount));
        const int more = input.byte();
        if (entry.applyOnRecord())
            entry.data.applies += entry.step == StepId::ApplyUpdate || entry.data.applies == 0;
        if (entry.data.applies > 0 && more & 1) {
            entry.data.now = more & 2 ? entry.data.target : more & 4 ? entry.data.from : u"9.9"_s;
            entry.data.nowFinal = more & 8;
        }
        entry.firstError.code = more & 16   ? ErrorCode::Cancelled
                                : more & 32 ? ErrorCode::LoginRefused
                                            : ErrorCode::None;
        entry.verdict.reset();
        if (entry.step == StepId::End)
            entry.verdict = verdictOf(entry);
        bytes += lineOf(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
        if (entry.verdict)
            break;
    }
    return bytes;
}

void harm(QByteArray &bytes, fuzz::Input &input)
{
    for (int left = input.byte() % 4; left > 0 && !bytes.isEmpty(); --left) {
        const int kind = input.byte() % 5;
        const qsizetype at = (input.byte() * 65'536 + input.below(65'536)) % bytes.size();
        const char value = char(input.byte());
        if (kind == 0) // the power went
            bytes.truncate(at);
        else if (kind == 1)
            bytes[at] = char(bytes[at] ^ (value ? value : 1));
        else if (kind == 2)
            bytes.insert(at, QByteArray(1 + uchar(value), value));
        else if (kind == 3)
            bytes.remove(at, 1 + uchar(value));
        else // a block that never reached the disk
            std::fill(bytes.begin() + at,
                      bytes.begin() + std::min<qsizetype>(at + uchar(value) + 1, bytes.size()),
                      '\0');
    }
}

/// What the bytes hold, read apart from the reader: intact records, and those before the first
/// damage.
struct Oracle
{
    QList<JournalEntry> prefix;
    QList<JournalEntry> all;
    bool damaged = false;
};

Oracle consult(const QByteArray &bytes)
{
    Oracle oracle;
    oracle.damaged = bytes.isEmpty() || bytes.back() != '\n';
    bool whole = true;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray record = line.sliced(std::min<qsizetype>(17, line.size()));
        const bool sound = line.size() > 17 && line.first(17) == sumOf(record) + ' ';
        const Result<JournalEntry> entry =
            journalEntryFrom(QJsonDocument::fromJson(record).object());
        whole = whole && sound && entry;
        if (sound && entry)
            oracle.all += *entry;
        if (whole)
            oracle.prefix += *entry;
    }
    oracle.damaged |= !whole || oracle.all.isEmpty();
    return oracle;
}

/// What the program makes of a reading before it has asked the module.
VerdictKind told(const FileJournal::Reading &reading)
{
    if (reading.entry.verdict && !reading.damaged)
        return *reading.entry.verdict;
    JournalEntry entry = reading.entry;
    if (reading.damaged && entry.step < StepId::ApplyUpdate) {
        entry.step = StepId::AwaitResets;
        entry.data.applies = std::max(entry.data.applies, 1);
    }
    return verdictOf(entry);
}

bool saysNothingChanged(VerdictKind kind)
{
    return kind == VerdictKind::Failed || kind == VerdictKind::Refused
           || kind == VerdictKind::Cancelled || kind == VerdictKind::AlreadyCurrent
           || kind == VerdictKind::UpdateAvailable;
}

bool isIntent(const JournalEntry &entry)
{
    return entry.applyOnRecord() || entry.data.applies > 0;
}

} // namespace

/// Z07: never a verdict better than the intact prefix allows; never "nothing was changed" after an
/// intent.
FUZZ_TARGET(journal)
{
    fuzz::Input input(bytes);
    const int kind = input.byte() % 3;
    QByteArray file = kind == 0 ? input.rest() : kind == 1 ? withSums(input) : honest(input);
    if (kind == 2)
        harm(file, input);
    const FileJournal::Reading reading = FileJournal::read(file);
    const Oracle oracle = consult(file);
    holds(reading.damaged == oracle.damaged, "damage is seen, and none is made up");
    if (oracle.all.isEmpty()) {
        holds(!reading.entry.verdict, "no verdict without a record");
        return;
    }
    holds(QJsonDocument(toJson(reading.entry)) == QJsonDocument(toJson(oracle.all.last())),
          "the last intact record counts");
    holds(!reading.entry.verdict || reading.entry.verdict == oracle.all.last().verdict,
          "no verdict but that of the last intact record");
    const bool intent = std::ranges::any_of(oracle.prefix, isIntent);
    if (kind == 2 && intent)
        holds(!saysNothingChanged(told(reading)), "after an intent never: nothing was changed");
    if (kind == 2 && told(reading) == VerdictKind::Updated)
        holds(std::ranges::any_of(oracle.all,
                                  [](const JournalEntry &entry) {
                                      return isIntent(entry) && entry.data.nowFinal
                                             && entry.data.now == entry.data.target;
                                  }),
              "Updated only where the target was read after an apply");
}
