#pragma once

#include "core/log/textlines.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace fota::tests {

/// Texts as files, and their lines as the ordinary reader has them.
class LineFiles
{
public:
    QString write(const QByteArray &text)
    {
        QFile file(m_dir.filePath(QStringLiteral("lines.log")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    /// What TextLines cuts is put together again.
    static QByteArrayList linesOf(QByteArray text)
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        TextLines lines(buffer);
        QByteArrayList all;
        while (const auto line = lines.next()) {
            if (lines.number() > all.size())
                all += *line;
            else
                all.last() += *line;
        }
        return all;
    }

    /// Of words, line ends of every kind and bytes of no text, the same for the same seed.
    static QByteArray random(quint32 seed, qsizetype size)
    {
        static const QByteArrayList parts{"a",    "B",  "AT+CSQ", "\n", "\r",
                                          "\r\n", "ok", "\n\r",   " ",  QByteArray(1, '\0'),
                                          "\xe9", "OK"};
        QByteArray text;
        while (text.size() < size) {
            seed = seed * 1'664'525 + 1'013'904'223;
            text += parts[(seed >> 16) % quint32(parts.size())];
        }
        return text.first(size);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace fota::tests
