#pragma once

#include "core/log/formindex.h"
#include "core/log/identifiers.h"

#include <QMap>

namespace fota {

/// Replaces identifiers by tokens that stay the same wherever a value stands: "IMEI-1" in the
/// transcript, the report and the name of a file (K11). First it learns all values of a log, then
/// it is applied to any text of it: a value goes wherever it turns up, also in the encodings of
/// K10. Passwords become "***". Of a value that was replaced nothing is kept but its token.
///
/// Bounded: after kMost values it learns no more, and what it does not know but can see goes as
/// "IMEI-more". A value that is too short to be looked for everywhere is replaced as a field of
/// the line whose command or answer holds it.
class Anonymizer
{
public:
    enum class Source : quint8 {
        Field,   ///< its place tells what it is
        Pattern, ///< its form does
    };

    // Before finish():
    void keep(IdentifierKind kind); ///< passwords are not kept, whatever is asked
    /// A version or model: stays whole, whatever else it looks like or holds. Not what looks like
    /// none, and not what is learned from the place of an identifier.
    void protect(const QByteArray &version);
    void learn(const Identifier &identifier, Source source);
    /// A line of the log has a part of a password there, from another line.
    void learnPlace(const QByteArray &line, qsizetype from, qsizetype size);
    /// This token stands in the log already, from an earlier redaction: it is no other value's.
    void reserve(IdentifierKind kind, int number);
    /// Gives the tokens, by the order in which values were learned.
    void finish();

    // After it:
    /// \a replaced counts what was replaced.
    QByteArray apply(const QByteArray &line, KindCounts *replaced = nullptr) const;
    QString apply(const QString &text) const;
    /// How much of \a tail belongs to a value that begins in \a head, before it.
    qsizetype overhang(const QByteArray &head, const QByteArray &tail) const;
    /// Different values that will be replaced.
    KindCounts values() const;
    bool isKept(IdentifierKind kind) const { return m_kept[size_t(kind)]; }
    bool isOverfull() const { return m_overfull; }

    static constexpr int kMost = 16'384; ///< of those known by their form alone, half as many

private:
    struct Known
    {
        IdentifierKind kind{};
        QList<QByteArray> texts{}; ///< as they are written
        bool isField = false;
        bool isLocal = false; ///< replaced as a field of its line only
        QByteArray token{};
    };
    void joinLookalike(const Identifier &identifier, const QByteArray &key);
    void protectNoIdentifiers();
    void index(int id, const Known &known);
    void indexForms(int id, IdentifierKind kind, const QByteArray &value);
    QByteArray withoutPlace(const QByteArray &line, KindCounts *replaced) const;
    QByteArray withoutFields(const QByteArray &line, KindCounts *replaced) const;
    const Known *knownAs(const Identifier &identifier) const;

    std::array<bool, kIdentifierKinds> m_kept{};
    std::array<int, kIdentifierKinds> m_reserved{};
    QList<Known> m_values;
    QHash<QByteArray, int> m_byKey;
    QHash<QByteArray, QMap<qsizetype, qsizetype>> m_places; ///< of a line: from where, how much
    QList<QByteArray> m_protected;
    FormIndex m_index;
    bool m_overfull = false;
    bool m_hasLocal = false;
};

} // namespace fota
