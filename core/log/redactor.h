#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QList>

namespace fota {

/// The second net of K10: replaces known secret values wherever they turn up in a line of the log,
/// also as base64, in hexadecimal, percent-encoded, as UTF-16 and backwards. The first is that
/// commands are logged with their secrets masked.
///
/// A value under four bytes would turn up in half of all lines: it is replaced where it is a word
/// of its own.
class Redactor
{
public:
    void hide(const Secret &secret);
    void hide(const QByteArray &value);
    /// A PIN: some digits, which an IMEI or a version may hold as well. Replaced as a word only.
    void hidePin(const Secret &pin);
    QByteArray apply(const QByteArray &line) const;

private:
    /// The matcher reads the secret's bytes, which all its copies share and which go with the last.
    struct Form
    {
        Secret text;
        QByteArrayMatcher matcher;
        bool isWord = false; ///< replaced only between characters that are neither letter nor digit
    };
    void hide(const Secret &secret, bool asWord);
    bool knows(const Secret &text) const;
    void add(const Secret &text, bool asWord);
    void addEncoded(const QByteArray &value, bool asWord);

    QList<Form> m_forms; ///< longer ones first: none inside another may leave the other's rest
};

} // namespace fota
