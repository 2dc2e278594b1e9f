#pragma once

#include "core/log/jsonline.h"
#include "ui/text/messagetext.h"

#include <QJsonObject>
#include <QString>

namespace fota {

/// The two streams: standard output is for results, standard error for progress and messages. With
/// --json every line of standard output is one object. Each line is flushed as it is written.
class Output
{
public:
    Output(bool json, bool quiet) : m_json(json), m_quiet(quiet) {}

    static bool resultLost(); ///< a line of standard output could not be written
    bool json() const { return m_json; }
    void object(const QJsonObject &object) const; ///< with --json
    void text(const QString &line) const;         ///< without it
    void progress(const QString &line) const;     ///< for people; not with --quiet or --json
    void message(const Message &message) const;
    void error(const QString &line) const;

private:
    bool m_json;
    bool m_quiet;
};

/// Local time with its offset, in milliseconds: 2018-01-09T13:18:21.635-06:00
QString isoTime(qint64 atMs);

} // namespace fota
