#include "tests/repository/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace fota {

using namespace Qt::StringLiterals;

static const QStringList kFolders{u"app"_s,   u"core"_s,      u"ui"_s,           u"resources"_s,
                                  u"tests"_s, u"installer"_s, u"translations"_s, u".ci"_s};

static QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

SourceTree::SourceTree(const QString &root)
{
    const QDir top(root);
    for (const QString &name : top.entryList(QDir::Files | QDir::Hidden))
        m_texts.insert(name, read(top.filePath(name)));
    for (const QString &folder : kFolders) {
        QDirIterator it(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            m_texts.insert(top.relativeFilePath(path), read(path));
        }
    }
}

QStringList SourceTree::files(const QStringList &folders, const QStringList &endings) const
{
    QStringList found;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        const QString &path = it.key();
        const auto inside = [&path](const QString &folder) {
            return path.startsWith(folder + u'/');
        };
        const auto ends = [&path](const QString &ending) { return path.endsWith(ending); };
        if (std::ranges::any_of(folders, inside) && std::ranges::any_of(endings, ends))
            found += path;
    }
    return found;
}

bool isListed(const QString &list, const QString &listFolder, const QString &file)
{
    const QString below = file.mid(listFolder.size() + 1);
    const QString name = QRegularExpression::escape(below);
    if (QRegularExpression(u"(^|[\\s(\"/])%1($|[\\s)\"])"_s.arg(name),
                           QRegularExpression::MultilineOption)
            .match(list)
            .hasMatch())
        return true;
    static const QRegularExpression test(u"^(tst_\\w+|bench_\\w+|fuzz_\\w+)\\.cpp$"_s);
    const QRegularExpressionMatch match = test.match(below);
    return match.hasMatch()
           && QRegularExpression(u"\\(\\s*%1\\b"_s.arg(match.captured(1))).match(list).hasMatch();
}

QStringList SourceTree::unlisted(const QStringList &folders) const
{
    QStringList result;
    for (const QString &file : files(folders, {u".cpp"_s, u".h"_s})) {
        bool listed = false;
        for (qsizetype cut = file.lastIndexOf(u'/'); cut > 0 && !listed;
             cut = file.lastIndexOf(u'/', cut - 1)) {
            const QString folder = file.first(cut);
            listed = isListed(text(folder + u"/CMakeLists.txt"_s), folder, file);
        }
        if (!listed)
            result += file;
    }
    return result;
}

} // namespace fota
