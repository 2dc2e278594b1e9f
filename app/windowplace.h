#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace fota {

/// Which of the windows that this user has open a window is, over all programs: the first, the
/// second, … Each has a file of its own for what it remembers, so that none takes the other's. Held
/// as long as the object lives; a program that died holds nothing.
class WindowPlace
{
public:
    /// \param settingsFile beside which the files are; empty: nothing is remembered
    explicit WindowPlace(const QString &settingsFile);
    ~WindowPlace();

    QString file() const { return m_file; }
    QString firstFile() const { return m_first; } ///< what a window is like that has no file yet

private:
    QString m_file;
    QString m_first;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace fota
