#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <bitset>
#include <functional>

namespace fota {

/// Many texts to be found in one pass over a line: the time for a line does not grow with their
/// number. Where several begin at one place the longest is meant.
class FormIndex
{
public:
    /// What must stand beside a text for it to be meant.
    enum class Bounds : quint8 {
        Any,
        Word,   ///< neither letters nor digits
        Number, ///< no digits, and no dot with a digit behind it
    };

    /// Of equal forms the first one stays.
    void add(const QByteArray &form, int id, Bounds bounds);
    /// Calls \a replacement for each text that is found; it gives what stands in its place, or
    /// nothing where the text stays.
    QByteArray replaced(const QByteArray &line,
                        const std::function<const QByteArray *(int id)> &replacement) const;
    /// Where the text ends that goes over \a border of the line; there, if none does.
    qsizetype endAcross(const QByteArray &line, qsizetype border) const;
    qsizetype size() const { return m_forms.size(); }

private:
    struct Form
    {
        int id = 0;
        Bounds bounds = Bounds::Any;
    };
    struct Match
    {
        qsizetype size = 0; ///< 0: none
        int id = 0;
    };
    Match matchAt(const QByteArray &line, qsizetype at) const;
    Match longestOf(const QList<qint32> &sizes, const QByteArray &line, qsizetype at) const;

    static constexpr int kHead = 4; ///< bytes by which a form is looked up first
    QHash<QByteArray, Form> m_forms;
    QHash<quint32, QList<qint32>> m_sizes; ///< of forms by their heads, the longest first
    std::bitset<1 << 16> m_heads;          ///< may one begin so?
    QHash<char, QList<qint32>> m_short;    ///< of those of less than kHead bytes
};

} // namespace fota
