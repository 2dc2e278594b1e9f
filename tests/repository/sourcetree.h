#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace fota {

/// The files of the repository as the checks read them: path from the root, with "/", to text.
class SourceTree
{
public:
    explicit SourceTree(const QString &root);

    /// Paths below one of the folders that end so, in order.
    QStringList files(const QStringList &folders, const QStringList &endings) const;
    QString text(const QString &path) const { return m_texts.value(path); }
    bool contains(const QString &path) const { return m_texts.contains(path); }

    /// Files that no CMakeLists.txt of their folder or of one above names.
    QStringList unlisted(const QStringList &folders) const;

private:
    QMap<QString, QString> m_texts;
};

/// True when the text of the CMakeLists.txt in \a listFolder names the file: by its path from
/// there, or, a test's source, by fota_test(name.
bool isListed(const QString &list, const QString &listFolder, const QString &file);

} // namespace fota
