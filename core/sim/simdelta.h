#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace fota {

struct Scenario;
struct SimState;

/// A delta file as the module keeps it: its first line, size and hash, never its bytes.
///
/// A simulated delta says for what it is, in its first line:
///     FOTABENCH-DELTA 1 model=ME910C1-NA base=30.00.001-B026 target=30.00.001-B026_FOTA LF
/// after which any bytes may follow. It is refused by another model or another base version.
/// What any other file makes of the module: the scenario's "apply.after", when that is a version;
/// else the scenario's "target"; else the first cell of the .csv fetched last; else the file's
/// name without its ending. A file that came over the line has neither of these two: where the
/// scenario says nothing it is refused, as by a real module. An empty file is always refused.
struct SimDelta
{
    QByteArray name;
    QByteArray model; ///< empty: not a simulated delta
    QByteArray base;
    QByteArray target; ///< empty: the scenario decides
    qint64 size = 0;
    QByteArray sha256; ///< hexadecimal
    bool corrupt = false;

    bool isSimulated() const { return !model.isEmpty(); }
};

/// Takes a delta in as it arrives.
class SimDeltaReader
{
public:
    void begin(const QByteArray &name, bool asciiType);
    void feed(const QByteArray &bytes);
    void spoil() { m_delta.corrupt = true; } ///< cut, or longer than the buffer
    qint64 size() const { return m_delta.size; }
    SimDelta take();

private:
    static constexpr qsizetype kFirstLineCap = 512;

    SimDelta m_delta;
    QByteArray m_firstLine;
    bool m_firstLineWhole = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The module's own check (integrity and applicability): 0, or the +CME number of the refusal.
int checkDelta(const SimState &state, const Scenario &scenario);

/// The version that the stored delta makes of the module; what \a after says ("target", "old",
/// "third", "never", or a version) goes first.
QByteArray versionAfter(const SimState &state, const Scenario &scenario, const QByteArray &after);

/// "20.00.522.7" on a module that has a sub-version is 20.00.522 and 7.
void setVersion(SimState &state, const QByteArray &version);

} // namespace fota
