#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstddef>
#include <cstdint>

/// A fuzz target is one source with FUZZ_TARGET(name) { ... bytes ... holds(x, "what"); }. Built
/// for libFuzzer it is a program of its own that aborts where a property does not hold; built for
/// the ordinary suite all targets are one program, tst_corpora, that replays what is kept in
/// corpus/.
namespace fota::fuzz {

/// A property of the target; \a what says it as it should be.
void holds(bool property, const char *what);

/// Takes numbers and pieces off the front of the input; zeros and nothing behind its end.
class Input
{
public:
    explicit Input(QByteArrayView bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_bytes.isEmpty(); }
    int byte()
    {
        const int value = m_bytes.isEmpty() ? 0 : int(uint8_t(m_bytes.front()));
        m_bytes = m_bytes.sliced(m_bytes.isEmpty() ? 0 : 1);
        return value;
    }
    int below(int limit) { return (byte() * 256 + byte()) % limit; }
    QByteArray piece(qsizetype size)
    {
        const QByteArrayView front = m_bytes.first(std::min(size, m_bytes.size()));
        m_bytes = m_bytes.sliced(front.size());
        return front.toByteArray();
    }
    QByteArray rest() { return piece(m_bytes.size()); }
    /// Up to the next \a end, which is taken and not given.
    QByteArray until(char end)
    {
        const qsizetype at = m_bytes.indexOf(end);
        const QByteArray front = piece(at < 0 ? m_bytes.size() : at);
        piece(1);
        return front;
    }

private:
    QByteArrayView m_bytes;
};

struct Target
{
    const char *name;
    void (*run)(QByteArrayView bytes);
};

/// Every target of this program.
QList<Target> &targets();

struct Registration
{
    Registration(const char *name, void (*run)(QByteArrayView)) { targets().append({name, run}); }
};

} // namespace fota::fuzz

#ifdef FOTA_LIBFUZZER
#define FUZZ_TARGET(name)                                                   \
    static void fuzz_##name(QByteArrayView bytes);                          \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) \
    {                                                                       \
        fuzz_##name(QByteArrayView(data, qsizetype(size)));                 \
        return 0;                                                           \
    }                                                                       \
    static void fuzz_##name(QByteArrayView bytes)
#else
#define FUZZ_TARGET(name)                                                \
    static void fuzz_##name(QByteArrayView bytes);                       \
    static const fota::fuzz::Registration s_##name(#name, &fuzz_##name); \
    static void fuzz_##name(QByteArrayView bytes)
#endif
